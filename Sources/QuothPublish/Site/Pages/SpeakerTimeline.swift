internal import Quoth
internal import QuothRecord

/// When a speaker was quoted: a column a month, or a year of a long time. What was quoted as it was said stands above the
/// line, what was altered below it.
struct SpeakerTimeline {
    let dossier: Dossier
    let number: Int

    private static let width = 1_000, half = 70, most = 60

    private struct Column {
        var kept = 0
        var altered = 0
    }

    func write(_ html: inout HTMLWriter) {
        let dated = dossier.statements.compactMap { statement in
            statement.date.flatMap { Day(iso: $0) }.flatMap { day in day.year.map { ($0, day.month, statement) } }
        }
        guard let first = dated.map(\.0).min(), let last = dated.map(\.0).max(), dated.count > 2 else { return }
        let isYears = (last - first + 1) * 12 > Self.most
        let count = isYears ? last - first + 1 : (last - first + 1) * 12
        guard count <= 400 else { return }
        var columns = [Column](repeating: Column(), count: count)
        for (year, month, statement) in dated {
            guard isYears || month != nil else { continue }
            let at = isYears ? year - first : (year - first) * 12 + (month ?? 1) - 1
            let isAltered = ["attribution", "spliced", "wording", "truncated"].contains(statement.verdict)
            if isAltered { columns[at].altered += 1 } else { columns[at].kept += 1 }
        }
        draw(columns, first: first, isYears: isYears, &html)
    }

    private func draw(_ columns: [Column], first: Int, isYears: Bool, _ html: inout HTMLWriter) {
        let title = Anchor("t", number)
        let step = max(2, Self.width / columns.count)
        let tallest = max(1, columns.map { max($0.kept, $0.altered) }.max() ?? 1)
        html.element(.h3, [.id(title)], text: .overTime)
        html.element(
            .p, [.class("soft")],
            text: .timeline(isYears: isYears, tallest: tallest))
        let label = Attribute.label(html.say(.drawingOverTime(number + 1)))
        html.element(.div, [.class("scroll"), .role("region"), .focusable, label]) { html in
            html.element(
                .svg, Attribute.size(step * columns.count, Self.half * 2 + 24) + [.role("img"), .labelled(by: title)]
            ) {
                html in
                for (index, column) in columns.enumerated() {
                    let x = index * step
                    let (up, down) = (column.kept * Self.half / tallest, column.altered * Self.half / tallest)
                    if column.kept > 0 {
                        html.element(
                            .rect, Attribute.box(x, Self.half - max(2, up), step - 1, max(2, up)) + [.class("same")]
                        ) { _ in }
                    }
                    if column.altered > 0 {
                        html.element(.rect, Attribute.box(x, Self.half, step - 1, max(2, down)) + [.class("changed")]) {
                            _ in
                        }
                    }
                    if isYears ? index % max(1, columns.count / 12) == 0 : index % 12 == 0 {
                        let year = isYears ? first + index : first + index / 12
                        html.element(.text, Attribute.at(x, Self.half * 2 + 18) + [.class("tick")], text: "\(year)")
                    }
                }
                html.element(
                    .line, Attribute.from(0, Self.half, to: step * columns.count, Self.half) + [.class("axis")]
                ) { _ in }
            }
        }
    }
}
