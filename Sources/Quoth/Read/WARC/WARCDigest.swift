/// A digest as web archives write it: `sha1:` with base32, or any of the usual hashes with hexadecimal digits.
enum WARCDigest {
    /// Whether `label` is the digest of `bytes`; `nil` if its hash or its writing isn't known.
    /// - Complexity: O(*n*) in the bytes.
    static func matches(_ label: String, _ bytes: [UInt8]) -> Bool? {
        guard let colon = label.firstIndex(of: ":") else { return nil }
        let digest: [UInt8]
        switch label[..<colon].lowercased().filter({ $0 != "-" }) {
        case "sha1": digest = SHA1.digest(bytes)
        case "sha256": digest = SHA256.digest(bytes)
        default: return nil
        }
        let value = Array(label[label.index(after: colon)...].utf8).filter { $0 != UInt8(ascii: "=") && !isSpace($0) }
        guard let written = hexadecimal(value, count: digest.count) ?? base32(value, count: digest.count) else {
            return nil
        }
        return written == digest
    }

    private static func hexadecimal(_ text: [UInt8], count: Int) -> [UInt8]? {
        guard text.count == count * 2 else { return nil }
        let digits = text.compactMap(hexadecimalDigit)
        guard digits.count == text.count else { return nil }
        return (0..<count).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
    }

    /// RFC 4648, section 6, without its padding.
    private static func base32(_ text: [UInt8], count: Int) -> [UInt8]? {
        guard text.count == (count * 8 + 4) / 5 else { return nil }
        var (buffer, bits): (UInt32, UInt32) = (0, 0)
        var out: [UInt8] = []
        for byte in text {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "2")...UInt8(ascii: "7"): digit = byte - UInt8(ascii: "2") + 26
            case _ where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20):
                digit = (byte | 0x20) - UInt8(ascii: "a")
            default: return nil
            }
            buffer = buffer << 5 | UInt32(digit)
            bits += 5
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return Array(out.prefix(count))
    }
}
