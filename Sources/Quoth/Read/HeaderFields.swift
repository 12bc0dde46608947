/// The fields at the head of a WARC record, an HTTP message or an e-mail: `Name: value` lines, of which each may go on in
/// lines that begin with white space (RFC 5322, section 2.2.3; RFC 9112, section 5).
package struct HeaderFields: Sendable {
    /// One field: its name in lower case, and its value without the white space around it, lines joined.
    package struct Field: Hashable, Sendable {
        package var name: String
        package var value: [UInt8]
    }

    /// The fields that are kept of a head; a letter that many servers passed on has some hundred.
    static let fieldLimit = 2_000
    /// The bytes that are kept of a value.
    static let valueLimit = 1 << 16

    /// The fields in their order.
    package private(set) var fields: [Field] = []
    private var isFull = false

    /// Reads the lines of `bytes` from `start` on, up to the first empty one or to `end`.
    ///
    /// A line that is no field is passed over: old mail folders and careless servers have some.
    /// - Returns: The fields, and the offset behind the empty line.
    /// - Complexity: O(*n*) in the bytes of the head.
    package static func read(_ bytes: [UInt8], from start: Int, to end: Int) -> (fields: HeaderFields, end: Int) {
        var head = HeaderFields()
        var i = start
        while i < end {
            let stop = bytes[i..<end].firstIndex(of: 0x0A) ?? end
            let line = TextRange(i, stop > i && bytes[stop - 1] == 0x0D ? stop - 1 : stop)
            i = min(end, stop + 1)
            if line.isEmpty { break }
            head.take(line, of: bytes)
        }
        return (head, i)
    }

    private mutating func take(_ line: TextRange, of bytes: [UInt8]) {
        let first = bytes[line.start]
        if first == 0x20 || first == 0x09 {
            let more = trimmed(line, in: bytes)
            guard !fields.isEmpty, !more.isEmpty else { return }
            guard !isFull, fields[fields.count - 1].value.count + more.count < Self.valueLimit else { return }
            fields[fields.count - 1].value.append(0x20)
            fields[fields.count - 1].value += bytes[more.start..<more.end]
        } else if let colon = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ":")) {
            let name = trimmed(TextRange(line.start, colon), in: bytes)
            let value = trimmed(TextRange(colon + 1, line.end), in: bytes)
            guard !name.isEmpty else { return }
            isFull = fields.count >= Self.fieldLimit
            guard !isFull else { return }
            fields.append(
                Field(
                    name: String(decoding: bytes[name.start..<name.end], as: UTF8.self).lowercased(),
                    value: Array(bytes[value.start..<min(value.end, value.start + Self.valueLimit)])))
        }
    }

    /// The value of the first field called `name`, which is in lower case.
    /// - Complexity: O(*n*) in the number of fields.
    package subscript(name: String) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of that value.
    func bytes(_ name: String) -> [UInt8]? {
        fields.first { $0.name == name }?.value
    }
}
