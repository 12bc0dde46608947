internal import Quoth

/// A passage with what stands around it: the sentence before and after, and the words that were cut.
struct PassageView {
    let locator: Locator
    let range: TextRange

    /// Writes the passage by `words`, between what was cut and the surroundings.
    func write(
        cutBefore: TextRange?, cutAfter: TextRange?, _ html: inout HTMLWriter, words: (inout HTMLWriter) -> Void
    ) {
        let text = locator.document.text
        let start = cutBefore.map { min($0.start, range.start) } ?? range.start
        let end = cutAfter.map { max($0.end, range.end) } ?? range.end
        let around = Surroundings(of: TextRange(start, end), in: text)
        html.element(.span, [.class("around")]) { html in
            html.text((around.isCutBefore ? "… " : "") + leading(text[around.before]))
        }
        if start < range.start { cut(TextRange(start, range.start), &html) }
        words(&html)
        if end > range.end { cut(TextRange(range.end, end), &html) }
        html.element(.span, [.class("around")]) { html in
            html.text(trailing(text[around.after]) + (around.isCutAfter ? " …" : ""))
        }
    }

    private func cut(_ range: TextRange, _ html: inout HTMLWriter) {
        let words = locator.document.text[range]
        html.element(.span, [.class("mark")]) { html in
            EditMarks.cutPill(words, &html)
            html.text(words)
        }
    }

    /// Without white space at the start: the first line of a block.
    private func leading(_ text: String) -> String { String(text.drop { $0.isWhitespace }) }

    /// Without white space at the end.
    private func trailing(_ text: String) -> String {
        var text = text
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }
}
