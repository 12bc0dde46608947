/// Finds the words of a document in others and says what became of them.
public struct Tracer: Sendable {
    /// The documents that are traced against; a ``Passage`` names one by its index here.
    public let sources: [QuotedDocument]
    /// The words of the sources and where they stand.
    public let index: SeedIndex

    /// A tracer against `sources`.
    /// - Complexity: O(*n*) in the bytes of all texts.
    public init(sources: [QuotedDocument]) {
        self.init(sources: sources, index: SeedIndex(sources.map(\.document)))
    }

    /// A tracer against `sources`, whose words are in `index` already.
    public init(sources: [QuotedDocument], index: SeedIndex) {
        precondition(sources.count == index.documentCount, "The index is of other sources.")
        self.sources = sources
        self.index = index
    }

    /// Judges every quotation of `draft`: one finding a quotation that reports an utterance, in the draft's order.
    ///
    /// A quotation inside another one has a finding of its own only if the outer one is not found, or if it is given to
    /// another speaker.
    public func check(_ draft: QuotedDocument) -> [Finding] { check(draft, share: 0, of: 1) }

    /// The findings of the share number `share` of `shares`, each of which may be made on a core of its own: a quotation
    /// goes to one with those that it stands in. All shares together have the findings of ``check(_:)``.
    public func check(_ draft: QuotedDocument, share: Int, of shares: Int) -> [Finding] {
        precondition(0..<shares ~= share, "There are \(shares) shares, and number \(share) is none of them.")
        let judge = Judge(sources: sources, index: index)
        return Self.check(draft, where: { draft.outermost($0) % shares == share }) { judge.finding($0, of: draft) }
    }

    /// The same for those quotations that `isWanted` accepts by their number, where `finding` judges one. Of an outer
    /// quotation and those in it all or none are wanted.
    package static func check(
        _ draft: QuotedDocument, where isWanted: (Int) -> Bool = { _ in true }, finding: (Int) -> Finding
    ) -> [Finding] {
        var findings: [Int: Finding] = [:]
        var result: [Finding] = []
        for (number, quotation) in draft.quotations.enumerated()
        where quotation.isUtterance && !quotation.isDoubtful && !quotation.isSignedText && isWanted(number) {
            if let parent = quotation.parent, let outer = findings[parent], outer.verdict != .unfound,
                isOneSpeaker(quotation, draft.quotations[parent])
            {
                continue
            }
            let finding = finding(number)
            findings[number] = finding
            result.append(finding)
        }
        return result
    }

    private static func isOneSpeaker(_ inner: Quotation, _ outer: Quotation) -> Bool {
        guard let a = inner.attribution?.speaker, let b = outer.attribution?.speaker else { return true }
        return SpeakerComparer.isSameName(a.name, b.name)
    }

    /// What `copy` took over from each source, whether or not in quotation marks; sources with nothing are left out.
    ///
    /// - Complexity: O(*n*) in the words of the copy and of all sources, which are looked through for its phrases.
    public func trace(_ copy: QuotedDocument) -> [PairTrace] {
        judge(sifted(chains(for: copy.document), of: copy), of: copy)
    }

    /// What source number `own` took over from those of the others that `isSource` accepts, by their index.
    public func trace(source own: Int, where isSource: (Int) -> Bool) -> [PairTrace] {
        let chains = index.chains(among: own..<(own + 1)) { earlier, _ in isSource(earlier) }[0]
        let sifter = BoilerplateSifter(sources: sources.map(\.document), index: index)
        return judge(sifter.sifted(chains, of: sources[own].document, number: own), of: sources[own])
    }

    /// The passages that `copy` shares with the sources, none of which it is itself, not judged yet.
    public func chains(for copy: Document) -> [Chain] {
        index.chains(for: FoldedText(copy.text)) { sources[$0].document.text != copy.text }
    }

    /// The same `chains`, those marked that are no reuse: names, letterheads, stock phrases.
    /// - Complexity: O(*n*) in the words of the copy and of all sources.
    public func sifted(_ chains: [Chain], of copy: QuotedDocument) -> [Chain] {
        let sifter = BoilerplateSifter(sources: sources.map(\.document), index: index, copies: [copy.document])
        return sifter.sifted(chains, of: copy.document, number: 0)
    }

    /// What `copy` took over from each source, if `chains` are the passages that it shares with them; those that are no
    /// reuse are left out.
    public func judge(_ chains: [Chain], of copy: QuotedDocument) -> [PairTrace] {
        let shelf = ScriptShelf(sources)
        let tracer = PairTracer(copy: copy, sources: sources, shelf: shelf, index: index)
        return grouped(chains).map { tracer.trace($0.key, chains: $0.value) }
    }

    /// The same passages by source, without a judgement: no findings and no shares, and nothing that is no reuse.
    public func list(_ chains: [Chain]) -> [PairTrace] {
        grouped(chains).map { document, chains in
            var pair = PairTrace(source: document, findings: [], copyWords: 0, sourceWords: 0)
            pair.passages = chains.map(Match.init)
            return pair
        }
    }

    private func grouped(_ chains: [Chain]) -> [(key: Int, value: [Chain])] {
        Dictionary(grouping: chains.filter { $0.discount == nil }, by: \.document).sorted { $0.key < $1.key }
    }
}
