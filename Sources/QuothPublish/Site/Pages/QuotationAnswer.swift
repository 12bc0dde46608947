internal import Quoth

/// What is told of a quotation, schema `quoth/quotation@1`.
struct QuotationAnswer: Encodable {
    /// Another quotation of the same words.
    struct Appearance: Encodable {
        let key: String
        let words: String
        let speaker: String?
        let verdict: String?
        let document: Place
    }

    /// A version of a document.
    struct Place: Encodable {
        let key: String
        let version: String
        let title: String?
        let site: String?
        let url: String?
        let date: String?

        init(_ version: SiteVersion) {
            (key, self.version, title) = (version.key, version.digest, version.title)
            (site, url, date) = (version.outlet, version.url, version.published)
        }
    }

    /// What the record tells of it.
    struct Told: Encodable {
        let verdict: String
        let verdicts, flags, risks: [String]
        let confidence: Double
        let source: Place?
        /// Code points of the source's text.
        let start, end: Int?
        let words: String?
        let earliest: Place?
        let edits: [Change]
    }

    /// A difference, with the words of the source and of the quotation.
    struct Change: Encodable {
        let `class`: String
        let from, to: String
    }

    let schema = "quoth/quotation@1"
    let key: String
    let quotation: QuotationJSON?
    let words: String
    let document: Place
    let finding: Told?
    let appearances: [Appearance]
    let corrections: [DecisionJSON]

    enum CodingKeys: CodingKey { case schema, key, quotation, words, document, finding, appearances, corrections }

    init(_ page: QuotationPage) {
        let own = page.quotation
        (key, words) = (own.key, own.words)
        document = Place(own.version)
        // Of a text that is not kept no place can be told.
        quotation = page.document.flatMap { document in
            own.quotation.range.end <= document.text.count
                ? QuotationJSON(own.quotation, number: 1, Locator(document)) : nil
        }
        finding = own.finding.map { finding in
            let range = finding.wholeRange.flatMap { range in
                page.source.flatMap { range.end <= $0.document.text.count ? (range, $0.document) : nil }
            }
            let points = range.map { Locator($0.1).points($0.0) }
            return Told(
                verdict: finding.verdict.rawValue, verdicts: finding.verdicts.map(\.rawValue),
                flags: finding.flags.map(\.rawValue), risks: finding.risks.map(\.rawValue),
                confidence: QuothPublish.Share.rounded(finding.confidence),
                source: page.source.map { Place($0.version) },
                start: points?.lowerBound, end: points?.upperBound, words: range.map { $0.1.text[$0.0] },
                earliest: page.earliest.map(Place.init),
                edits: finding.edits.map { Change(class: $0.kind.rawValue, from: $0.from, to: $0.to) })
        }
        corrections = page.corrections.map { DecisionJSON($0, for: page.visitor) }
        appearances = page.appearances.map {
            Appearance(
                key: $0.key, words: $0.words, speaker: $0.speaker, verdict: $0.verdict?.rawValue,
                document: Place($0.version))
        }
    }
}
