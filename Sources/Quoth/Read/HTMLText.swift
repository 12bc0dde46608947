/// Decodes the characters of a page: entities, and white space as a browser collapses it.
enum HTMLText {
    /// Appends the characters in `range` with their entities decoded.
    /// - Complexity: O(*n*) in the bytes of the range.
    static func append(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8], isAttribute: Bool) {
        var i = range.lowerBound
        while i < range.upperBound {
            var k = i
            while k < range.upperBound, bytes[k] != UInt8(ascii: "&") { k += 1 }
            out.append(contentsOf: bytes[i..<k])
            i = k
            guard i < range.upperBound else { break }
            if let length = HTMLEntity.append(bytes, i..<range.upperBound, to: &out, isAttribute: isAttribute) {
                i += length
            } else {
                out.append(UInt8(ascii: "&"))
                i += 1
            }
        }
    }

    /// The text with each run of white space as one space, and none at the ends.
    static func collapsed(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if !isSpace(byte) { out.append(byte) } else if let last = out.last, last != 0x20 { out.append(0x20) }
        }
        let range = trimmed(TextRange(0, out.count), in: out)
        return String(decoding: out[range.start..<range.end], as: UTF8.self)
    }

    /// `text` with its entities decoded, which JSON-LD has now and then, and its white space collapsed.
    static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        append(bytes, 0..<bytes.count, to: &out, isAttribute: false)
        return collapsed(out)
    }
}
