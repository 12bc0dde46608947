/// The words of a header field: its encoded words decoded (RFC 2047), its bytes beyond ASCII by their likely charset.
enum MailWords {
    /// One `=?charset?encoding?text?=`.
    private struct Encoded {
        var charset: String
        var bytes: [UInt8]
        var end: Int
    }

    /// The bytes of a field that are looked at.
    private static let limit = 1 << 14

    /// The text of a field's value.
    ///
    /// White space between two encoded words is none; two of one charset may share a character that was cut in two.
    /// - Complexity: O(1): at most 16 KiB are looked at.
    static func decoded(_ field: [UInt8]) -> String {
        let value = Array(field.prefix(limit))
        var out = ""
        // What was read and not decoded yet: bytes of one charset, `nil` for those outside encoded words.
        var (charset, open): (String?, [UInt8]) = (nil, [])
        var spaces: [UInt8] = []
        func flush(to next: String?) {
            if !open.isEmpty { out += text(open, charset) }
            (charset, open) = (next, [])
        }
        var i = 0
        while i < value.count {
            if value[i] == UInt8(ascii: "="), let word = encoded(value, at: i) {
                if charset == nil {
                    open += spaces
                    flush(to: word.charset)
                } else if charset != word.charset {
                    flush(to: word.charset)
                }
                spaces = []
                open += word.bytes
                i = word.end
                continue
            }
            if charset != nil, !isSpace(value[i]) { flush(to: nil) }
            if isSpace(value[i]) {
                spaces.append(value[i])
            } else {
                open += spaces
                open.append(value[i])
                spaces = []
            }
            i += 1
        }
        flush(to: nil)
        return HTMLText.collapsed(Array(out.utf8))
    }

    /// `bytes` as text of the charset; what can't be decoded by it is read as a charset that fits.
    static func text(_ bytes: [UInt8], _ charset: String?) -> String {
        guard let page = try? Charset.decode(bytes, declared: charset, origin: "") else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return String(decoding: page.utf8, as: UTF8.self)
    }

    private static func encoded(_ value: [UInt8], at start: Int) -> Encoded? {
        guard start + 1 < value.count, value[start + 1] == UInt8(ascii: "?") else { return nil }
        let mark = UInt8(ascii: "?")
        let limit = min(value.count, start + 1024)
        guard let first = value[(start + 2)..<limit].firstIndex(of: mark), first + 2 < limit, value[first + 2] == mark,
            let last = value[(first + 3)..<limit].firstIndex(of: mark), last + 1 < value.count,
            value[last + 1] == UInt8(ascii: "=")
        else { return nil }
        // RFC 2231 lets a language follow the charset: `utf-8*en`.
        let charset = value[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
        let text = value[(first + 3)..<last]
        let bytes: [UInt8]
        switch value[first + 1] | 0x20 {
        case UInt8(ascii: "b"): bytes = TransferEncoding.base64(text)
        case UInt8(ascii: "q"):
            let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
            bytes = TransferEncoding.quotedPrintable(spaced[...])
        default: return nil
        }
        return Encoded(charset: String(decoding: charset, as: UTF8.self).lowercased(), bytes: bytes, end: last + 2)
    }
}
