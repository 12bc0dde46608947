/// Puts the lines of a PDF together into paragraphs, over the ends of columns and pages.
struct PDFParagraphs {
    /// A paragraph, a heading or an item of a list.
    struct Paragraph {
        var kind: Block.Kind
        var lines: [Int]
    }

    private let lines: [PDFLine]
    private let body: Double
    private(set) var paragraphs: [Paragraph] = []

    /// The paragraphs of regions in reading order.
    /// - Complexity: O(*n* log *n*) in the number of lines.
    init(_ lines: [PDFLine], regions: [[Int]], body: Double) {
        self.lines = lines
        self.body = body
        for region in regions { take(rows(region)) }
    }

    /// Lines that stand beside each other in one region are read as one: a row of a table, a term and what it means.
    private func rows(_ region: [Int]) -> [[Int]] {
        var rows: [[Int]] = []
        for i in region {
            if let last = rows.last?.last,
                abs(lines[last].middle - lines[i].middle) < min(lines[last].height, lines[i].height) / 2
            {
                rows[rows.count - 1].append(i)
            } else {
                rows.append([i])
            }
        }
        return rows.map { $0.sorted { lines[$0].xMin < lines[$1].xMin } }
    }

    private mutating func take(_ rows: [[Int]]) {
        let all = rows.flatMap { $0 }
        let left = all.map { lines[$0].xMin }.min() ?? 0
        let right = all.map { lines[$0].xMax }.max() ?? 0
        let leading = Self.median(zip(rows, rows.dropFirst()).map { lines[$1[0]].yMin - lines[$0[0]].yMin })
        for (k, row) in rows.enumerated() {
            let isBreak =
                k == 0 ? !goesOn(row[0]) : breaks(rows[k - 1], row, left: left, right: right, leading: leading)
            if isBreak || paragraphs.isEmpty {
                paragraphs.append(Paragraph(kind: kind(row[0]), lines: row))
            } else {
                paragraphs[paragraphs.count - 1].lines += row
            }
        }
    }

    private func kind(_ i: Int) -> Block.Kind {
        if lines[i].height > body * 1.12 { return .heading }
        return Self.opensItem(lines[i].text) ? .listItem : .paragraph
    }

    /// Whether a new paragraph begins with the row `next` of the same column.
    private func breaks(_ row: [Int], _ next: [Int], left: Double, right: Double, leading: Double) -> Bool {
        guard let last = row.last.map({ lines[$0] }), let first = row.first.map({ lines[$0] }),
            let line = next.first.map({ lines[$0] })
        else { return true }
        let height = max(1, line.height)
        if abs(first.height - height) > height * 0.12 { return true }
        if line.yMin - first.yMin > leading + height * 0.35 { return true }
        if Self.opensItem(line.text) { return true }
        let (indent, before) = (line.xMin - left, first.xMin - left)
        if indent > height * 0.6, before < height * 0.6 {
            return !Self.opensItem(first.text) || Self.endsSentence(last.text)
        }
        if indent > height * 0.6, abs(indent - before) < height * 0.3, Self.endsSentence(last.text),
            last.xMax < right - height * 2
        {
            return true
        }
        return Self.endsSentence(last.text) && last.xMax < right - (right - left) * 0.2
    }

    /// Whether line `i`, the first of its column, goes on with the last paragraph.
    private func goesOn(_ i: Int) -> Bool {
        guard let paragraph = paragraphs.last, paragraph.kind != .heading,
            let last = paragraph.lines.last.map({ lines[$0] })
        else { return false }
        let line = lines[i]
        guard abs(last.height - line.height) < line.height * 0.12, !Self.opensItem(line.text) else { return false }
        if Self.endsWithHyphen(last.text) { return true }
        return !Self.endsSentence(last.text)
    }

    private static func median(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.sorted()[values.count / 2]
    }

    private static func endsWithHyphen(_ text: [UInt8]) -> Bool {
        text.last == UInt8(ascii: "-") || text.suffix(2).elementsEqual([0xC2, 0xAD])
            || text.suffix(3).elementsEqual([0xE2, 0x80, 0x90])
    }

    /// `.`, `!`, `?`, `:`, with or without closing marks behind it.
    private static func endsSentence(_ text: [UInt8]) -> Bool {
        let closing: Set<Unicode.Scalar> = ["\"", "'", ")", "]", "”", "’", "»", "“", "‹", "›", "«"]
        let tail = String(decoding: text.suffix(16), as: UTF8.self).unicodeScalars.reversed().drop {
            closing.contains($0)
        }
        return tail.first.map { ".!?:…。".unicodeScalars.contains($0) } ?? false
    }

    /// `•`, `–`, `1.`, `a)`, with a space behind it.
    private static func opensItem(_ text: [UInt8]) -> Bool {
        guard let space = text.firstIndex(of: 0x20), space <= 4 else { return false }
        let mark = String(decoding: text[..<space], as: UTF8.self)
        if ["•", "◦", "▪", "‣", "–", "-", "*", "·", "\u{F0B7}", "o"].contains(mark) { return true }
        guard let last = mark.last, last == "." || last == ")" else { return false }
        let label = mark.dropLast()
        return (1...2).contains(label.count) && label.allSatisfy(\.isNumber) || label.count == 1 && last == ")"
    }
}
