/// Turns the passages that two documents share into findings, and adds up how much was taken over.
struct PairTracer {
    let copy: QuotedDocument
    let sources: [QuotedDocument]
    let shelf: ScriptShelf
    let index: SeedIndex

    /// A passage that holds so much of a quotation stands for all of it.
    private static let wholeQuotation = 0.6
    /// A passage of which so much lies in a quotation belongs to it.
    private static let inside = 0.8
    /// Units of the source that are laid beside a passage on each side of it.
    private static let margin = 48

    /// What was taken over from source number `document` through `chains`.
    func trace(_ document: Int, chains: [Chain]) -> PairTrace {
        var findings: [Finding] = []
        for chain in chains {
            let owner = SourceVoice(source: copy).quotation(holding: chain.copy).flatMap { owns($0, chain) ? $0 : nil }
            if let owner, findings.contains(where: { $0.quotation == owner && $0.copy == copy.quotations[owner].parts })
            {
                continue
            }
            findings.append(finding(chain, owner: owner))
        }
        var pair = PairTrace(
            source: document, findings: findings, copyWords: wordCount(copy.document),
            sourceWords: wordCount(sources[document].document))
        pair.passages = chains.map(Match.init)
        let summary = PairSummary(chains, of: copy, from: sources[document])
        (pair.takenOver, pair.unmarked, pair.used) = (summary.takenOver, summary.unmarked, summary.used)
        return pair
    }

    /// Whether a passage lies in a quotation: almost all of it, for its edges may reach over the marks.
    private func owns(_ quotation: Int, _ chain: Chain) -> Bool {
        guard isMarked(quotation) else { return false }
        return Double(shared(copy.quotations[quotation].parts, chain)) >= Self.inside * Double(chain.copy.count)
    }

    private func shared(_ parts: [TextRange], _ chain: Chain) -> Int {
        parts.reduce(0) { $0 + ($1.intersection(chain.copy)?.count ?? 0) }
    }

    private func isMarked(_ quotation: Int) -> Bool {
        copy.quotations[quotation].kind == .direct || copy.quotations[quotation].kind == .mixed
    }

    // MARK: Findings

    private func finding(_ chain: Chain, owner: Int?) -> Finding {
        let parts = parts(of: chain, owner: owner)
        let words = JudgedWords(copy, parts: parts)
        let weight = words.units.map { max(1, index.bits(ofWord: words.text[$0.range])) }
        let fit = Fit(copy: words, scripts: [script(around: chain, words: words.units.count)], weight: weight)
        var finding = Finding(quotation: owner, copy: parts, verdict: .unfound)
        WordingJudge(copy: words, fit: fit, sources: sources).judge(&finding)
        if let owner {
            finding.speaker = copy.quotations[owner].attribution?.speaker
            finding.day = copy.quotations[owner].attribution?.day
            AttributionJudge(sources: sources).judge(&finding, quotation: copy.quotations[owner])
        }
        finding.confidence = min(1, 0.5 + fit.share / 2)
        finding.verdict = finding.verdicts.min() ?? .verbatim
        return finding
    }

    /// The whole quotation where the passage holds most of it; else the passage, block by block.
    private func parts(of chain: Chain, owner: Int?) -> [TextRange] {
        if let owner {
            let parts = copy.quotations[owner].parts
            let shared = shared(parts, chain)
            let total = parts.reduce(0) { $0 + $1.count }
            if Double(shared) >= Self.wholeQuotation * Double(total) { return parts }
        }
        let blocks = copy.document.blocks.compactMap { $0.range.intersection(chain.copy) }
        return blocks.isEmpty ? [chain.copy] : blocks
    }

    private func script(around chain: Chain, words: Int) -> Script {
        let script = shelf.script(chain.document)
        let first = Script.firstUnit(in: script.units, from: chain.source.start)
        let last = Script.firstUnit(in: script.units, from: chain.source.end)
        let margin = Self.margin + words / 4
        return script.slice(max(0, first - margin)..<min(script.units.count, last + margin))
    }

    // MARK: Shares

    /// The words of a document, counted as the index counts them, so that no share is more than all.
    private func wordCount(_ document: Document) -> Int {
        FoldedText(document.text, in: document.blocks.map(\.range)).count
    }
}
