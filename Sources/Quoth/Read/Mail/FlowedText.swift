/// Text whose lines were broken to be sent (RFC 3676, `format=flowed`): a line that ends in a space goes on in the next.
enum FlowedText {
    /// `text` with its paragraphs on one line each.
    /// - Parameter deletesSpace: Whether the space at a break is none of the text's (`delsp=yes`).
    /// - Complexity: O(*n*) in the bytes.
    static func joined(_ text: [UInt8], deletesSpace: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var flowsAtDepth: Int?
        var start = 0
        while start <= text.count {
            let end = text.span.firstIndex(of: 0x0A, in: start..<text.count)
            let line = text[start..<(end > start && text[end - 1] == 0x0D ? end - 1 : end)]
            start = end + 1
            let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
            var words = line.dropFirst(depth)
            if words.first == 0x20 { words = words.dropFirst() }  // stuffed
            let isSignature = words.elementsEqual("-- ".utf8)
            if flowsAtDepth == depth, !isSignature {
                out += words
            } else {
                if !out.isEmpty { out.append(0x0A) }
                out += [UInt8](repeating: UInt8(ascii: ">"), count: depth)
                if depth > 0 { out.append(0x20) }
                out += words
            }
            let flows = words.last == 0x20 && !isSignature
            flowsAtDepth = flows ? depth : nil
            if flows, deletesSpace { out.removeLast() }
        }
        return out
    }
}
