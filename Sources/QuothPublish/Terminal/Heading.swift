internal import Quoth

/// The first line of a document's view.
enum Heading {
    /// The file, its title, and `summary`.
    static func line(_ document: Document, _ summary: String, _ style: TextStyle) -> String {
        let title = document.title.map { "  " + Visible.line($0.value) } ?? ""
        let name = document.origin.isEmpty ? document.id : document.origin
        return Ink.bold.paint(Visible.line(name), style) + title + "   " + summary
    }

    /// `9 quotations: 5 verbatim, 1 form only`.
    static func counts(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return "no quotations" }
        let verdicts = Verdict.allCases.compactMap { verdict in
            let count = findings.count { $0.verdict == verdict }
            return count > 0 ? "\(count) \(Wording.name(verdict))" : nil
        }
        let risks = findings.count { !$0.risks.isEmpty }
        let risk = risks > 0 ? "; \(risks) with a risk to the meaning" : ""
        return Wording.count(findings.count, "quotation") + ": " + verdicts.joined(separator: ", ") + risk
    }
}
