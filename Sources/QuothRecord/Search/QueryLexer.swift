internal import Quoth

/// Cuts a query into pieces, one look at each byte.
struct QueryLexer {
    private static let farthest = 100
    /// The words that NEAR alone allows between the others.
    private static let usualDistance = 10

    private let text: Text
    private var position = 0

    /// All pieces of `text`, with one at the end that says so.
    /// - Complexity: O(*n*) in the bytes.
    static func tokens(of text: Text) throws(QueryError) -> [QueryToken] {
        var lexer = QueryLexer(text: text)
        var result: [QueryToken] = []
        while let token = try lexer.next() { result.append(token) }
        let end = TextRange(text.count, text.count)
        return result + [QueryToken(kind: .end, range: end, content: end)]
    }

    private init(text: Text) { self.text = text }

    private mutating func next() throws(QueryError) -> QueryToken? {
        while position < text.count {
            let (value, length) = text.scalar(at: position)
            if Self.isSpace(value) { position += length } else { break }
        }
        guard position < text.count else { return nil }
        let (value, length) = text.scalar(at: position)
        switch value {
        case 0x28: return mark(.open, length)
        case 0x29: return mark(.close, length)
        case 0x7C: return mark(.or, length)
        case 0x2D, 0x2212: if isBeforeWord(position + length) { return mark(.not, length) }
        default: if Self.isQuotationMark(value) { return try phrase(length) }
        }
        if let field = try field() { return field }
        return try word()
    }

    private mutating func mark(_ kind: QueryToken.Kind, _ length: Int) -> QueryToken {
        let range = TextRange(position, position + length)
        position += length
        return QueryToken(kind: kind, range: range, content: range)
    }

    private func isBeforeWord(_ offset: Int) -> Bool {
        guard offset < text.count else { return false }
        let value = text.scalar(at: offset).value
        return !Self.isSpace(value) && value != 0x29 && value != 0x7C && value != 0x2D
    }

    /// Words up to the next double quotation mark of any kind.
    private mutating func phrase(_ length: Int) throws(QueryError) -> QueryToken {
        let start = position
        position += length
        let first = position
        while position < text.count {
            let (value, length) = text.scalar(at: position)
            if Self.isQuotationMark(value) {
                let content = TextRange(first, position)
                position += length
                let isPrefix = star()
                return QueryToken(
                    kind: .phrase, range: TextRange(start, position), content: content, isPrefix: isPrefix)
            }
            position += length
        }
        throw QueryError(query: text, range: TextRange(start, first), reason: .openQuotation)
    }

    private mutating func star() -> Bool {
        guard position < text.count, text.utf8[position] == 0x2A else { return false }
        position += 1
        return true
    }

    /// A name with a colon, where a field's value follows.
    private mutating func field() throws(QueryError) -> QueryToken? {
        var end = position
        while end < text.count, Self.isLetter(text.utf8[end]) { end += 1 }
        guard end > position, end < text.count, text.utf8[end] == 0x3A else { return nil }
        let range = TextRange(position, end + 1)
        let name = text[TextRange(position, end)]
        if let field = QueryField(named: name) {
            position = end + 1
            return QueryToken(kind: .field(field), range: range, content: range)
        }
        // A colon before a space is punctuation.
        if !isBeforeWord(end + 1) { return nil }
        let suggestion = QueryField.nearest(to: name, in: QueryField.allCases.map(\.rawValue))
        throw QueryError(query: text, range: range, reason: .unknownField(name: name, suggestion: suggestion))
    }

    private mutating func word() throws(QueryError) -> QueryToken {
        let start = position
        while position < text.count {
            let (value, length) = text.scalar(at: position)
            if Self.isSpace(value) || Self.isQuotationMark(value) || [0x28, 0x29, 0x7C, 0x2A].contains(value) { break }
            position += length
        }
        let content = TextRange(start, position)
        let isPrefix = star()
        let range = TextRange(start, position)
        let kind = isPrefix ? .word : try operation(text[content], range)
        return QueryToken(kind: kind, range: range, content: content, isPrefix: isPrefix)
    }

    /// What a word in capitals stands for.
    private func operation(_ word: String, _ range: TextRange) throws(QueryError) -> QueryToken.Kind {
        switch word {
        case "AND": return .and
        case "OR": return .or
        case "NOT": return .not
        case "NEAR": return .near(Self.usualDistance)
        default: break
        }
        guard word.hasPrefix("NEAR/") else { return .word }
        guard let distance = Int(word.dropFirst(5)), (1...Self.farthest).contains(distance) else {
            throw QueryError(query: text, range: range, reason: .badDistance(limit: Self.farthest))
        }
        return .near(distance)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isSpace(_ value: UInt32) -> Bool {
        value < 0x80
            ? value <= 0x20 || value == 0x7F
            : [0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF].contains(value)
                || (0x2000...0x200A).contains(value)
    }

    /// Whether `value` is a double quotation mark of any language.
    private static func isQuotationMark(_ value: UInt32) -> Bool {
        [0x22, 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x300C, 0x300D, 0xFF02].contains(value)
    }
}
