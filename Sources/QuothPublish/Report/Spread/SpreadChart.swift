internal import Quoth

/// The way of a passage as a drawing: time from left to right, a row an outlet, a dot a copy, a line from its parent.
struct SpreadChart {
    /// More copies than this are drawn as one dot for each form, and those of which there are most.
    static let limit = 60

    private static let left = 190, right = 900, width = 1_020, row = 30, top = 34

    private let spread: Spread
    /// The copies that are drawn, and how many each stands for.
    private let shown: [(copy: Int, count: Int)]
    private let outlets: [String]
    private let rows: [Int: Int]
    private let axis: SpreadAxis
    private let title: Anchor

    /// The drawing of `spread`, called `title`.
    init(_ spread: Spread, _ sources: [QuotedDocument], title: Anchor) {
        self.spread = spread
        self.title = title
        let shown = Self.shown(spread)
        var names: [String: Int] = [:]
        var (outlets, rows) = ([String](), [Int: Int]())
        for (copy, _) in shown {
            let name = SpreadNames.outlet(sources[spread.copies[copy].document].document)
            let row = names[name] ?? outlets.count
            if row == outlets.count {
                names[name] = row
                outlets.append(name)
            }
            rows[copy] = row
        }
        (self.shown, self.outlets, self.rows) = (shown, outlets, rows)
        axis = SpreadAxis(shown.map { spread.copies[$0.copy].time }, left: Self.left, right: Self.right)
    }

    /// All copies; or, of many, the first of each form, and of many forms the first of those with the most copies.
    private static func shown(_ spread: Spread) -> [(copy: Int, count: Int)] {
        if spread.copies.count <= limit { return spread.copies.indices.map { ($0, 1) } }
        let forms = spread.variants.flatMap(\.forms)
        let largest = forms.sorted { ($1.copies.count, $0.first) < ($0.copies.count, $1.first) }.prefix(limit)
        return largest.sorted { $0.first < $1.first }.map { ($0.first, $0.copies.count) }
    }

    /// Whether dots stand for several copies.
    var isGrouped: Bool { spread.copies.count > Self.limit }

    func write(_ html: inout HTMLWriter) {
        let height = Self.top + outlets.count * Self.row + 16
        let hasUndated = shown.contains { axis.span(spread.copies[$0.copy].time) == nil }
        let size = Attribute.size(Self.width, height)
        html.element(.svg, size + [.role("img"), .labelled(by: title)]) { html in
            grid(&html, height: height, hasUndated: hasUndated)
            for (copy, _) in shown { arc(to: copy, &html) }
            for (copy, count) in shown { dot(copy, count, &html) }
        }
    }

    private func grid(_ html: inout HTMLWriter, height: Int, hasUndated: Bool) {
        for tick in axis.ticks(every: 110) where tick.place <= Self.right - 60 {
            html.element(.line, Attribute.from(tick.place, 24, to: tick.place, height) + [.class("grid")]) { _ in }
            html.element(
                .text, Attribute.at(tick.place + 3, 16) + [.class("tick")], text: tick.day.map(html.language.date) ?? ""
            )
        }
        if hasUndated {
            let x = Self.right + 24
            html.element(.rect, Attribute.box(x, 0, Self.width - x, height) + [.class("band")]) { _ in }
            html.element(.text, Attribute.at(x + 8, 16) + [.class("tick")], text: .noSureDate)
        }
        for (row, name) in outlets.enumerated() {
            let words = Visible.line(name)
            let short = words.unicodeScalars.count > 26 ? String(words.prefix(25)) + "…" : words
            html.element(.text, Attribute.at(0, y(row) + 5) + [.ownDirection], text: short)
        }
    }

    private func y(_ row: Int) -> Int { Self.top + row * Self.row + Self.row / 2 }

    private func place(_ copy: Int) -> (x: Int, y: Int)? {
        guard let row = rows[copy] else { return nil }
        return (axis.span(spread.copies[copy].time)?.middle ?? Self.right + 60, y(row))
    }

    /// The line from the parent: drawn through where it is sure, dashed where it is likely, dotted where it is open.
    private func arc(to copy: Int, _ html: inout HTMLWriter) {
        guard let parent = spread.copies[copy].parent, let from = place(parent), let to = place(copy) else { return }
        let bend = max(18, abs(to.x - from.x) / 2)
        let path = "M\(from.x) \(from.y)C\(from.x + bend) \(from.y) \(to.x - bend) \(to.y) \(to.x) \(to.y)"
        let style: Attribute =
            switch spread.copies[copy].likelihood {
            case 0.8...: .class("arc")
            case 0.5...: .class("arc likely")
            default: .class("arc open")
            }
        html.element(.path, [.outline(path), style]) { _ in }
    }

    private func dot(_ number: Int, _ count: Int, _ html: inout HTMLWriter) {
        guard let (x, y) = place(number) else { return }
        let copy = spread.copies[number]
        if let span = axis.span(copy.time), span.last - span.first > 12 {
            html.element(.line, Attribute.from(span.first, y, to: span.last, y) + [.class("span")]) { _ in }
        }
        let outline = "M\(x) \(y)" + SpreadSigns.outline(copy.variant)
        html.element(.path, [.outline(outline), SpreadSigns.colour(copy.variant)]) { _ in }
        let label = SpreadNames.form(copy) + (count > 1 ? " ×\(count)" : "")
        html.element(.text, Attribute.at(x + 10, y - 5) + [.class("tick")], text: label)
    }
}
