@testable import Quoth
@testable import QuothPublish
@testable import QuothRecord

extension Example {
    /// The statement and the draft as versions of a record.
    var exported: [ExportedDocument] {
        [
            ExportedDocument(
                key: "https://lantern.example/shelters?a=1&b=2\(spice)", version: Self.digest("5a"),
                document: published, captures: [capture("2025-03-02T09:00:00Z"), capture("2025-03-01T08:30:00Z")]),
            ExportedDocument(
                key: "draft\(spice).md#draft", version: Self.digest("0f"), document: draft.document,
                captures: [
                    ExportedCapture(
                        origin: "draft\(spice).md", url: nil, capturedAt: "", mediaType: nil, payload: Self.digest("c3")
                    )
                ],
                change: change,
                quotations: draft.quotations.enumerated().map { number, quotation in
                    ExportedQuotation(
                        key: "00000000000000a\(number)", quotation: quotation, finding: number == 0 ? finding : nil)
                }),
        ]
    }

    private var change: ExportedChange {
        var words = VersionChange(
            kind: .quotation, later: draft.quotations[0].range, from: "before\(spice)", to: "after\(spice)")
        (words.fate, words.isSilent, words.earlierQuotation, words.laterQuotation) = (.words, true, 0, 0)
        (words.speakerBefore, words.speakerAfter) = ("Ida Brekke\(spice)", "Ida Brekke\(spice)")
        let title = VersionChange(kind: .headline, from: "One\(spice)", to: "Two\(spice)")
        return ExportedChange(
            previous: Self.digest("0e"), classes: ["quotation-silent", "quotation", "headline"],
            changes: [words, title].map(StoredChange.init))
    }

    private static func digest(_ byte: String) -> String { String(repeating: byte, count: 32) }

    private var published: Document {
        var document = statement.document
        document.authors.append(Evidence("Håkon van der Berg\(spice)", from: "byline", confidence: 0.8))
        document.authors.append(Evidence("Guild of Mill & Lantern Keepers\(spice)", from: "byline", confidence: 0.8))
        document.kind = Evidence(.statement, from: "meta", confidence: 1)
        document.language = Evidence("en", from: "html", confidence: 1)
        document.site = Evidence("The {Lantern}_100%\(spice)", from: "meta", confidence: 1)
        return document
    }

    private func capture(_ time: String) -> ExportedCapture {
        ExportedCapture(
            origin: "sources/statement\(spice).html", url: "https://lantern.example/shelters?a=1&b=2", capturedAt: time,
            mediaType: "text/html", payload: Self.digest("b7"))
    }

    private var finding: ExportedFinding {
        ExportedFinding(
            verdict: "wording", verdicts: ["wording", "truncated"], flags: ["fragment"], risks: ["negation", "number"],
            confidence: 0.91239,
            source: .init(
                document: "https://lantern.example/shelters?a=1&b=2\(spice)",
                url: "https://lantern.example/shelters?a=1&b=2", version: Self.digest("5a"), range: 52..<99),
            earliest: .init(
                document: "sources/letter.txt#letter", url: nil, version: Self.digest("77"), range: nil))
    }
}
