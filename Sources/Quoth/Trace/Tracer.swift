/// Finds the words of a document in others and says what became of them.
public struct Tracer: Sendable {
    /// The documents that are traced against; a ``Passage`` names one by its index here.
    public let sources: [QuotedDocument]
    /// The words of the sources and where they stand.
    public let index: SeedIndex

    /// A tracer against `sources`.
    /// - Complexity: O(*n*) in the bytes of all texts.
    public init(sources: [QuotedDocument]) {
        self.sources = sources
        index = SeedIndex(sources.map(\.document))
    }

    /// Judges every quotation of `draft`: one finding a quotation that reports an utterance, in the draft's order.
    ///
    /// A quotation inside another one has a finding of its own only if the outer one is not found, or if it is given to
    /// another speaker.
    public func check(_ draft: QuotedDocument) -> [Finding] {
        let judge = Judge(sources: sources, index: index)
        var findings: [Int: Finding] = [:]
        var result: [Finding] = []
        for (number, quotation) in draft.quotations.enumerated() where quotation.isUtterance && !quotation.isDoubtful {
            if let parent = quotation.parent, let outer = findings[parent], outer.verdict != .unfound,
                isOneSpeaker(quotation, draft.quotations[parent])
            {
                continue
            }
            let finding = judge.finding(number, of: draft)
            findings[number] = finding
            result.append(finding)
        }
        return result
    }

    private func isOneSpeaker(_ inner: Quotation, _ outer: Quotation) -> Bool {
        guard let a = inner.attribution?.speaker, let b = outer.attribution?.speaker else { return true }
        return SpeakerComparer.isSameName(a.name, b.name)
    }

    /// What `copy` took over from each source, whether or not in quotation marks; sources with nothing are left out.
    public func trace(_ copy: QuotedDocument) -> [PairTrace] {
        let chains = index.chains(for: FoldedText(copy.document.text)) { document in
            sources[document].document.text != copy.document.text
        }
        return pairs(copy, chains)
    }

    /// What source number `own` took over from those of the others that `isSource` accepts, by their index.
    public func trace(source own: Int, where isSource: (Int) -> Bool) -> [PairTrace] {
        let copy = sources[own]
        return pairs(copy, index.chains(for: FoldedText(copy.document.text), own: own, where: isSource))
    }

    private func pairs(_ copy: QuotedDocument, _ chains: [Chain]) -> [PairTrace] {
        let shelf = ScriptShelf(sources)
        let tracer = PairTracer(copy: copy, sources: sources, shelf: shelf, index: index)
        return Dictionary(grouping: chains, by: \.document).sorted { $0.key < $1.key }
            .map { tracer.trace($0.key, chains: $0.value) }
    }
}
