/// The first line of a WARC record: `WARC/1.0` or `WARC/1.1` at the start of a line.
enum RecordStart {
    private static let mark = Array("WARC/".utf8)
    /// The bytes of a first line that are looked at, with the line break before it.
    static let length = mark.count + 4

    /// Whether one begins at `place` of `bytes`.
    static func stands(in bytes: [UInt8], at place: Int) -> Bool {
        place + mark.count + 3 <= bytes.count && bytes[place...].starts(with: mark)
            && isDigit(bytes[place + mark.count])
            && bytes[place + mark.count + 1] == UInt8(ascii: ".") && isDigit(bytes[place + mark.count + 2])
    }

    /// Where the first one begins whose line break stands in `bytes` from `start` on, or `nil`.
    /// - Complexity: O(*n*) in the bytes.
    static func index(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        var i = start
        while let found = bytes[i..<end].firstIndex(of: 0x0A), found + length <= end {
            if stands(in: bytes, at: found + 1) { return found + 1 }
            i = found + 1
        }
        return nil
    }
}
