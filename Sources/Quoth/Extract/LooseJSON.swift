/// Reads single members out of script text that is no valid JSON, or JSON inside of JavaScript.
enum LooseJSON {
    /// The string that the first member called one of `names` has, in the order of `names`.
    ///
    /// Escaped quotation marks around the name and the value, as in JSON inside a string, are read, too.
    /// - Complexity: O(*n*) in the bytes.
    static func string(_ names: [String], in bytes: [UInt8], _ range: Range<Int>) -> (name: String, value: String)? {
        var found: [String: String] = [:]
        var i = range.lowerBound
        while i < range.upperBound {
            guard bytes[i] == UInt8(ascii: "\"") else {
                i += 1
                continue
            }
            let nameEnd = end(of: i + 1, bytes, range.upperBound, limit: 40)
            guard let nameEnd, let value = valueStart(after: nameEnd, bytes, range.upperBound) else {
                i += 1
                continue
            }
            let name = String(decoding: bytes[i + 1..<nameEnd].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
            if found[name] == nil, names.contains(name),
                let valueEnd = end(of: value, bytes, range.upperBound, limit: 400)
            {
                found[name] = String(
                    decoding: bytes[value..<valueEnd].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
                if name == names.first { break }
            }
            i = nameEnd + 1
        }
        for name in names {
            if let value = found[name] { return (name, value) }
        }
        return nil
    }

    /// The quotation mark that ends the string whose first byte is at `start`.
    private static func end(of start: Int, _ bytes: [UInt8], _ limit: Int, limit length: Int) -> Int? {
        var i = start
        while i < min(limit, start + length), bytes[i] != UInt8(ascii: "\""), bytes[i] != 0x0A { i += 1 }
        return i < min(limit, start + length) && bytes[i] == UInt8(ascii: "\"") ? i : nil
    }

    /// Where the string begins that stands behind the colon after a name's end.
    private static func valueStart(after nameEnd: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
        var i = nameEnd + 1
        while i < limit, isSpace(bytes[i]) { i += 1 }
        guard i < limit, bytes[i] == UInt8(ascii: ":") else { return nil }
        i += 1
        while i < limit, isSpace(bytes[i]) { i += 1 }
        if i < limit, bytes[i] == UInt8(ascii: "\\") { i += 1 }
        return i < limit && bytes[i] == UInt8(ascii: "\"") ? i + 1 : nil
    }
}
