public import Quoth

/// The quotations of a document as the scorer reads them: one entry a part or a report, offsets in code points.
///
/// Scare quotes, titles and quotations inside another one are left out.
public struct BenchQuotes: Encodable {
    struct Span: Encodable {
        let start: Int
        let end: Int
        let text: String
        var resolved: String?
        var role: String?
        var org: String?
        var confidence: Double?
    }

    struct Entry: Encodable {
        let start: Int
        let end: Int
        let type: String
        let group: String
        let speaker: Span?
        let cue: Span?
        let confidence: Double?
    }

    let id: String
    let quotes: [Entry]

    /// The line of `quoted`.
    public init(_ quoted: QuotedDocument) {
        let text = quoted.document.text
        let map = CodePointMap(text)
        id = quoted.document.id
        var reports: Set<TextRange> = []
        var entries: [Entry] = []
        for index in quoted.quotations.indices where Self.counts(quoted.quotations[index], in: quoted) {
            let quotation = quoted.quotations[index], attribution = quotation.attribution
            for range in Self.ranges(of: quotation, seen: &reports) {
                let points = map.codePoints(range)
                entries.append(
                    Entry(
                        start: points.lowerBound, end: points.upperBound, type: quotation.kind.rawValue,
                        group: String(index), speaker: Self.speaker(of: quotation, text, map),
                        cue: attribution?.cue.map { Self.span($0.range, text, map) },
                        confidence: attribution.map { Share.rounded($0.confidence) }))
            }
        }
        quotes = entries
    }

    /// The parts of a quotation; of those in a report the whole report, once.
    private static func ranges(of quotation: Quotation, seen reports: inout Set<TextRange>) -> [TextRange] {
        guard let report = quotation.report else { return quotation.parts }
        let alone = quotation.parts.filter { !report.overlaps($0) }
        return (reports.insert(report).inserted ? [report] : []) + alone
    }

    private static func counts(_ quotation: Quotation, in quoted: QuotedDocument) -> Bool {
        guard quotation.isUtterance else { return false }
        return quotation.parent.map { !quoted.quotations[$0].isUtterance } ?? true
    }

    private static func speaker(of quotation: Quotation, _ text: Text, _ map: CodePointMap) -> Span? {
        guard let attribution = quotation.attribution, let mention = attribution.mention else { return nil }
        var span = span(mention.range, text, map)
        span.resolved = attribution.speaker.name
        span.role = attribution.speaker.role
        span.org = attribution.speaker.organisation
        span.confidence = (attribution.confidence * 1000).rounded() / 1000
        return span
    }

    private static func span(_ range: TextRange, _ text: Text, _ map: CodePointMap) -> Span {
        let points = map.codePoints(range)
        return Span(start: points.lowerBound, end: points.upperBound, text: text[range])
    }
}
