/// Makes of what feeds send what an XML parser can read: junk before the first tag goes, an `&` or `<` that begins nothing
/// becomes text, entities of HTML become characters, control characters go.
///
/// References to entities that a document defines itself become text as well, so that none is ever expanded.
struct XMLMending {
    /// The mended text, UTF-8.
    private(set) var bytes: [UInt8] = []
    /// How many things were mended that XML does not allow.
    private(set) var count = 0
    private var isUnended = [false, false]

    /// Mends `text`, which is UTF-8.
    /// - Complexity: O(*n*) in the bytes.
    init(_ text: [UInt8]) {
        var i = text.firstIndex(of: UInt8(ascii: "<")) ?? text.count
        if text[..<i].contains(where: { !isSpace($0) }) { count += 1 }
        bytes.reserveCapacity(text.count - i + 256)
        while i < text.count {
            let run =
                text[i...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 < 0x20 } ?? text.count
            bytes += text[i..<run]
            i = run
            guard i < text.count else { break }
            switch text[i] {
            case UInt8(ascii: "<"): i = takeMarkup(text, i)
            case UInt8(ascii: "&"): i = takeReference(text, i)
            default:
                if isSpace(text[i]), text[i] != 0x0B, text[i] != 0x0C { bytes.append(text[i]) } else { count += 1 }
                i += 1
            }
        }
    }

    /// Takes what begins with `<` at `i`: a CDATA section or a comment whole, of anything else the first byte.
    private mutating func takeMarkup(_ text: [UInt8], _ i: Int) -> Int {
        for (k, whole) in Self.wholes.enumerated() where !isUnended[k] && text[i...].starts(with: whole.start) {
            guard let stop = Self.end(of: whole.end, in: text, from: i + whole.start.count) else {
                isUnended[k] = true  // what has no end here has none further on: it is not looked for again
                break
            }
            if k == 0 { append(text[i..<stop]) }  // nobody reads a comment
            return stop
        }
        let next = i + 1 < text.count ? text[i + 1] : 0
        let isMarkup = next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next >= 0x80 || "/!?_:".utf8.contains(next)
        if isMarkup { bytes.append(text[i]) } else { mend("&lt;") }
        return i + 1
    }

    /// Appends without control characters, which no XML may hold.
    private mutating func append(_ part: ArraySlice<UInt8>) {
        for byte in part {
            if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { bytes.append(byte) } else { count += 1 }
        }
    }

    private mutating func takeReference(_ text: [UInt8], _ i: Int) -> Int {
        let name = text[(i + 1)...].prefix(32).prefix {
            $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "&") && !isSpace($0)
        }
        let end = i + 1 + name.count
        guard end < text.count, text[end] == UInt8(ascii: ";"), !name.isEmpty else {
            mend("&amp;")
            return i + 1
        }
        if Self.predefined.contains(where: { name.elementsEqual($0) }) {
            bytes += text[i...end]
            return end + 1
        }
        if name.first == UInt8(ascii: "#") {
            // A reference to a character that no XML may hold is no reference, either.
            if Self.isAllowed(name.dropFirst()) { bytes += text[i...end] } else { count += 1 }
            return end + 1
        }
        let reference = String(decoding: text[i...end], as: UTF8.self)
        let decoded = HTMLText.decoded(reference)
        guard decoded != reference, !decoded.utf8.contains(where: { $0 < 0x40 }) else {
            mend("&amp;")
            return i + 1
        }
        bytes += Array(decoded.utf8)
        return end + 1
    }

    /// Whether the figures behind `&#` are those of a character that XML allows (XML 1.0, section 2.2).
    private static func isAllowed(_ figures: ArraySlice<UInt8>) -> Bool {
        let isHexadecimal = figures.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = isHexadecimal ? figures.dropFirst() : figures
        let text = String(decoding: digits, as: UTF8.self)
        guard digits.first.map({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) == true,
            let value = UInt32(text, radix: isHexadecimal ? 16 : 10), Unicode.Scalar(value) != nil
        else { return false }
        return value >= 0x20 && value != 0xFFFE && value != 0xFFFF || value == 9 || value == 10 || value == 13
    }

    private mutating func mend(_ text: StaticString) {
        text.withUTF8Buffer { bytes += $0 }
        count += 1
    }

    private static let predefined = ["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) }
    private static let wholes: [(start: [UInt8], end: [UInt8])] = [
        (Array("<![CDATA[".utf8), Array("]]>".utf8)), (Array("<!--".utf8), Array("-->".utf8)),
    ]

    private static func end(of mark: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        var i = start
        while let last = text[min(i, text.count)...].firstIndex(of: UInt8(ascii: ">")) {
            if last - mark.count + 1 >= start, text[(last - mark.count + 1)...last].elementsEqual(mark) {
                return last + 1
            }
            i = last + 1
        }
        return nil
    }
}
