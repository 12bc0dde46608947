internal import Quoth
internal import QuothRecord

/// Quotations as a table: one line a quotation, with its document and its finding. An unknown value is an empty cell.
enum QuotationTable {
    static let columns = [
        "document", "version", "url", "title", "author", "publisher", "published", "language", "captured", "quotation",
        "kind", "start", "end", "speaker", "role", "organisation", "date", "confidence", "verdict", "verdicts", "flags",
        "risks", "source", "source-version", "source-start", "source-end", "earliest", "text", "change", "silent",
    ]

    static var head: String { CSV.line(columns) }

    static func rows(of exported: ExportedDocument) -> String {
        let locator = Locator(exported.document)
        let facts = facts(of: exported)
        return exported.quotations.enumerated().map { number, quotation in
            let points = locator.points(quotation.quotation.range)
            let own = [
                quotation.key, quotation.quotation.kind.rawValue, "\(points.lowerBound)", "\(points.upperBound)",
            ]
            return CSV.line(
                facts + own + speaker(of: quotation.quotation) + finding(quotation.finding)
                    + [quotation.words(in: exported.document.text)]
                    + change(exported.change?.change(ofQuotation: number)))
        }.joined()
    }

    private static func facts(of exported: ExportedDocument) -> [String] {
        let document = exported.document
        return [
            exported.key, exported.version, exported.url ?? "", document.title?.value ?? "",
            document.authors.map(\.value).joined(separator: "; "), document.publisher?.value ?? "",
            document.published?.value.iso ?? "", document.language?.value ?? "", exported.firstCaptured ?? "",
        ]
    }

    private static func speaker(of quotation: Quotation) -> [String] {
        guard let attribution = quotation.attribution else { return ["", "", "", "", ""] }
        let speaker = attribution.speaker
        return [
            speaker.name, speaker.role ?? "", speaker.organisation ?? "", attribution.day?.iso ?? "",
            "\(Share.rounded(attribution.confidence))",
        ]
    }

    private static func change(_ change: StoredChange?) -> [String] {
        [change?.fate?.rawValue ?? "", change?.isSilent ?? false ? "yes" : ""]
    }

    private static func finding(_ finding: ExportedFinding?) -> [String] {
        let lists = [finding?.verdicts, finding?.flags, finding?.risks].map { ($0 ?? []).joined(separator: " ") }
        let source = finding?.source
        return [finding?.verdict ?? ""] + lists + [
            source?.document ?? "", source?.version ?? "", source?.range.map { "\($0.lowerBound)" } ?? "",
            source?.range.map { "\($0.upperBound)" } ?? "", finding?.earliest?.document ?? "",
        ]
    }
}
