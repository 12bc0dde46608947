/// How far an XML text can be read without holding a tag, a comment or a processing instruction of a size that none has.
enum XMLTokens {
    /// The bytes that each may have: a parser has to hold it whole, and begins it again with each piece that it is given.
    static let byteLimit = 1 << 16

    /// Where the first longer one begins; the end of `text` if there is none.
    /// - Complexity: O(*n*) in the bytes.
    static func readableEnd(of text: [UInt8]) -> Int {
        let bytes = text.span
        var i = 0
        while true {
            i = bytes.firstIndex(of: UInt8(ascii: "<"), in: i..<bytes.count)
            guard i < bytes.count else { return bytes.count }
            if bytes.matches("<![cdata[", at: i) {
                i = end(of: "]]>", bytes, from: i + 9)  // handed on as it comes, however long
                continue
            }
            let end = bytes.matches("<!--", at: i) ? end(of: "-->", bytes, from: i + 4) : tagEnd(bytes, i)
            if end - i > byteLimit { return i }
            i = end
        }
    }

    /// The byte behind the next `mark`, which ends in `>`.
    private static func end(of mark: StaticString, _ bytes: Span<UInt8>, from start: Int) -> Int {
        let length = mark.utf8CodeUnitCount
        var last = start + length - 1
        while last < bytes.count {
            last = bytes.firstIndex(of: UInt8(ascii: ">"), in: last..<bytes.count)
            if bytes.matches(mark, at: last - length + 1) { return last + 1 }
            last += 1
        }
        return bytes.count
    }

    /// The byte behind the `>` that stands in no quotation marks, as far as the limit.
    private static func tagEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        let limit = min(bytes.count, start + byteLimit + 1)
        var i = start + 1
        while i < limit {
            switch bytes[i] {
            case UInt8(ascii: ">"): return i + 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"): i = bytes.firstIndex(of: bytes[i], in: i + 1..<limit) + 1
            default: i += 1
            }
        }
        return limit
    }
}
