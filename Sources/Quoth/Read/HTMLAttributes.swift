/// Walks over the attributes of a start tag.
struct HTMLAttributes {
    /// An attribute: where its name and its value stand. One without a value has an empty range.
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    private let bytes: [UInt8]
    private var i: Int
    private let end: Int

    /// The attributes between `start`, right behind the element's name, and `end`, the byte after the `>`.
    init(bytes: [UInt8], start: Int, end: Int) {
        self.bytes = bytes
        i = start
        self.end = end
    }

    /// The next attribute, or `nil` after the last.
    mutating func next() -> Attribute? {
        while i < end, isSpace(bytes[i]) || bytes[i] == UInt8(ascii: "/") { i += 1 }
        guard i < end, bytes[i] != UInt8(ascii: ">") else { return nil }
        let nameStart = i
        i += 1
        while i < end, !isNameEnd(bytes[i]) { i += 1 }
        let name = nameStart..<i
        while i < end, isSpace(bytes[i]) { i += 1 }
        guard i < end, bytes[i] == UInt8(ascii: "=") else { return Attribute(name: name, value: i..<i) }
        i += 1
        while i < end, isSpace(bytes[i]) { i += 1 }
        return Attribute(name: name, value: value())
    }

    private mutating func value() -> Range<Int> {
        guard i < end else { return end..<end }
        let quote = bytes[i]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            i += 1
            let start = i
            while i < end, bytes[i] != quote { i += 1 }
            defer { i += 1 }
            return start..<i
        }
        let start = i
        while i < end, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">") { i += 1 }
        return start..<i
    }

    private func isNameEnd(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
