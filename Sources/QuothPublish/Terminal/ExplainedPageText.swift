public import Quoth

/// The terminal view of why a page was read as it was: what decided about each block, and where each fact was read.
public struct ExplainedPageText {
    private let page: ExplainedPage
    private let style: TextStyle

    /// The view of `page`.
    public init(_ page: ExplainedPage, style: TextStyle) {
        self.page = page
        self.style = style
    }

    /// The view, each line with its line break.
    public var string: String {
        (heading + facts + notices + blocks + items).map { $0 + "\n" }.joined()
    }

    private var heading: [String] {
        let document = page.document
        let kept = page.blocks.indices.count { page.isKept($0) }
        let name = document.origin.isEmpty ? document.id : document.origin
        let kind = document.kind.map { "\($0.value.rawValue), " } ?? ""
        return [
            Ink.bold.paint(Visible.line(name), style) + "   " + kind + "\(kept) of \(page.blocks.count) blocks kept"
        ]
    }

    // MARK: Facts

    private var facts: [String] {
        let document = page.document
        var lines: [String] = []
        lines += fact("title", document.title, others: document.titleCandidates)
        for author in document.authors { lines += fact("author", author) }
        lines += fact(
            "date", document.published.map { Self.shown($0) }, others: document.dateCandidates.map { Self.shown($0) })
        lines += fact("modified", document.modified.map { Self.shown($0) })
        lines += fact("publisher", document.publisher)
        lines += fact("site", document.site)
        lines += fact("url", document.url)
        lines += fact("language", document.language)
        lines += fact(
            "kind", document.kind.map { Evidence($0.value.rawValue, from: $0.place, confidence: $0.confidence) })
        return lines
    }

    private static func shown(_ evidence: Evidence<Day>) -> Evidence<String> {
        Evidence(evidence.value.iso, from: evidence.place, confidence: evidence.confidence)
    }

    private static func shown(_ evidence: Evidence<Moment>) -> Evidence<String> {
        Evidence(evidence.value.iso, from: evidence.place, confidence: evidence.confidence)
    }

    /// A fact with where it was read, and the candidates that lost below it.
    private func fact(_ name: String, _ found: Evidence<String>?, others: [Evidence<String>] = []) -> [String] {
        guard let found else { return others.isEmpty ? [] : wrapped("\(name): none", indent: 1) }
        let losers = others.filter { $0.value != found.value && !$0.value.hasPrefix(found.value) }
        return wrapped("\(name): \(line(found))", indent: 1)
            + losers.prefix(3).flatMap { wrapped("not \(line($0))", indent: 4) }
    }

    private func line(_ evidence: Evidence<String>) -> String {
        "\(Visible.line(evidence.value)) · from \(Visible.line(evidence.place)) · \(Share.rounded(evidence.confidence))"
    }

    private var notices: [String] {
        let document = page.document
        let notes = document.notes.flatMap { wrapped("note: \(Visible.line($0))", indent: 1) }
        let found = document.notices.flatMap {
            wrapped("notice: \($0.kind.rawValue): \(Visible.line($0.evidence.joined(separator: "; ")))", indent: 1)
        }
        let sure = document.confidence.map {
            wrapped("confidence: \(Share.rounded($0.value))   \($0.reasons.joined(separator: "; "))", indent: 1)
        }
        return notes + found + (sure ?? [])
    }

    // MARK: Blocks and entries

    /// Each block on a line, and what decided below it; `+` is kept, `-` is dropped.
    private var blocks: [String] {
        [""] + page.blocks.indices.flatMap { block($0) }
    }

    private func block(_ i: Int) -> [String] {
        let text = Visible.line(page.blocks[i].text)
        let room = style.width - 2
        let isLong = text.unicodeScalars.count > room
        let short = isLong ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(room - 1))) + "…" : text
        let effects = page.blocks[i].effects.map { ($0.effect > 0 ? "+" : "−") + Visible.line($0.name) }
        let why = ([page.reason(i)] + effects).joined(separator: " · ")
        return [page.isKept(i) ? "+ " + Ink.bold.paint(short, style) : "- " + short]
            + InkRun.lines([InkRun(text: why, ink: .dim)], indent: 6, style)
    }

    private var items: [String] {
        page.document.items.isEmpty
            ? []
            : [""]
                + page.document.items.flatMap { item in
                    let date = item.date.map { "\($0.value.iso) from \($0.place)" } ?? "no date"
                    return wrapped("entry: \(Visible.line(item.title ?? item.lead ?? "no title"))   \(date)", indent: 1)
                }
    }

    private func wrapped(_ text: String, indent: Int) -> [String] {
        InkRun.lines([InkRun(text: text)], indent: indent, style)
    }
}
