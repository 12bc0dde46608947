internal import Quoth
internal import QuothPublish

/// Traces documents against sources, or against each other, on all cores.
///
/// First the passages are found. Only the documents that share one are then asked for their quotations, which takes longer
/// than the search, and only then are the passages judged.
struct PairSearch {
    /// How many documents are searched for in one task: what is kept from one to the next is made once for them all.
    private static let batch = 64

    /// What was asked for.
    let copies: [Document]
    /// What they are traced against; `nil` is each other.
    let sources: [Document]?
    /// The larger collection that the sources come from, if they do.
    let background: Background?
    var progress: Progress?

    init(copies: [Document], sources: [Document]?, background: Background? = nil) {
        self.copies = copies
        self.sources = sources
        self.background = background
    }

    /// The passages that the documents took over.
    /// - Parameter isJudged: Whether they are judged too; if not, the pairs have no findings and no shares.
    func run(isJudged: Bool) async throws -> TraceRun {
        let texts = sources ?? copies
        let unread = texts.map { QuotedDocument(document: $0, quotations: []) }
        let index = try await index(of: texts)
        let sifter = BoilerplateSifter(sources: texts, index: index, copies: sources == nil ? [] : copies)
        let chains = try await sifted(
            try await chains(in: Tracer(sources: unread, index: index), sifter), sifter, index)
        guard isJudged else {
            let tracer = Tracer(sources: unread, index: index)
            let traced = copies.indices.map { number in
                let quoted = QuotedDocument(document: copies[number], quotations: [])
                return TracedCopy(quoted: quoted, pairs: tracer.list(chains[number]), chains: chains[number])
            }
            return TraceRun(copies: traced, sources: unread)
        }
        var isNeeded = Array(repeating: false, count: texts.count)
        for chain in chains.joined() where chain.discount == nil { isNeeded[chain.document] = true }
        let isCopy = chains.map { $0.contains { $0.discount == nil } }
        if sources == nil {
            for number in copies.indices where isCopy[number] { isNeeded[number] = true }
        }
        let read = try await quoted(texts, where: isNeeded)
        let own = sources == nil ? read : try await quoted(copies, where: isCopy)
        return TraceRun(copies: try await judged(own, chains, Tracer(sources: read, index: index)), sources: read)
    }

    /// The index of `texts`, which are folded on all cores.
    private func index(of texts: [Document]) async throws -> SeedIndex {
        var builder = SeedIndexBuilder()
        builder.reserve(byteCount: texts.reduce(0) { $0 + $1.text.count })
        let batches = Self.batches(of: texts.count)
        try await inOrder(batches, work: { batch in texts[batch].map { FoldedText($0.text) } }) { folded in
            for text in folded {
                builder.add(text, byteCount: texts[builder.count].text.count)
            }
        }
        return SeedIndex(builder, background: background, isJoin: sources == nil)
    }

    private static func batches(of count: Int, size: Int = batch) -> [Range<Int>] {
        stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }

    /// For each copy the passages that it shares with its possible sources, and the phrases of them all.
    private func chains(
        in tracer: Tracer, _ sifter: BoilerplateSifter
    ) async throws -> (chains: [[Chain]], phrases: [UInt64]) {
        let flow = sources == nil ? Flow(copies) : nil
        let copies = copies
        var (chains, phrases): ([[Chain]], [UInt64]) = ([], [])
        try await inOrder(
            Self.batches(of: copies.count),
            work: { batch in
                let found =
                    flow.map { flow in tracer.index.chains(among: batch) { flow.runs(from: $0, to: $1) } }
                    ?? copies[batch].map { tracer.chains(for: $0) }
                return (found, zip(found, copies[batch]).map { sifter.phrases(of: $0, $1) })
            }
        ) { (found: ([[Chain]], [[UInt64]])) in
            chains += found.0
            for own in found.1 { phrases += own }
            for _ in found.0 { progress?.step() }
        }
        progress?.end()
        return (chains, phrases)
    }

    /// The same passages, those marked that are no reuse.
    ///
    /// Their phrases are counted in all documents first: the sources' are at hand, the copies' are folded once more.
    private func sifted(
        _ found: (chains: [[Chain]], phrases: [UInt64]), _ sifter: BoilerplateSifter, _ index: SeedIndex
    ) async throws -> [[Chain]] {
        var census = PhraseCensus(found.phrases)
        let asked = census
        let parts = Self.batches(
            of: index.documentCount, size: max(Self.batch, index.documentCount / (2 * coreCount) + 1))
        try await inOrder(parts, work: { asked.tally($0, of: index) }) { census.add($0) }
        if sources != nil {
            let copies = copies
            let parts = Self.batches(of: copies.count, size: max(Self.batch, copies.count / (4 * coreCount) + 1))
            try await inOrder(
                parts,
                work: { part in
                    asked.tally(
                        copies[part].map { FoldedText($0.text) }, from: index.documentCount + part.lowerBound, of: index
                    )
                }
            ) { census.add($0) }
        }
        census.finish()
        let (counted, copies, chains) = (census, copies, found.chains)
        var result: [[Chain]] = []
        try await inOrder(
            Self.batches(of: copies.count),
            work: { batch in batch.map { sifter.sifted(chains[$0], of: copies[$0], number: $0, counted) } }
        ) { result += $0 }
        return result
    }

    /// The documents, with their quotations where `isNeeded` says so.
    private func quoted(_ documents: [Document], where isNeeded: [Bool]) async throws -> [QuotedDocument] {
        var result: [QuotedDocument] = []
        try await inOrder(
            Array(zip(documents, isNeeded)),
            work: { document, isNeeded in
                isNeeded ? Pipeline.attribute(document) : QuotedDocument(document: document, quotations: [])
            }
        ) { result.append($0) }
        return result
    }

    private func judged(
        _ copies: [QuotedDocument], _ chains: [[Chain]], _ tracer: Tracer
    ) async throws -> [TracedCopy] {
        var result: [TracedCopy] = []
        try await inOrder(
            Array(zip(copies, chains)),
            work: { copy, chains in TracedCopy(quoted: copy, pairs: tracer.judge(chains, of: copy), chains: chains) }
        ) { result.append($0) }
        return result
    }
}
