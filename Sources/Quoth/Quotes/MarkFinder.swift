/// Finds the quotation marks of a paragraph and leaves out apostrophes, primes and elisions.
struct MarkFinder {
    /// The text.
    let bytes: [UInt8]

    /// The marks in `range`, in order.
    /// - Complexity: O(*n*) in the bytes of the range.
    func marks(in range: TextRange) -> [Mark] {
        var marks: [Mark] = []
        var i = range.start
        let bytes = bytes.span
        while i < range.end {
            let byte = bytes[i]
            // Most are small letters and spaces.
            if byte >= 0x61 && byte < 0xC2 || byte == 0x20 {
                i += 1
                continue
            }
            if byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2 || byte == 0xE3 {
                if let mark = mark(at: i, in: range) {
                    marks.append(mark)
                    i = mark.end
                    continue
                }
            }
            i += 1
        }
        return marks
    }

    private func mark(at i: Int, in range: TextRange) -> Mark? {
        guard let (character, length, family, side) = shape(at: i, limit: range.end) else { return nil }
        let before = scalar(before: i, in: range)
        let after = i + length < range.end ? decodeScalar(bytes.span, at: i + length).value : nil
        let mark = Mark(
            offset: i, length: length, character: character, family: family, side: side,
            isFreeBefore: isFree(before: before), isFreeAfter: isFree(after: after))
        if family == .single && isApostrophe(mark, before: before, after: after, limit: range.end) { return nil }
        return mark
    }

    /// The mark at byte `i`, by its characters alone.
    private func shape(at i: Int, limit: Int) -> (UInt32, Int, Mark.Family, Mark.Side)? {
        switch bytes[i] {
        case 0x22: return (0x22, 1, .double, .either)
        case 0x27:
            return i + 1 < limit && bytes[i + 1] == 0x27 ? (0x27, 2, .double, .either) : (0x27, 1, .single, .either)
        case 0x60:
            return i + 1 < limit && bytes[i + 1] == 0x60 ? (0x60, 2, .double, .open) : (0x60, 1, .single, .open)
        default:
            let (value, length) = decodeScalar(bytes.span, at: i)
            guard let (family, side) = Self.kind(of: value) else { return nil }
            return (value, length, family, side)
        }
    }

    private static func kind(of value: UInt32) -> (Mark.Family, Mark.Side)? {
        switch value {
        case 0x201C, 0x201E, 0x201F: (.double, .open)
        case 0x201D: (.double, .close)
        case 0x2018, 0x201A, 0x201B: (.single, .open)
        case 0x2019: (.single, .close)
        case 0xAB, 0xBB, 0x2039, 0x203A: (.guillemet, .either)
        case 0x300C, 0x300E: (.corner, .open)
        case 0x300D, 0x300F: (.corner, .close)
        default: nil
        }
    }

    private func scalar(before i: Int, in range: TextRange) -> UInt32? {
        guard i > range.start else { return nil }
        var k = i - 1
        while k > range.start, bytes[k] & 0xC0 == 0x80 { k -= 1 }
        return decodeScalar(bytes.span, at: k).value
    }

    private func isFree(before value: UInt32?) -> Bool {
        guard let value else { return true }
        switch value {
        case 0x28, 0x5B, 0x7B, 0x2D, 0x2F, 0x3D, 0x3E, 0x2010...0x2015: return true
        case 0x22, 0x27, 0x60, 0x201C, 0x201E, 0x2018, 0x201A, 0xAB, 0x2039: return true
        default: return ScalarClass(value) == .space
        }
    }

    private func isFree(after value: UInt32?) -> Bool {
        guard let value else { return true }
        switch value {
        case 0x29, 0x5D, 0x7D, 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x2010...0x2015, 0x2D, 0x2026, 0x2F, 0x3C:
            return true
        case 0x22, 0x27, 0x201D, 0x2019, 0xBB, 0x203A: return true
        default: return ScalarClass(value) == .space
        }
    }

    /// Whether a single mark stands inside a word, or for letters or digits that are left out: `don’t`, `’90s`, `’em`.
    private func isApostrophe(_ mark: Mark, before: UInt32?, after: UInt32?, limit: Int) -> Bool {
        func isWord(_ value: UInt32?) -> Bool {
            guard let value else { return false }
            let unit = ScalarClass(value)
            return unit == .letter || unit == .digit
        }
        if isWord(before) && isWord(after) { return true }
        if mark.character == 0x60 { return !isWord(after) }
        guard mark.looksOpening, mark.side != .open || mark.character == 0x2018 else { return false }
        return isElision(from: mark.end, limit: limit)
    }

    /// Whether the letters from `start` on are a word that is written with an apostrophe at its start.
    private func isElision(from start: Int, limit: Int) -> Bool {
        var end = start
        while end < limit, end - start < 6, ScalarClass(UInt32(bytes[end])) == .letter || isDigit(bytes[end]) {
            end += 1
        }
        let word = bytes[start..<end].map { $0 | 0x20 }
        if word.count == 3, isDigit(bytes[start]), isDigit(bytes[start + 1]), word[2] == 0x73 { return true }
        if word.count == 2, isDigit(bytes[start]), isDigit(bytes[start + 1]) { return true }
        return Self.elisions.contains(word)
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static let elisions = Set(
        ["em", "tis", "twas", "til", "till", "cause", "n", "bout", "round"].map { Array($0.utf8) })
}
