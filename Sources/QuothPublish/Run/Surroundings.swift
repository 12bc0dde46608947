internal import Quoth

/// What stands around a passage: the rest of its sentence, or the sentence beside it.
struct Surroundings {
    /// At most this many bytes are shown on each side.
    static let limit = 280

    /// The text before the passage, up to its first byte.
    let before: TextRange
    /// The text after the passage, from its last byte.
    let after: TextRange
    /// Whether a sentence was cut off at the limit, before and after.
    let isCutBefore: Bool
    let isCutAfter: Bool

    /// The surroundings of `range` in `text`.
    /// - Complexity: O(1): at most ``limit`` bytes are looked at on each side.
    init(of range: TextRange, in text: Text) {
        let bytes = text.utf8
        (before, isCutBefore) = Self.sentence(before: range.start, bytes)
        (after, isCutAfter) = Self.sentence(after: range.end, bytes)
    }

    private static func sentence(before end: Int, _ bytes: [UInt8]) -> (TextRange, Bool) {
        var start = end
        var seenWord = false
        while start > 0, end - start < limit {
            if seenWord, endsSentence(at: start - 1, bytes) { return (TextRange(start, end), false) }
            seenWord = seenWord || isWordByte(bytes[start - 1])
            start -= 1
        }
        if start == 0 { return (TextRange(0, end), false) }
        while start < end, bytes[start] != 0x20 { start += 1 }
        return (TextRange(start, end), true)
    }

    private static func sentence(after start: Int, _ bytes: [UInt8]) -> (TextRange, Bool) {
        var end = start
        var seenWord = false
        while end < bytes.count, end - start < limit {
            seenWord = seenWord || isWordByte(bytes[end])
            if seenWord, endsSentence(at: end, bytes) { return (TextRange(start, end + 1), false) }
            end += 1
        }
        if end == bytes.count { return (TextRange(start, end), false) }
        while end > start, bytes[end] != 0x20 { end -= 1 }
        return (TextRange(start, end), true)
    }

    /// Whether the byte at `i` closes a sentence: a stop before white space, or a line break.
    private static func endsSentence(at i: Int, _ bytes: [UInt8]) -> Bool {
        switch bytes[i] {
        case 0x0A: true
        case 0x2E, 0x21, 0x3F: i + 1 == bytes.count || bytes[i + 1] <= 0x20
        default: false
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
}
