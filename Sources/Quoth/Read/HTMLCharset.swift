/// The charset that a page declares in its first bytes.
enum HTMLCharset {
    /// The bytes that are looked at, as in the HTML standard's prescan (13.2.3.2).
    private static let limit = 1024 * 4

    /// The value behind `charset=` in a `meta` element, or behind `encoding=` in an XML declaration.
    /// - Complexity: O(1): at most 4,096 bytes are looked at.
    static func declared(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(limit).lazy.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        let scalars = Array(head.utf8)
        guard scalars.contains(UInt8(ascii: "<")) else { return nil }
        for key in ["charset=", "encoding="] {
            guard let end = firstEnd(of: Array(key.utf8), in: scalars) else { continue }
            let value = scalars[end...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
                .prefix { isLabelByte($0) }
            if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
        }
        return nil
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D || byte == 0x5F
            || byte == 0x3A
    }

    private static func firstEnd(of key: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= key.count else { return nil }
        for i in 0...(bytes.count - key.count) where zip(bytes[i...], key).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
            return i + key.count
        }
        return nil
    }
}
