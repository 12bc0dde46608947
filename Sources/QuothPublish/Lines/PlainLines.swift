public import Quoth

/// Tab-separated lines with stable columns, for `cut`, `awk` and spreadsheets; an unknown value is an empty cell.
public enum PlainLines {
    /// The columns of ``findings(of:)``.
    public static let findingColumns = [
        "file", "line", "end-line", "verdict", "risks", "flags", "speaker", "source", "source-line", "source-speaker",
        "source-date", "text",
    ]

    /// The columns of ``passages(of:)``: the last ones tell of the pair, in words.
    public static let passageColumns =
        findingColumns + ["taken-over", "unmarked", "copy-words", "used", "source-words"]

    /// One line a quotation of `run`.
    public static func findings(of run: CheckRun) -> String {
        let atlas = Atlas(run.sources, for: run.findings)
        return run.drafts.map { draft in
            let copy = Locator(draft.quoted.document)
            return draft.findings.map { line(row($0, copy, atlas)) }.joined()
        }.joined()
    }

    /// One line a passage of `run`.
    public static func passages(of run: TraceRun) -> String {
        let atlas = Atlas(run.sources, for: run.copies.flatMap(\.pairs).flatMap(\.findings))
        return run.copies.map { copy in
            let locator = Locator(copy.quoted.document)
            return copy.pairs.map { pair in
                let summary = [pair.takenOver, pair.unmarked, pair.copyWords, pair.used, pair.sourceWords]
                return pair.findings.map { line(row($0, locator, atlas) + summary.map { "\($0)" }) }.joined()
            }.joined()
        }.joined()
    }

    /// One line a quotation: file, line, type, speaker, role, organisation, confidence, text.
    public static func quotes(of quoted: QuotedDocument, where isWanted: (Quotation) -> Bool) -> String {
        let locator = Locator(quoted.document)
        return quoted.quotations.filter(isWanted).map { quotation in
            let speaker = quotation.attribution?.speaker
            return line([
                quoted.document.origin, "\(locator.line(at: quotation.range.start))", quotation.kind.rawValue,
                speaker?.name ?? "", speaker?.role ?? "", speaker?.organisation ?? "",
                quotation.attribution.map { "\(Share.rounded($0.confidence))" } ?? "",
                quotation.parts.map { quoted.document.text[$0] }.joined(separator: " … "),
            ])
        }.joined()
    }

    /// The columns of ``facts(of:)``.
    public static let factColumns = [
        "file", "id", "date", "title", "authors", "publisher", "url", "bytes of text", "modified", "listing",
    ]

    /// One line a document, and below that of a listing one an entry, which names the listing in its last cell.
    public static func facts(of document: Document) -> String {
        line([
            document.origin, document.id, document.published?.value.iso ?? "", document.title?.value ?? "",
            document.authors.map(\.value).joined(separator: "; "), document.publisher?.value ?? "",
            document.url?.value ?? "", "\(document.text.count)", document.modified?.value.iso ?? "", "",
        ])
            + document.items.enumerated().map { number, item in
                line([
                    document.origin, document.itemName(number), item.date?.value.iso ?? "", item.title ?? "", "",
                    document.publisher?.value ?? "", item.link ?? "",
                    "\(item.range?.count ?? (item.title ?? "").utf8.count + (item.lead ?? "").utf8.count)", "",
                    document.id,
                ])
            }.joined()
    }

    private static func row(_ finding: Finding, _ copy: Locator, _ atlas: Atlas) -> [String] {
        let lines = finding.copy.first.map { copy.lines(TextRange($0.start, finding.copy.last?.end ?? $0.end)) }
        let match = finding.matches.first
        return [
            copy.document.origin, lines.map { "\($0.lowerBound)" } ?? "", lines.map { "\($0.upperBound)" } ?? "",
            finding.verdict.rawValue, finding.risks.map(\.rawValue).joined(separator: ","),
            finding.flags.map(\.rawValue).joined(separator: ","), finding.speaker?.name ?? "",
            match.map { atlas[$0].document.origin } ?? "",
            match.map { "\(atlas[$0].line(at: $0.source.range.start))" } ?? "", match?.speaker?.name ?? "",
            match?.day?.iso ?? "", finding.copy.map { copy.document.text[$0] }.joined(separator: " … "),
        ]
    }

    /// A line of `cells`, each on one line, what acts on a terminal made visible.
    public static func line(_ cells: [String]) -> String {
        cells.map(Visible.line).joined(separator: "\t") + "\n"
    }
}
