internal import Quoth

/// The text of a document, block by block, with its quotations marked and their verdicts beside them.
struct QuotedText {
    let document: Document
    let quotations: [SiteQuotation]
    let language: String?

    /// A stretch of a quotation.
    private struct Part {
        let range: TextRange
        let quotation: SiteQuotation
        let isLast: Bool
    }

    func write(_ html: inout HTMLWriter) {
        let parts = self.parts
        var next = 0
        html.element(.div, [.class("text"), .ownDirection] + Attribute.lang(language)) { html in
            for block in document.blocks {
                while next < parts.count, parts[next].range.end <= block.range.start { next += 1 }
                html.element(block.kind == .heading ? .h3 : .p) { html in
                    write(block.range, parts, &next, &html)
                }
            }
        }
    }

    /// What stands in no other quotation, part by part, none overlapping another.
    private var parts: [Part] {
        var end = 0
        var kept: [Part] = []
        let all = quotations.filter { $0.quotation.parent == nil }.flatMap { quotation in
            quotation.quotation.parts.enumerated().map { index, range in
                Part(range: range, quotation: quotation, isLast: index == quotation.quotation.parts.count - 1)
            }
        }
        for part in all.sorted(by: { $0.range < $1.range }) where part.range.start >= end {
            kept.append(part)
            end = part.range.end
        }
        return kept.filter { $0.range.end <= document.text.count }
    }

    private func write(_ block: TextRange, _ parts: [Part], _ next: inout Int, _ html: inout HTMLWriter) {
        var at = block.start
        while next < parts.count, parts[next].range.start < block.end {
            let part = parts[next]
            let (start, end) = (max(part.range.start, at), min(part.range.end, block.end))
            if start > at { html.text(document.text[TextRange(at, start)]) }
            if end > start { link(TextRange(start, end), part.quotation, &html) }
            at = max(at, end)
            // A part that goes on in the next block is needed there again.
            guard part.range.end <= block.end else { break }
            next += 1
            guard part.isLast else { continue }
            // The closing mark belongs to the words.
            let close = min(part.quotation.quotation.range.end, block.end)
            if close > at, next >= parts.count || parts[next].range.start >= close {
                html.text(document.text[TextRange(at, close)])
                at = close
            }
            chip(part.quotation, &html)
        }
        if at < block.end { html.text(document.text[TextRange(at, block.end)]) }
    }

    private func link(_ range: TextRange, _ quotation: SiteQuotation, _ html: inout HTMLWriter) {
        html.element(.a, [Self.style(quotation.finding), .href(SiteLink.quotation(quotation.key))]) { html in
            html.text(document.text[range])
        }
    }

    private func chip(_ quotation: SiteQuotation, _ html: inout HTMLWriter) {
        guard let finding = quotation.finding else { return }
        html.text(" ")
        // It is ours, and stands in a text of others.
        let isOther = language.map { !$0.hasPrefix(html.language.rawValue) } ?? true
        html.element(.span, isOther ? html.language.attributes : []) { html in
            Chip.verdict(finding.verdict, isQuiet: finding.verdict == .verbatim || finding.verdict == .unfound, &html)
        }
        html.text(" ")
    }

    private static func style(_ finding: SiteFinding?) -> Attribute {
        guard let finding else { return .class("q") }
        if !finding.risks.isEmpty { return .class("q alarm") }
        switch finding.verdict {
        case .attribution, .spliced, .wording, .truncated: return .class("q altered")
        case .unfound: return .class("q unfound")
        case .form, .verbatim, .paraphrase: return .class("q")
        }
    }
}
