/// Decodes one character reference (HTML standard, 13.2.5.72 to 80).
enum HTMLReference {
    /// Appends the characters of the reference at `&`.
    /// - Returns: The bytes of the reference, or `nil` if there is none.
    /// - Complexity: O(1), but for digits without end, of which each is looked at once.
    static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to out: inout [UInt8], isAttribute: Bool) -> Int? {
        let start = range.lowerBound + 1
        guard start < range.upperBound else { return nil }
        if bytes[start] == UInt8(ascii: "#") { return numeric(bytes, range, to: &out) }
        guard bytes[start].isHTMLLetter else { return nil }
        return named(bytes, range, to: &out, isAttribute: isAttribute)
    }

    private static func numeric(_ bytes: Span<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) -> Int? {
        var i = range.lowerBound + 2
        let isHexadecimal = i < range.upperBound && bytes[i] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { i += 1 }
        let first = i
        var value: UInt32 = 0
        while i < range.upperBound, let digit = hexadecimalDigit(bytes[i]), isHexadecimal || digit < 10 {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
            i += 1
        }
        guard i > first else { return nil }
        if i < range.upperBound, bytes[i] == UInt8(ascii: ";") { i += 1 }
        appendScalar(fixed(value), to: &out)
        return i - range.lowerBound
    }

    /// Zero is no character, and pages mean windows-1252 by 128 to 159.
    private static func fixed(_ value: UInt32) -> UInt32 {
        if value == 0 { return 0xFFFD }
        return value >= 0x80 && value <= 0x9F ? windows1252[Int(value - 0x80)] : value
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func named(
        _ bytes: Span<UInt8>, _ range: Range<Int>, to out: inout [UInt8], isAttribute: Bool
    ) -> Int? {
        let start = range.lowerBound + 1
        let limit = min(range.upperBound, start + HTMLReferenceTable.longestName)
        var hash = HTMLReferenceTable.emptyHash
        var end = start
        while end < limit, isNameByte(bytes[end]) {
            hash = HTMLReferenceTable.hash(hash, adding: bytes[end])
            end += 1
        }
        if end < range.upperBound, bytes[end] == UInt8(ascii: ";"), let entry = HTMLReferenceTable.entry(of: hash) {
            append(entry, to: &out)
            return end + 1 - range.lowerBound
        }
        // A few old names stand without their semicolon, too: the longest that fits.
        guard let (entry, nameEnd) = bareName(bytes, start..<end) else { return nil }
        if isAttribute, nameEnd < range.upperBound,
            isNameByte(bytes[nameEnd]) || bytes[nameEnd] == UInt8(ascii: "=")
        {
            return nil
        }
        append(entry, to: &out)
        return nameEnd - range.lowerBound
    }

    private static func bareName(_ bytes: Span<UInt8>, _ name: Range<Int>) -> (HTMLReferenceTable.Entry, end: Int)? {
        var hash = HTMLReferenceTable.emptyHash
        var best: (HTMLReferenceTable.Entry, end: Int)?
        for i in name.prefix(HTMLReferenceTable.longestBareName) {
            hash = HTMLReferenceTable.hash(hash, adding: bytes[i])
            if i > name.lowerBound, let entry = HTMLReferenceTable.entry(of: hash), entry.isBare {
                best = (entry, i + 1)
            }
        }
        return best
    }

    private static func append(_ entry: HTMLReferenceTable.Entry, to out: inout [UInt8]) {
        appendScalar(entry.first, to: &out)
        if entry.second != 0 { appendScalar(entry.second, to: &out) }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { isDigit(byte) || byte.isHTMLLetter }
}
