/// Quotations without marks, and the reports that words in marks stand in.
extension Attributor {
    func addReports() {
        // The model learnt from news; in a story it takes thoughts and narration for reports.
        guard isSpeech.isEmpty else { return }
        guard kinds.isEnglish else { return }
        let reports = ReportFinder.reports(
            in: table, phrases: phrases, ruled: ruled, paragraphs: reportParagraphs(.shared))
        for report in reports where !isWholeUtterance(report) {
            let marked = quotations(in: report)
            if marked.isEmpty {
                addIndirect(report)
            } else {
                extend(marked, to: report)
            }
        }
    }

    /// Whether a report holds nothing but words in marks.
    private func isWholeUtterance(_ report: Report) -> Bool {
        !report.content.contains { table.words[$0].kind == .word || table.words[$0].kind == .number }
    }

    /// The quotations in marks that stand in a report and report words.
    private func quotations(in report: Report) -> [Int] {
        var found: [Int] = []
        for k in report.content where table.words[k].kind == .quotation {
            guard let place = quotationOf[table.words[k].value], quotations[place].isUtterance else { continue }
            if found.last != place { found.append(place) }
        }
        return found
    }

    /// Makes quotations a part of a report.
    private func extend(_ marked: [Int], to report: Report) {
        let whole = range(report.content)
        for place in marked where quotations[place].report == nil {
            quotations[place].report = whole
            quotations[place].kind = .mixed
            guard let source = attribution(of: report) else { continue }
            let known = quotations[place].attribution?.confidence ?? 0
            // The words around a report tell more of its source than those around a few words of it.
            if known == 0 ? report.isSure : known < Report.likely && report.confidence >= Report.likely {
                quotations[place].attribution = source
            }
        }
    }

    private func addIndirect(_ report: Report) {
        let content = range(report.content)
        var quotation = Quotation(kind: .indirect, parts: [content], range: content)
        quotation.attribution = attribution(of: report)
        quotations.append(quotation)
    }

    private func attribution(of report: Report) -> Attribution? {
        report.phrase.map { phrase in
            let subject = report.cue.flatMap { finder.asides.subject(asideOf: phrase, before: $0) }
            return attribution(
                subject ?? phrase, cue: report.cue, rule: report.rule, confidence: report.confidence)
        }
    }
}
