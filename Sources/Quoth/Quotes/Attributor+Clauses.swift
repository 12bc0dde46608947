/// Reports in the writer's words, in a language that tells them by the mood of its verbs.
extension Attributor {
    func addClauses() {
        guard isSpeech.isEmpty, ReportedClauses.reads(table.lexicon) else { return }
        let (quotations, quotationOf, speakerOf) = (quotations, quotationOf, speakerOf)
        let found = ReportedClauses.clauses(in: table, phrases: phrases, finder: finder) { span in
            guard let place = quotationOf[span] else { return (false, nil) }
            return (quotations[place].isUtterance, speakerOf[place])
        }
        for clause in found {
            let parts = clause.parts.map { range($0) }
            var quotation = Quotation(
                kind: .indirect, parts: parts, range: TextRange(parts[0].start, parts[parts.count - 1].end))
            quotation.attribution = attribution(
                clause.phrase, cue: clause.cue, rule: clause.rule, confidence: clause.confidence)
            self.quotations.append(quotation)
        }
    }
}
