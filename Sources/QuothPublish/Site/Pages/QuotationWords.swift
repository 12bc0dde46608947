internal import Quoth

/// The words of a quotation as pages show them.
enum QuotationWords {
    /// The words in the marks that fit: a report in the writer's words has none.
    static func marked(_ words: String, _ kind: Quotation.Kind) -> String {
        kind == .indirect ? Visible.line(words) : "“" + Visible.line(words) + "”"
    }

    /// The first words, in marks.
    static func start(_ quotation: SiteQuotation, words limit: Int) -> String {
        marked(start(quotation.words, words: limit), quotation.quotation.kind)
    }

    /// The first words of a text.
    static func start(_ text: String, words limit: Int) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count > limit + 3 else { return Visible.line(text) }
        return Visible.line(words.prefix(limit).joined(separator: " ")) + " …"
    }
}
