/// The charset that a page declares in its first bytes.
enum HTMLCharset {
    /// The bytes that are looked at, as in the HTML standard's prescan (13.2.3.2).
    private static let limit = 1024 * 4

    /// The value behind `charset=` in a `meta` element, or behind `encoding=` in an XML declaration.
    /// - Complexity: O(1): at most 4,096 bytes are looked at.
    static func declared(in bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(limit))
        guard head.contains(UInt8(ascii: "<")) else { return nil }
        for key in ["charset=", "encoding="] as [StaticString] {
            guard let end = firstEnd(of: key, in: head.span) else { continue }
            let value = head[end...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
                .prefix { isLabelByte($0) }
            if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
        }
        return nil
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D || byte == 0x5F
            || byte == 0x3A
    }

    private static func firstEnd(of key: StaticString, in bytes: Span<UInt8>) -> Int? {
        var equals = bytes.firstIndex(of: UInt8(ascii: "="), in: 0..<bytes.count)
        while equals < bytes.count {
            let start = equals + 1 - key.utf8CodeUnitCount
            if start >= 0, bytes.matches(key, at: start) { return equals + 1 }
            equals = bytes.firstIndex(of: UInt8(ascii: "="), in: equals + 1..<bytes.count)
        }
        return nil
    }
}
