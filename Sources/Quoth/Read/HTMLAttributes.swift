/// Walks over the attributes of a start tag (HTML standard, 13.2.5.32 to 40).
struct HTMLAttributes {
    /// An attribute: where its name and its value stand. One without a value has an empty range.
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    private var i: Int
    private let end: Int

    /// The attributes between `start`, right behind the element's name, and `end`, the byte after the `>`.
    init(start: Int, end: Int) {
        i = start
        self.end = end
    }

    /// The next attribute in `bytes`, or `nil` after the last.
    /// - Complexity: O(*n*) in the attribute's bytes.
    mutating func next(_ bytes: Span<UInt8>) -> Attribute? {
        while i < end, bytes[i].isHTMLSpace || bytes[i] == UInt8(ascii: "/") { i &+= 1 }
        guard i < end, bytes[i] != UInt8(ascii: ">") else { return nil }
        let nameStart = i
        i &+= 1
        while i < end, !bytes[i].endsAttributeName { i &+= 1 }
        let name = nameStart..<i
        skipSpace(bytes)
        guard i < end, bytes[i] == UInt8(ascii: "=") else { return Attribute(name: name, value: i..<i) }
        i &+= 1
        skipSpace(bytes)
        return Attribute(name: name, value: value(bytes))
    }

    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while i < end, bytes[i].isHTMLSpace { i &+= 1 }
    }

    private mutating func value(_ bytes: Span<UInt8>) -> Range<Int> {
        guard i < end else { return end..<end }
        let quote = bytes[i]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = i + 1
            let close = bytes.firstIndex(of: quote, in: start..<end)
            i = min(close + 1, end)
            return start..<close
        }
        let start = i
        while i < end, !bytes[i].isHTMLSpace, bytes[i] != UInt8(ascii: ">") { i &+= 1 }
        return start..<i
    }
}
