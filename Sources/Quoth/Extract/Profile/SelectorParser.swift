/// Reads a selector.
struct SelectorParser {
    /// What is wrong with a selector, and where: a byte from 0.
    struct Fault: Error, Hashable {
        var offset: Int
        var reason: String
    }

    /// The compounds that one selector may have.
    static let compoundLimit = 32

    private let bytes: [UInt8]
    private var i = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The selector that `text` writes.
    /// - Complexity: O(*n*) in the bytes.
    static func selector(_ text: String) throws(Fault) -> Selector {
        var parser = SelectorParser(text)
        var alternatives: [[Selector.Compound]] = []
        repeat { alternatives.append(try parser.complex()) } while parser.takes(",")
        if parser.i < parser.bytes.count { throw parser.fault("“\(parser.rest)” is no selector") }
        return Selector(alternatives: alternatives)
    }

    // MARK: Grammar

    private mutating func complex() throws(Fault) -> [Selector.Compound] {
        skipSpace()
        var compounds = [Selector.Compound(tie: .descendant, tests: try compound())]
        while let tie = tie() {
            guard compounds.count < Self.compoundLimit else {
                throw fault("a selector may have \(Self.compoundLimit) parts")
            }
            compounds.append(Selector.Compound(tie: tie, tests: try compound()))
        }
        return compounds
    }

    /// The tie before the next compound; `nil` at the end and at a comma.
    private mutating func tie() -> Selector.Tie? {
        let isSpaced = i < bytes.count && isSpace(bytes[i])
        skipSpace()
        guard i < bytes.count, bytes[i] != UInt8(ascii: ","), bytes[i] != UInt8(ascii: ")") else { return nil }
        let ties: [(Character, Selector.Tie)] = [(">", .child), ("+", .next), ("~", .sibling)]
        for (mark, tie) in ties where takes(mark) {
            skipSpace()
            return tie
        }
        return isSpaced ? .descendant : nil
    }

    private mutating func compound() throws(Fault) -> [Selector.Test] {
        var tests: [Selector.Test] = []
        let start = i
        if takes("*") {
        } else if let name = name() {
            tests.append(.tag(name.map(Self.lower)))
        }
        while i < bytes.count {
            if takes("#") {
                tests.append(.id(try needed("the id behind #")))
            } else if takes(".") {
                tests.append(.ofClass(try needed("the class behind the dot")))
            } else if takes("[") {
                tests.append(try attribute())
            } else if takes(":") {
                tests.append(try pseudoClass())
            } else {
                break
            }
        }
        if i == start { throw fault(i < bytes.count ? "“\(rest)” is no selector" : "a selector is missing here") }
        return tests
    }

    private mutating func attribute() throws(Fault) -> Selector.Test {
        skipSpace()
        let name = try needed("the attribute's name").map(Self.lower)
        skipSpace()
        var comparison = Selector.Comparison.exists
        let comparisons: [(String, Selector.Comparison)] = [
            ("=", .equals), ("~=", .word), ("|=", .dash), ("^=", .prefix), ("$=", .suffix), ("*=", .part),
        ]
        for (mark, one) in comparisons where comparison == .exists && takes(mark) { comparison = one }
        if comparison == .exists {
            guard takes("]") else { throw fault("a ] is missing") }
            return .attribute(name: name, .exists, value: [], ignoresCase: false)
        }
        skipSpace()
        let value = try value()
        skipSpace()
        let ignoresCase = takes("i") || takes("I")
        skipSpace()
        guard takes("]") else { throw fault("a ] is missing") }
        return .attribute(name: name, comparison, value: value, ignoresCase: ignoresCase)
    }

    private mutating func value() throws(Fault) -> [UInt8] {
        guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") else {
            return try needed("the attribute's value")
        }
        let start = i + 1
        guard let end = bytes[start...].firstIndex(of: bytes[i]) else {
            throw fault("the quotation mark is not closed")
        }
        i = end + 1
        return Array(bytes[start..<end])
    }

    private mutating func pseudoClass() throws(Fault) -> Selector.Test {
        let start = i
        let name = String(decoding: try needed("the pseudo-class behind the colon").map(Self.lower), as: UTF8.self)
        switch name {
        case "first-child": return .place(step: 0, offset: 1)
        case "last-child": return .lastChild
        case "nth-child": return try place()
        case "not":
            guard takes("(") else { throw fault("a ( is missing behind :not") }
            skipSpace()
            let tests = try compound()
            skipSpace()
            guard takes(")") else { throw fault("a ) is missing; :not takes one tag, class, id or attribute") }
            return .not(tests)
        default:
            i = start
            throw fault("“:\(name)” is not known; there are :not(), :first-child, :last-child, :nth-child()")
        }
    }

    /// `odd`, `even`, `3`, `2n+1`, `-n+3`.
    private mutating func place() throws(Fault) -> Selector.Test {
        guard takes("("), let end = bytes[i...].firstIndex(of: UInt8(ascii: ")")) else {
            throw fault("a ( ) is missing")
        }
        let text = String(decoding: bytes[i..<end].filter { !isSpace($0) }.map(Self.lower), as: UTF8.self)
        let start = i
        i = end + 1
        if text == "odd" { return .place(step: 2, offset: 1) }
        if text == "even" { return .place(step: 2, offset: 0) }
        if let offset = Int(text) { return .place(step: 0, offset: offset) }
        let parts = text.split(separator: "n", omittingEmptySubsequences: false)
        let signs: [Substring: Int] = ["": 1, "+": 1, "-": -1]
        if parts.count == 2, let step = signs[parts[0]] ?? Int(parts[0]),
            let offset = parts[1].isEmpty ? 0 : Int(parts[1])
        {
            return .place(step: step, offset: offset)
        }
        i = start
        throw fault("“\(text)” is no place; write odd, even, 3 or 2n+1")
    }

    // MARK: Parts

    private mutating func needed(_ what: String) throws(Fault) -> [UInt8] {
        guard let name = name() else { throw fault("\(what) is missing") }
        return name
    }

    /// A run of letters, digits, `-`, `_`, characters beyond ASCII, and any character behind a backslash.
    private mutating func name() -> [UInt8]? {
        var name: [UInt8] = []
        while i < bytes.count {
            let byte = bytes[i]
            if byte == UInt8(ascii: "\\"), i + 1 < bytes.count {
                name.append(bytes[i + 1])
                i += 2
            } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || isDigit(byte) || byte >= 0x80 || byte == 0x2D
                || byte == 0x5F
            {
                name.append(byte)
                i += 1
            } else {
                break
            }
        }
        return name.isEmpty ? nil : name
    }

    private mutating func takes(_ mark: Character) -> Bool { takes(String(mark)) }

    private mutating func takes(_ mark: String) -> Bool {
        guard bytes[i...].starts(with: mark.utf8) else { return false }
        i += mark.utf8.count
        return true
    }

    private mutating func skipSpace() {
        while i < bytes.count, isSpace(bytes[i]) { i += 1 }
    }

    private var rest: String { String(decoding: bytes[i...].prefix(24), as: UTF8.self) }

    private func fault(_ reason: String) -> Fault { Fault(offset: i, reason: reason) }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
