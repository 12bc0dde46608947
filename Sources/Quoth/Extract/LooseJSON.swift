/// Reads single members out of script text that is no valid JSON: JavaScript, JSON inside of a string, JSON in an attribute.
struct LooseJSON {
    private let bytes: [UInt8]
    private let end: Int

    /// The bytes that a name and a value may have.
    private static let (nameLimit, valueLimit) = (40, 400)

    /// Names of members, in the order in which they are wanted.
    struct Names: Sendable {
        fileprivate let names: [String]
        fileprivate let places: HashLookup<Int>

        /// - Complexity: O(*n*) in the names: to be made once for all scripts.
        init(_ names: [String]) {
            self.names = names
            places = HashLookup(names.enumerated().map { (key: WordHash.of($1), value: $0) })
        }
    }

    /// The value that the first member called one of `names` has, in the order of `names`: a string, or a number of ten or
    /// thirteen digits, which is a time.
    ///
    /// Names may stand without quotation marks, with single ones, with escaped ones, and with the references of an attribute.
    /// - Complexity: O(*n*) in the bytes.
    static func string(_ names: Names, in bytes: [UInt8], _ range: Range<Int>) -> (name: String, value: String)? {
        LooseJSON(bytes: bytes, end: range.upperBound).string(names, from: range.lowerBound)
    }

    private func string(_ names: Names, from start: Int) -> (name: String, value: String)? {
        var best: (place: Int, value: String)?
        var i = start
        while i < end {
            guard Self.isName(bytes[i]) else {
                i += 1
                continue
            }
            let first = i
            var hash = WordHash.empty
            while i < end, Self.isName(bytes[i]) {
                hash = WordHash.next(hash, bytes[i])
                i += 1
            }
            guard i - first <= Self.nameLimit, let place = names.places[hash],
                place < best?.place ?? names.names.count,
                let value = value(behind: i)
            else { continue }
            best = (place, value)
            if place == 0 { break }
        }
        return best.map { (names.names[$0.place], $0.value) }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte.isHTMLLetter || isDigit(byte) || byte == UInt8(ascii: "_")
    }

    /// The value of the member whose name ends at `nameEnd`.
    private func value(behind nameEnd: Int) -> String? {
        var i = nameEnd + (mark(at: nameEnd)?.count ?? 0)
        i = spaceEnd(i)
        guard i < end, bytes[i] == UInt8(ascii: ":") || bytes[i] == UInt8(ascii: "=") else { return nil }
        i = spaceEnd(i + 1)
        guard let mark = mark(at: i) else {
            let digits = bytes[i..<max(i, end)].prefix(14).prefix { isDigit($0) }
            return digits.count == 10 || digits.count == 13 ? String(decoding: digits, as: UTF8.self) : nil
        }
        i += mark.count
        let start = i
        while i < min(end, start + Self.valueLimit), bytes[i] != 0x0A {
            if bytes[i..<end].starts(with: mark) {
                return String(decoding: bytes[start..<i].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
            }
            i += 1
        }
        return nil
    }

    private func spaceEnd(_ start: Int) -> Int {
        var i = start
        while i < end, isSpace(bytes[i]) { i += 1 }
        return i
    }

    private static let marks = ["\"", "'", "\\\"", "&quot;", "&#34;", "&#039;"].map { Array($0.utf8) }

    /// The quotation mark that stands at `i`.
    private func mark(at i: Int) -> [UInt8]? {
        guard i < end, "\"'\\&".utf8.contains(bytes[i]) else { return nil }
        return Self.marks.first { bytes[i..<end].starts(with: $0) }
    }
}
