internal import Quoth
internal import QuothRecord

/// Words of a text with what was found in them marked.
enum SnippetView {
    static func write(_ snippet: Snippet, _ html: inout HTMLWriter) {
        var at = 0
        if snippet.isCutBefore { html.text("… ") }
        for mark in snippet.highlights where mark.start >= at {
            html.text(Visible.line(snippet.text[TextRange(at, mark.start)]))
            html.element(.mark, text: Visible.line(snippet.text[mark]))
            at = mark.end
        }
        html.text(Visible.line(snippet.text[TextRange(at, snippet.text.count)]))
        if snippet.isCutAfter { html.text(" …") }
    }
}
