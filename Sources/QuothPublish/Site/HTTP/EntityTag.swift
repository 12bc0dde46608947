/// Tells one body of an answer from another (RFC 9110, section 8.8.3).
enum EntityTag {
    /// 64 bits of `bytes` as sixteen hexadecimal digits: eight at a time, each mixed in by multiplication.
    ///
    /// Bodies that differ have the same one by chance only, once in 2⁶⁴; nobody gains by making two that do.
    /// - Complexity: O(*n*) in the bytes.
    static func hash(_ bytes: [UInt8]) -> String {
        var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        func mix(_ word: UInt64) {
            hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
        }
        bytes.withUnsafeBytes { source in
            var i = 0
            while i + 8 <= source.count {
                mix(source.loadUnaligned(fromByteOffset: i, as: UInt64.self))
                i += 8
            }
            var rest: UInt64 = 0
            while i < source.count {
                rest = rest << 8 | UInt64(source[i])
                i += 1
            }
            mix(rest)
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Whether `tag` stands in an `If-None-Match` field, by weak comparison.
    static func list(_ field: String, holds tag: String) -> Bool {
        field == "*"
            || field.split(separator: ",").contains { part in
                strong(part.drop { $0 == " " }.prefix { $0 != " " }) == strong(tag[...])
            }
    }

    private static func strong(_ tag: Substring) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag }
}
