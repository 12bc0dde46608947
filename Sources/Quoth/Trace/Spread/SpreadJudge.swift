/// Says what changed between two copies of a passage: the same edits, classes and cuts as in a check.
struct SpreadJudge {
    let sources: [QuotedDocument]
    let index: SeedIndex
    let shelf: ScriptShelf

    /// What became of the words on the way from `parent` to `copy`; `nil` if the two have no word in common.
    /// - Complexity: O(*m* × *n*) in the words of the two.
    func change(from parent: SpreadSearch.Found, to copy: SpreadSearch.Found) -> Finding? {
        let words = JudgedWords(sources[copy.document], parts: copy.parts)
        let weight = words.units.map { max(1, index.bits(ofWord: words.text[$0.range])) }
        let script = shelf.script(parent.document)
        let first = Script.firstUnit(in: script.units, from: parent.parts[0].start)
        let end = parent.parts.map(\.end).max() ?? 0
        let last = Script.firstUnit(in: script.units, from: end)
        let fit = Fit(copy: words, scripts: [script.slice(first..<last)], weight: weight)
        guard !fit.comparison.anchors.isEmpty else { return nil }
        let voice = SourceVoice(source: sources[copy.document])
        let quotation = voice.quotation(holding: copy.parts[0])
        var finding = Finding(quotation: quotation, copy: copy.parts, verdict: .unfound)
        WordingJudge(copy: words, fit: fit, sources: sources).judge(&finding)
        if let quotation {
            finding.speaker = sources[copy.document].quotations[quotation].attribution?.speaker
            finding.day = sources[copy.document].quotations[quotation].attribution?.day
            AttributionJudge(sources: sources).judge(
                &finding, quotation: sources[copy.document].quotations[quotation])
        }
        finding.confidence = min(1, 0.5 + fit.share / 2)
        finding.verdict = finding.verdicts.min() ?? .verbatim
        return finding
    }

    /// Whether a document is declared to be its speaker's own text.
    func isStatement(_ copy: SpreadSearch.Found) -> Bool { SourceVoice(source: sources[copy.document]).isStatement }

    /// Whom a document gives the words of its copy to.
    func speaker(of copy: SpreadSearch.Found) -> Speaker? {
        let voice = SourceVoice(source: sources[copy.document])
        return voice.speaker(of: voice.quotation(holding: copy.parts[0]))
    }
}
