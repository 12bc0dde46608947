/// Decodes the characters of a page: references, line ends, NUL, and white space as a browser collapses it.
enum HTMLText {
    /// What the characters are in the page.
    enum Kind {
        /// Text between tags.
        case text
        /// Text in which `&` is just that.
        case literal
        /// The value of an attribute.
        case attribute
    }

    /// Appends the characters in `range` with their references decoded.
    ///
    /// A carriage return, alone or before a line feed, becomes a line feed (HTML standard, 13.2.3.5). NUL is left out of
    /// text (13.2.6.4.7) and becomes U+FFFD elsewhere.
    /// - Complexity: O(*n*) in the bytes of the range.
    static func append(_ page: [UInt8], _ range: Range<Int>, to out: inout [UInt8], as kind: Kind) {
        let bytes = page.span
        var i = range.lowerBound
        while i < range.upperBound {
            let run = i
            while i < range.upperBound, !isOdd(bytes[i]) { i &+= 1 }
            if run < i { out.append(contentsOf: page[run..<i]) }
            guard i < range.upperBound else { break }
            switch bytes[i] {
            case 0x0D:
                if i + 1 >= range.upperBound || bytes[i + 1] != 0x0A { out.append(0x0A) }
                i += 1
            case 0:
                if kind != .text { out.append(contentsOf: UTF8.encodedReplacementCharacter) }
                i += 1
            default:
                let length =
                    kind == .literal
                    ? nil : HTMLReference.append(bytes, i..<range.upperBound, to: &out, isAttribute: kind == .attribute)
                if length == nil { out.append(UInt8(ascii: "&")) }
                i += length ?? 1
            }
        }
    }

    @inline(__always)
    private static func isOdd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "&") || byte == 0x0D || byte == 0 }

    /// The text with each run of white space as one space, and none at the ends.
    /// - Complexity: O(*n*) in the bytes.
    static func collapsed(_ bytes: [UInt8]) -> String {
        var out = bytes
        collapse(&out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Makes each run of white space one space, and takes it off the ends, in place.
    /// - Complexity: O(*n*) in the bytes.
    static func collapse(_ bytes: inout [UInt8]) {
        var count = 0
        for i in bytes.indices {
            let byte = isSpace(bytes[i]) ? 0x20 : bytes[i]
            if byte == 0x20, count == 0 || bytes[count - 1] == 0x20 { continue }
            bytes[count] = byte
            count += 1
        }
        let range = trimmed(TextRange(0, count), in: bytes)
        if range.end < bytes.count { bytes.removeLast(bytes.count - range.end) }
        if range.start > 0 { bytes.removeFirst(range.start) }
    }

    /// The first `limit` bytes of `text`, or fewer, so that no character is cut.
    /// - Complexity: O(1) for a text that is no longer, else O(`limit`).
    static func head(_ text: String, _ limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: limit)
        while text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
        return String(text[..<end])
    }

    /// `text` with its references decoded, which JSON-LD has now and then, and its white space collapsed.
    /// - Complexity: O(*n*) in the bytes.
    static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        append(bytes, 0..<bytes.count, to: &out, as: .text)
        return collapsed(out)
    }
}
