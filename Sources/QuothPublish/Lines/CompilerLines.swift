internal import Quoth

/// `file:line:column: severity: message` for editors and continuous integration; verbatim quotations have no line.
public enum CompilerLines {
    /// The lines of `run`.
    public static func string(_ run: CheckRun) -> String {
        let atlas = Atlas(run.sources, for: run.findings)
        return run.drafts.map { draft in
            let copy = Locator(draft.quoted.document)
            return draft.findings.filter { $0.verdict != .verbatim || !$0.risks.isEmpty }
                .map { line($0, copy, atlas) }.joined()
        }.joined()
    }

    /// The lines of `run`.
    public static func string(_ run: TraceRun) -> String {
        let atlas = Atlas(run.sources, for: run.copies.flatMap(\.pairs).flatMap(\.findings))
        return run.copies.map { copy in
            let locator = Locator(copy.quoted.document)
            return copy.pairs.map { pair in
                summary(of: pair, locator, run.sources[pair.source].document)
                    + pair.findings.map { line($0, locator, atlas) }.joined()
            }.joined()
        }.joined()
    }

    /// How much was taken over from one source; a warning where some of it stands outside quotation marks.
    private static func summary(of pair: PairTrace, _ copy: Locator, _ source: Document) -> String {
        let first = pair.findings.compactMap { $0.copy.first?.start }.min() ?? 0
        let taken = Share.words(pair.takenOver, in: pair.copyWords) + " taken over from \(source.origin)"
        let unmarked = Share.words(pair.unmarked, in: pair.copyWords) + " outside quotation marks"
        let used = Share.words(pair.used, in: pair.sourceWords) + " of the source"
        let place = "\(copy.document.origin):\(copy.line(at: first)):\(copy.column(at: first))"
        let severity = pair.unmarked > 0 ? "warning" : "note"
        return Visible.line("\(place): \(severity): \(taken), \(unmarked); \(used)") + "\n"
    }

    private static func line(_ finding: Finding, _ copy: Locator, _ atlas: Atlas) -> String {
        let start = finding.copy.first?.start ?? 0
        let source = finding.matches.first.map { match in
            " (\(atlas[match].document.origin):\(atlas[match].line(at: match.source.range.start)))"
        }
        let risks = finding.risks.isEmpty ? "" : ", risk: " + finding.risks.map(\.rawValue).joined(separator: ", ")
        let words = finding.copy.map { copy.document.text[$0] }.joined(separator: " … ")
        let message = "\(finding.verdict.rawValue)\(risks): “\(words)”\(source ?? "")"
        let place = "\(copy.document.origin):\(copy.line(at: start)):\(copy.column(at: start))"
        return Visible.line("\(place): \(severity(finding)): \(message)") + "\n"
    }

    private static func severity(_ finding: Finding) -> String {
        if !finding.risks.isEmpty { return "error" }
        switch finding.verdict {
        case .attribution, .spliced, .wording, .truncated: return "error"
        case .unfound: return "warning"
        case .form, .paraphrase, .verbatim: return "note"
        }
    }
}
