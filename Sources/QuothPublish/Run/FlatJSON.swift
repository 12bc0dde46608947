/// Writes JSON byte by byte, for the few lines that are written by the thousand.
///
/// It writes what ``JSONLine`` writes, if keys are added in the order of the alphabet.
struct FlatJSON {
    /// What is written so far.
    private(set) var bytes: [UInt8] = []

    /// Adds an object whose fields `body` adds.
    mutating func object(_ body: (inout FlatJSON) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        body(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// Adds a list with an item for each of `items`, which `body` adds.
    mutating func list<Item>(_ key: StaticString, _ items: [Item], _ body: (Item, inout FlatJSON) -> Void) {
        name(key)
        bytes.append(UInt8(ascii: "["))
        for item in items { body(item, &self) }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Adds a field that is an object.
    mutating func add(_ key: StaticString, _ body: (inout FlatJSON) -> Void) {
        name(key)
        bytes.append(UInt8(ascii: "{"))
        body(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// Adds a field that is a text.
    mutating func add(_ key: StaticString, _ value: String) {
        name(key)
        bytes.append(0x22)
        var value = value
        value.withUTF8 { text in
            var plain = 0
            for i in text.indices where Self.isEscaped(text[i]) {
                bytes += text[plain..<i]
                escape(text[i])
                plain = i + 1
            }
            bytes += text[plain...]
        }
        bytes.append(0x22)
    }

    /// Adds a field that is a whole number.
    mutating func add(_ key: StaticString, _ value: Int) {
        name(key)
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        addDigits(value.magnitude)
    }

    private mutating func addDigits(_ value: UInt) {
        if value >= 10 { addDigits(value / 10) }
        bytes.append(0x30 + UInt8(value % 10))
    }

    /// Adds a field that is a number, which has to be finite.
    mutating func add(_ key: StaticString, _ value: Double) {
        name(key)
        let digits = value.description.utf8
        bytes += digits.suffix(2).elementsEqual(".0".utf8) ? digits.dropLast(2) : digits[...]
    }

    private mutating func name(_ key: StaticString) {
        separate()
        bytes.append(0x22)
        key.withUTF8Buffer { bytes += $0 }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    /// Adds a comma after what ends a value.
    private mutating func separate() {
        guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "["), last != 0x3A else { return }
        bytes.append(UInt8(ascii: ","))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: bytes.append(byte)
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes += "u00".utf8
            bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
