/// Percent-encoding of the parts of a URL (RFC 3986, section 2.1).
enum PercentCoding {
    /// `text` with everything encoded that is not unreserved (section 2.3), and not among `kept`.
    /// - Complexity: O(*n*) in the bytes.
    static func encoded(_ text: String, keeping kept: StaticString = "") -> String {
        var isKept = [Bool](repeating: false, count: 128)
        kept.withUTF8Buffer { for byte in $0 { isKept[Int(byte)] = true } }
        var result: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) || byte < 128 && isKept[Int(byte)] {
                result.append(byte)
            } else {
                result += [0x25, digit(byte >> 4), digit(byte & 0x0F)]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The text that `coded` stands for. A `%` that no two digits follow stands for itself, and what is no UTF-8 becomes
    /// U+FFFD.
    /// - Parameter isForm: Whether `+` is a space, as in what forms send.
    /// - Complexity: O(*n*) in the bytes.
    static func decoded(_ coded: Substring, isForm: Bool = false) -> String {
        let source = Array(coded.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var i = 0
        while i < source.count {
            if source[i] == 0x25, i + 2 < source.count, let high = value(source[i + 1]), let low = value(source[i + 2])
            {
                result.append(high << 4 | low)
                i += 3
            } else {
                result.append(isForm && source[i] == UInt8(ascii: "+") ? 0x20 : source[i])
                i += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
