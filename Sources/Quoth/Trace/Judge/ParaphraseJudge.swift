/// Judges an indirect quotation: no verdict on its wording, but numbers, names and negations must agree.
struct ParaphraseJudge {
    let copy: JudgedWords
    let sources: [QuotedDocument]

    /// So much of the evidence must be shared with the passage that is reported: under another speaker, under nobody
    /// known, and under the same one.
    private static let strictShare = 0.7, leastShare = 0.42, looseShare = 0.34
    private static let leastWords = 3, looseWords = 2

    /// Sets the finding to a paraphrase of the closest fit, or leaves it unfound.
    func judge(_ finding: inout Finding, fits: [Fit]) {
        guard let best = fits.max(by: { $0.share < $1.share }) else { return }
        var scratch = finding
        WordingJudge(copy: copy, fit: best, sources: sources).judge(&scratch)
        let match = scratch.matches.max { $0.sharedWords < $1.sharedWords }
        var quotation = Quotation(kind: .indirect, parts: copy.parts, range: copy.parts[0])
        quotation.attribution = finding.speaker.map {
            Attribution(mention: nil, cue: nil, speaker: $0, day: finding.day, rule: "", confidence: 1)
        }
        AttributionJudge(sources: sources).judge(&scratch, quotation: quotation)
        let (share, words) =
            switch scratch.agreement {
            case .conflict: (Self.strictShare, Self.leastWords)
            case .same: (Self.looseShare, Self.looseWords)
            default: (Self.leastShare, Self.leastWords)
            }
        guard best.share >= share, best.contentWords >= words, let match else {
            finding.nearest = match
            return
        }
        finding.verdicts = [.paraphrase]
        finding.matches = [match]
        finding.agreement = scratch.agreement
        finding.confidence = best.share
        finding.risks = risks(scratch.edits, best)
    }

    private func risks(_ edits: [Edit], _ fit: Fit) -> [Edit.Class] {
        var risks: Set<Edit.Class> = []
        let sentences = Set(fit.comparison.anchors.map { fit.comparison.source.units[$0.source].sentence })
        let source = fit.comparison.source.units.filter { sentences.contains($0.sentence) }
        let numbers = Set(source.filter { $0.kind != .word }.map(\.key))
        let told = copy.units.filter { $0.kind == .number || $0.kind == .date || $0.kind == .time }
        if told.contains(where: { !numbers.contains($0.key) }) { risks.insert(.number) }
        if edits.contains(where: { $0.kind == .name && !$0.from.isEmpty && !$0.to.isEmpty }) { risks.insert(.name) }
        if edits.contains(where: { $0.kind == .negation }) { risks.insert(.negation) }
        return Edit.Class.allCases.filter(risks.contains)
    }
}
