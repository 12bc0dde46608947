/// Reads JSON (RFC 8259), with what pages get wrong in their JSON-LD: line breaks inside strings, a comma too many.
///
/// A value takes some ten times its bytes in memory, so only so many are read: of a text with more the rest is left out.
/// - Complexity: O(*n*) in the bytes; values may stand in each other 64 deep.
struct JSONParser {
    /// The values that are read of a text, unless its reader says otherwise; a long feed has some ten thousand.
    static let valueLimit = 1 << 18

    /// What was wrong, and at which byte.
    struct Failure: Error, Hashable {
        var reason: String
        var offset: Int
    }

    private static let depthLimit = 64
    private let bytes: [UInt8]
    private let end: Int
    private var i: Int
    /// The values that may still be read.
    private var left: Int
    /// Whether there were more values than that.
    private var isCut = false

    /// The value in `range` of `bytes`, which must hold nothing else.
    static func value(of bytes: [UInt8], in range: TextRange? = nil) throws(Failure) -> JSONValue {
        var left = valueLimit
        return try value(of: bytes, in: range, left: &left).value
    }

    /// The same, of which at most `left` values are read, and whether there were more; those that were are taken off `left`.
    static func value(
        of bytes: [UInt8], in range: TextRange? = nil, left: inout Int
    ) throws(Failure) -> (value: JSONValue, isCut: Bool) {
        let range = range ?? TextRange(0, bytes.count)
        var parser = JSONParser(bytes: bytes, end: range.end, i: range.start, left: left)
        defer { left = parser.left }
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.i == parser.end || parser.isCut else {
            throw parser.failure("there is something after the value")
        }
        return (value, parser.isCut)
    }

    private func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: i) }

    private mutating func skipSpace() {
        while i < end, isSpace(bytes[i]) { i += 1 }
    }

    private mutating func skip(_ byte: Character) -> Bool {
        skipSpace()
        guard i < end, bytes[i] == byte.asciiValue else { return false }
        i += 1
        return true
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth < Self.depthLimit else { throw failure("values stand more than 64 deep in each other") }
        skipSpace()
        guard i < end else { throw failure("it ends where a value should stand") }
        guard left > 0 else {
            isCut = true
            return .null
        }
        left -= 1
        switch bytes[i] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        default: return try word()
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        i += 1
        var members: [JSONMember] = []
        while !skip("}") {
            skipSpace()
            guard i < end, bytes[i] == UInt8(ascii: "\"") else { throw failure("a member's name should stand here") }
            let name = try string()
            guard skip(":") else { throw failure("a colon is missing") }
            let value = try value(depth: depth + 1)
            if case .null = value, isCut { break }
            members.append(JSONMember(name: name, value: value))
            if isCut { break }
            if skip(",") { continue }
            guard skip("}") else { throw failure("an object is not closed") }
            break
        }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        i += 1
        var values: [JSONValue] = []
        while !skip("]") {
            let value = try value(depth: depth + 1)
            if case .null = value, isCut { break }
            values.append(value)
            if isCut { break }
            if skip(",") { continue }
            guard skip("]") else { throw failure("an array is not closed") }
            break
        }
        return .array(values)
    }

    private mutating func number() -> JSONValue {
        let start = i
        while i < end, isNumberByte(bytes[i]) { i += 1 }
        return .number(String(decoding: bytes[start..<i], as: UTF8.self))
    }

    private func isNumberByte(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || byte == 0x2B || byte == 0x2D || byte == 0x2E || byte | 0x20 == 0x65
    }

    private mutating func word() throws(Failure) -> JSONValue {
        let words: [(StaticString, JSONValue)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
        for (word, value) in words where i + word.utf8CodeUnitCount <= end {
            let matches = word.withUTF8Buffer { $0.elementsEqual(bytes[i..<i + word.utf8CodeUnitCount]) }
            guard matches else { continue }
            i += word.utf8CodeUnitCount
            return value
        }
        throw failure("no JSON value begins like this")
    }

    private mutating func string() throws(Failure) -> String {
        i += 1
        let start = i
        while i < end, bytes[i] != UInt8(ascii: "\""), bytes[i] != UInt8(ascii: "\\") { i += 1 }
        if i < end, bytes[i] == UInt8(ascii: "\"") {
            i += 1
            return String(decoding: bytes[start..<i - 1], as: UTF8.self)
        }
        var out = Array(bytes[start..<i])
        while i < end {
            let byte = bytes[i]
            i += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
            try escape(into: &out)
            let plain = i
            while i < end, bytes[i] != UInt8(ascii: "\""), bytes[i] != UInt8(ascii: "\\") { i += 1 }
            out += bytes[plain..<i]
        }
        throw failure("a string is not closed")
    }

    private mutating func escape(into out: inout [UInt8]) throws(Failure) {
        guard i < end else { throw failure("a string is not closed") }
        let byte = bytes[i]
        i += 1
        switch byte {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "u"): appendScalar(try unicodeEscape(), to: &out)
        default: out.append(byte)  // `\"`, `\\`, `\/`, and what no escape begins with
        }
    }

    /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair; U+FFFD for half a pair.
    private mutating func unicodeEscape() throws(Failure) -> UInt32 {
        let high = try hexadecimal()
        guard high & 0xF800 == 0xD800 else { return high }
        guard high < 0xDC00, i + 1 < end, bytes[i] == UInt8(ascii: "\\"), bytes[i + 1] == UInt8(ascii: "u") else {
            return 0xFFFD
        }
        let before = i
        i += 2
        let low = try hexadecimal()
        if low & 0xFC00 == 0xDC00 { return 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF }
        i = before
        return 0xFFFD
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        guard i + 4 <= end else { throw failure("`\\u` needs four hexadecimal digits") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = hexadecimalDigit(bytes[i]) else { throw failure("`\\u` needs four hexadecimal digits") }
            value = value << 4 | digit
            i += 1
        }
        return value
    }
}

/// The value of a hexadecimal digit.
package func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
}

/// Appends the UTF-8 of the scalar `value`; of a surrogate, or of a value beyond U+10FFFF, that of U+FFFD.
func appendScalar(_ value: UInt32, to bytes: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}
