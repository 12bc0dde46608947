/// Tags and where they end (HTML standard, 13.2.5.6 to 8, 13.2.5.32 to 40).
extension HTMLTokenizer {
    /// The tag at the `<` here, whose name begins at `nameStart`; `nil` if the page ends inside.
    mutating func tag(_ bytes: Span<UInt8>, nameStart: Int) -> HTMLTagToken? {
        var hash = HTMLTag.emptyHash
        var k = nameStart
        while k < bytes.count {
            let byte = bytes[k]
            if byte.isHTMLSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
            hash = HTMLTag.hash(hash, adding: byte)
            k &+= 1
        }
        let start = i
        let name = nameStart..<k
        guard let (end, isSelfClosing) = tagEnd(bytes, from: k) else {
            i = bytes.count
            return nil
        }
        i = end
        return HTMLTagToken(
            tag: HTMLTag(hash: hash), hash: hash, name: name, whole: start..<end, isSelfClosing: isSelfClosing)
    }

    /// The byte behind the `>` that ends a tag, over its attributes; `nil` if the page ends before.
    private func tagEnd(_ bytes: Span<UInt8>, from start: Int) -> (end: Int, isSelfClosing: Bool)? {
        var k = start
        while k < bytes.count {
            let byte = bytes[k]
            k &+= 1
            if byte == UInt8(ascii: ">") { return (k, false) }
            if byte.isHTMLSpace { continue }
            if byte == UInt8(ascii: "/") {
                if k < bytes.count, bytes[k] == UInt8(ascii: ">") { return (k + 1, true) }
                continue
            }
            // A name, which may even begin with `=`.
            while k < bytes.count, !bytes[k].endsAttributeName { k &+= 1 }
            k = skipSpace(bytes, k)
            guard k < bytes.count, bytes[k] == UInt8(ascii: "=") else { continue }
            k = skipSpace(bytes, k + 1)
            guard k < bytes.count else { return nil }
            k = valueEnd(bytes, k)
        }
        return nil
    }

    private func skipSpace(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var k = start
        while k < bytes.count, bytes[k].isHTMLSpace { k &+= 1 }
        return k
    }

    /// The byte behind an attribute's value and its closing mark.
    private func valueEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        let first = bytes[start]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            return bytes.firstIndex(of: first, in: start + 1..<bytes.count) + 1
        }
        var k = start
        while k < bytes.count, !bytes[k].isHTMLSpace, bytes[k] != UInt8(ascii: ">") { k &+= 1 }
        return k
    }
}

extension UInt8 {
    /// Whether an attribute's name is over before this byte (13.2.5.33).
    @inline(__always)
    var endsAttributeName: Bool {
        isHTMLSpace || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
    }
}
