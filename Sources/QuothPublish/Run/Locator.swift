internal import Quoth

/// Says where in a document a byte range stands: code points, line, column, paragraph, and the sentences around it.
struct Locator: Sendable {
    let document: Document
    private let map: CodePointMap
    private let lineStarts: [Int]

    /// - Complexity: O(*n*) in the bytes of the text.
    init(_ document: Document) {
        self.document = document
        map = CodePointMap(document.text)
        var starts = [0]
        for (i, byte) in document.text.utf8.enumerated() where byte == 0x0A { starts.append(i + 1) }
        lineStarts = starts
    }

    /// The code-point offsets of a range.
    func points(_ range: TextRange) -> Range<Int> { map.codePoints(range) }

    /// The number of the line, from 1 and counted in the page, that holds the byte at `offset`.
    /// - Complexity: O(log *n*) in the lines.
    func line(at offset: Int) -> Int { document.firstLine - 1 + Self.count(lineStarts, upTo: offset) { $0 } }

    /// The column, from 1 and in code points, of the byte at `offset`.
    func column(at offset: Int) -> Int {
        map.codePoint(atByte: offset) - map.codePoint(atByte: lineStarts[line(at: offset) - document.firstLine]) + 1
    }

    /// The lines of a range, first and last.
    func lines(_ range: TextRange) -> ClosedRange<Int> {
        line(at: range.start)...line(at: max(range.start, range.end - 1))
    }

    /// The numbers of the blocks, from 1, that a range stands in, first and last.
    /// - Complexity: O(log *n*) in the blocks.
    func paragraphs(_ range: TextRange) -> ClosedRange<Int> {
        let first = max(1, Self.count(document.blocks, upTo: range.start) { $0.range.start })
        let last = Self.count(document.blocks, upTo: max(range.start, range.end - 1)) { $0.range.start }
        return first...max(first, last)
    }

    /// How many of the items, sorted by `start`, start at or before `offset`.
    private static func count<Item>(_ items: [Item], upTo offset: Int, start: (Item) -> Int) -> Int {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if start(items[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
