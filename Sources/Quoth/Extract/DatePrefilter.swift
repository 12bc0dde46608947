/// Tells quickly that a text holds no date with a year.
enum DatePrefilter {
    /// Whether the bytes may hold one: a year in ASCII figures, figures of two digits with marks between, or other digits.
    /// - Complexity: O(*n*) in the bytes of the range.
    static func mayHold(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        var run = 0
        var isForeign = false
        for i in range.start..<range.end {
            let byte = bytes[i]
            if isDigit(byte) {
                run += 1
                continue
            }
            if run == 4 || run == 8 || run == 2 && isShortYear(bytes, i, range) { return true }
            run = 0
            if byte >= 0xD9, byte == 0xD9 || byte == 0xDB || byte >= 0xE0 && byte != 0xE2 { isForeign = true }
        }
        return run == 4 || run == 8 || isForeign || run == 2 && isShortYear(bytes, range.end, range)
    }

    /// Whether the bytes may hold a day, with a year or without: three numbers with marks between, a month's name, or
    /// anything beyond ASCII.
    /// - Complexity: O(*n*) in the bytes of the range.
    static func mayHoldDay(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        let months = MonthNames.months
        var marks = 0
        var hash = WordHash.empty
        for i in range.start..<range.end {
            let byte = bytes[i]
            if byte >= 0x80 { return true }
            if byte.isHTMLLetter {
                hash = WordHash.next(hash, byte | 0x20)
                continue
            }
            if hash != WordHash.empty, months[hash] != nil { return true }
            hash = WordHash.empty
            if byte >= 0x2D, byte <= 0x2F, i > range.start, isDigit(bytes[i - 1]) {
                marks += 1
                if marks == 2 { return true }
            }
        }
        return hash != WordHash.empty && months[hash] != nil
    }

    /// Whether the two digits before `end` stand behind a mark and another digit, as in `02.03.15`, behind a hyphen and a
    /// letter, as in `2-Mar-15`, or behind an apostrophe.
    private static func isShortYear(_ bytes: [UInt8], _ end: Int, _ range: TextRange) -> Bool {
        guard end - 4 >= range.start else { return false }
        if bytes[end - 3] == UInt8(ascii: "'") || bytes[end - 3] == 0x99 { return true }
        if bytes[end - 3] == UInt8(ascii: "-"), bytes[end - 4].isHTMLLetter { return true }
        guard isDigit(bytes[end - 4]) else { return false }
        return [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(bytes[end - 3])
    }
}
