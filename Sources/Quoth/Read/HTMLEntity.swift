/// Decodes one character reference (HTML standard, 13.2.5.72).
enum HTMLEntity {
    /// Appends the characters of the reference at `&`.
    /// - Returns: The bytes of the reference, or `nil` if there is none.
    static func append(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8], isAttribute: Bool) -> Int? {
        let start = range.lowerBound + 1
        guard start < range.upperBound else { return nil }
        if bytes[start] == UInt8(ascii: "#") { return numeric(bytes, range, to: &out) }
        return named(bytes, range, to: &out, isAttribute: isAttribute)
    }

    private static func numeric(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8]) -> Int? {
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
        _ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8], isAttribute: Bool
    ) -> Int? {
        let start = range.lowerBound + 1
        var end = start
        let limit = min(range.upperBound, start + HTMLEntityTable.longestName)
        while end < limit, isNameByte(bytes[end]) { end += 1 }
        if end < range.upperBound, bytes[end] == UInt8(ascii: ";"),
            let value = HTMLEntityTable.value(of: bytes[start..<end])
        {
            out.append(contentsOf: value.utf8)
            return end + 1 - range.lowerBound
        }
        // A few old names stand without their semicolon, too: the longest that fits.
        var length = min(end - start, HTMLEntityTable.longestBareName)
        while length >= 2 {
            let name = bytes[start..<start + length]
            if let value = HTMLEntityTable.bareValue(of: name) {
                let next = start + length < range.upperBound ? bytes[start + length] : 0
                if isAttribute, isNameByte(next) || next == UInt8(ascii: "=") { return nil }
                out.append(contentsOf: value.utf8)
                return length + 1
            }
            length -= 1
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
}
