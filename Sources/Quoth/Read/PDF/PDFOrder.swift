/// Puts the lines of a page into the order in which they are read: column by column, with what runs over all columns in its
/// place.
///
/// A gutter is looked for that few lines cross and that has lines on both sides. The lines that cross it cut the page into
/// bands; each band is read left of the gutter, then right of it, each half in the same way.
struct PDFOrder {
    /// How often a region is cut.
    private static let depthLimit = 6
    /// The lines that a column has at least.
    private static let columnLines = 3

    /// The regions in reading order, each the indexes of its lines from top to bottom.
    private(set) var regions: [[Int]] = []
    private let lines: [PDFLine]

    /// The order of the lines at `indexes`, all of one page.
    /// - Complexity: O(*n* log *n*) in the number of lines.
    init(_ lines: [PDFLine], _ indexes: [Int]) {
        self.lines = lines
        cut(indexes.sorted { (lines[$0].middle, lines[$0].xMin) < (lines[$1].middle, lines[$1].xMin) }, depth: 0)
    }

    private mutating func cut(_ region: [Int], depth: Int) {
        guard depth < Self.depthLimit, let gutter = gutter(region) else {
            if !region.isEmpty { regions.append(region) }
            return
        }
        var (left, right): ([Int], [Int]) = ([], [])
        var spanning: [Int] = []
        func flushColumns() {
            for side in [left, right] where !side.isEmpty { cut(side, depth: depth + 1) }
            (left, right) = ([], [])
        }
        for i in region {
            if let last = spanning.last, left.isEmpty, right.isEmpty, isRest(i, of: last) {
                spanning.append(i)
            } else if lines[i].xMax <= gutter {
                flushSpanning()
                left.append(i)
            } else if lines[i].xMin >= gutter {
                flushSpanning()
                right.append(i)
            } else {
                flushColumns()
                spanning.append(i)
            }
        }
        func flushSpanning() {
            if !spanning.isEmpty { regions.append(spanning) }
            spanning = []
        }
        flushSpanning()
        flushColumns()
    }

    /// Whether line `i` is the short end of what runs over all columns: as high as line `last`, and close below it.
    private func isRest(_ i: Int, of last: Int) -> Bool {
        let (line, before) = (lines[i], lines[last])
        return abs(line.height - before.height) < before.height * 0.05 && line.yMin - before.yMax < before.height * 0.5
            && (abs(line.xMin - before.xMin) < 2 || abs(line.xMin + line.xMax - before.xMin - before.xMax) < 4)
    }

    /// The place between two columns that the fewest lines cross, or `nil` if the region has one column.
    private func gutter(_ region: [Int]) -> Double? {
        guard region.count >= 2 * Self.columnLines else { return nil }
        let edges = region.map { lines[$0].xMax }.sorted()
        let starts = region.map { lines[$0].xMin }.sorted()
        var best: (crossing: Int, x: Double)?
        // A gutter begins where a line ends: count for each end what stands on either side.
        var started = 0
        for (ended, x) in edges.enumerated() {
            while started < starts.count, starts[started] < x + 1 { started += 1 }
            let (left, right) = (ended + 1, starts.count - started)
            let crossing = region.count - left - right
            guard left >= Self.columnLines, right >= Self.columnLines, crossing * 3 <= region.count, crossing >= 0
            else { continue }
            if crossing < best?.crossing ?? .max { best = (crossing, x + 0.5) }
        }
        guard let best else { return nil }
        // Columns stand side by side; a centred heading above a wide paragraph has none beside it.
        let left = region.filter { lines[$0].xMax <= best.x }
        let right = region.filter { lines[$0].xMin >= best.x }
        return isBeside(left, right) ? best.x : nil
    }

    /// Whether two columns share at least half of the shorter one's height.
    private func isBeside(_ left: [Int], _ right: [Int]) -> Bool {
        func span(_ column: [Int]) -> (top: Double, end: Double) {
            (column.map { lines[$0].yMin }.min() ?? 0, column.map { lines[$0].yMax }.max() ?? 0)
        }
        let (one, other) = (span(left), span(right))
        let shared = min(one.end, other.end) - max(one.top, other.top)
        return shared * 2 >= min(one.end - one.top, other.end - other.top)
    }
}
