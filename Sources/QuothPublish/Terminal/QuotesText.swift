public import Quoth

/// The terminal view of the quotations of one document.
public struct QuotesText {
    private let quoted: QuotedDocument
    private let wanted: [Quotation]
    private let style: TextStyle

    /// The view of the quotations of `quoted` that `isWanted` accepts.
    public init(_ quoted: QuotedDocument, style: TextStyle, where isWanted: (Quotation) -> Bool) {
        self.quoted = quoted
        self.style = style
        wanted = quoted.quotations.filter(isWanted)
    }

    /// The view, each line with its line break.
    public var string: String {
        let locator = Locator(quoted.document)
        let summary = wanted.isEmpty ? "no quotations" : Wording.count(wanted.count, "quotation")
        let lines = [Heading.line(quoted.document, summary, style)] + wanted.flatMap { self.lines(of: $0, locator) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(of quotation: Quotation, _ locator: Locator) -> [String] {
        let text = quoted.document.text
        let lines = locator.lines(quotation.range)
        let place = lines.count == 1 ? "L\(lines.lowerBound)" : "L\(lines.lowerBound)-\(lines.upperBound)"
        let speaker = quotation.attribution.map { attribution in
            let name = attribution.speaker.name
            let titles = attribution.speaker.titledName.dropFirst(name.count)
            // The verb of a report tells whether it was said, denied or asked.
            let verb = quotation.kind == .indirect ? attribution.cue.map { " (\(text[$0.range]))" } : nil
            return Ink.bold.paint(Visible.line(name), style) + Visible.line(String(titles) + (verb ?? ""))
        }
        let parts = quotation.parts.map { Visible.line(text[$0]) }.joined(separator: " … ")
        // Marks say that these are the speaker's own words.
        let words = quotation.kind == .indirect ? parts : "“\(parts)”"
        let report = quotation.report.map { [InkRun(text: "in: " + Visible.line(text[$0]), ink: .dim)] } ?? []
        return [" \(place)  \(quotation.kind.rawValue)  \(speaker ?? "no speaker named")"]
            + InkRun.lines([InkRun(text: words)], indent: 4, style) + InkRun.lines(report, indent: 4, style)
    }
}
