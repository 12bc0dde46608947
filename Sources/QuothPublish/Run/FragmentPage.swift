internal import Quoth

/// A document as a browser looks for a text fragment in it: whatever the case of letters, and the width of white space.
struct FragmentPage {
    /// In longer documents nothing is counted: links to many places in one would take long.
    private static let limit = 1 << 18
    /// So many words before or behind a passage are tried, in so many bytes.
    private static let words = 6, reach = 400

    private let document: Document
    /// The text in small letters of ASCII with single spaces.
    private let folded: [UInt8]

    init(_ document: Document) {
        self.document = document
        folded = document.text.count > Self.limit ? [] : Self.folded(document.text.utf8[...])
    }

    private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case 0x09...0x0D, 0x20: if result.last != 0x20 { result.append(0x20) }
            case 0x41...0x5A: result.append(byte | 0x20)
            default: result.append(byte)
            }
        }
        return result
    }

    /// How often the words at `range` stand in the document, at most 2; 1 where that was not counted.
    /// - Complexity: O(*n* × *m*) in the bytes of the document and of the passage, of which there are a few hundred.
    func count(_ range: TextRange) -> Int {
        if folded.isEmpty { return 1 }
        let bytes = document.text.utf8
        var start = range.start
        while start < range.end, bytes[start] <= 0x20 { start += 1 }
        let needle = Self.folded(bytes[start..<range.end])
        guard let lead = needle.first, needle.count <= folded.count else { return 1 }
        var found = 0
        for at in 0...(folded.count - needle.count) where folded[at] == lead {
            if folded[at..<(at + needle.count)].elementsEqual(needle) {
                found += 1
                if found == 2 { break }
            }
        }
        return found
    }

    /// Whether a passage goes over the end of a block, so that a browser does not find it as one.
    func isBroken(_ range: TextRange) -> Bool {
        !document.blocks.isEmpty && !document.blocks.contains { $0.range.contains(range) }
    }

    /// What stands before a passage, from one word to six, all in one block.
    func before(_ range: TextRange) -> [TextRange] {
        let text = document.text
        var start = max(0, range.start - Self.reach)
        while start < range.start, text.utf8[start] & 0xC0 == 0x80 { start += 1 }
        let near = tokens(of: text, in: TextRange(start, range.start)).filter { $0.kind != .mark }
        let end = trimmed(range.start)
        return near.suffix(Self.words).reversed().map { TextRange(Int($0.start), end) }.filter { !isBroken($0) }
    }

    /// What stands behind a passage, from one word to six, all in one block.
    func behind(_ range: TextRange) -> [TextRange] {
        let text = document.text
        var end = min(text.count, range.end + Self.reach)
        while end > range.end, end < text.count, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        let near = tokens(of: text, in: TextRange(range.end, end)).filter { $0.kind != .mark }
        var start = range.end
        while start < end, text.utf8[start] <= 0x20 { start += 1 }
        return near.prefix(Self.words).map { TextRange(start, Int($0.end)) }.filter { !isBroken($0) }
    }

    private func trimmed(_ end: Int) -> Int {
        var end = end
        while end > 0, document.text.utf8[end - 1] <= 0x20 { end -= 1 }
        return end
    }
}
