internal import Quoth

/// Reads the pieces of a query by recursive descent, of bounded depth.
///
///     query  = and { OR and }
///     and    = not { [AND] not }
///     not    = NOT not | "(" query ")" | FIELD value | FIELD "(" query ")" | near
///     near   = term { NEAR/n term }
struct QueryParser {
    static let termLimit = 64, depthLimit = 32, byteLimit = 4_096

    private let text: Text
    private let tokens: [QueryToken]
    private var next = 0
    private var terms = 0
    private var depth = 0

    /// The tree of `text`.
    /// - Complexity: O(*n*) in the bytes.
    static func parse(_ text: Text) throws(QueryError) -> QueryNode {
        if text.count > byteLimit {
            let range = TextRange(text.count, text.count)
            throw QueryError(query: text, range: range, reason: .tooLong(bytes: text.count, limit: byteLimit))
        }
        var parser = QueryParser(text: text, tokens: try QueryLexer.tokens(of: text))
        let node = try parser.or(in: nil)
        if parser.token.kind == .close { throw parser.error(.strayBracket) }
        guard let node else { throw parser.error(.empty) }
        return node
    }

    private init(text: Text, tokens: [QueryToken]) { (self.text, self.tokens) = (text, tokens) }

    private var token: QueryToken { tokens[next] }

    private func error(_ reason: QueryError.Reason, at range: TextRange? = nil) -> QueryError {
        QueryError(query: text, range: range ?? token.range, reason: reason)
    }

    // MARK: Levels

    /// What stands up to the end or the closing parenthesis; `nil` if it is nothing that can be searched for.
    private mutating func or(in field: QueryToken?) throws(QueryError) -> QueryNode? {
        guard var sides = try and(in: field).map({ [$0] }) else {
            if token.kind == .or { throw error(.missing(what: Self.operand)) }
            return nil
        }
        while token.kind == .or {
            let mark = token
            next += 1
            guard let side = try and(in: field) else {
                throw error(.missing(what: Self.operand), at: token.kind == .end ? mark.range : nil)
            }
            sides.append(side)
        }
        return sides.count == 1 ? sides[0] : .any(sides)
    }

    private static let operand = "a word, a “phrase” or a field"

    private mutating func and(in field: QueryToken?) throws(QueryError) -> QueryNode? {
        var sides: [QueryNode] = []
        var mark: QueryToken?
        while true {
            switch token.kind {
            case .and:
                if sides.isEmpty || mark != nil { throw error(.missing(what: Self.operand)) }
                mark = token
                next += 1
            case .end, .close, .or:
                if let mark { throw error(.missing(what: Self.operand), at: mark.range) }
                return sides.isEmpty ? nil : sides.count == 1 ? sides[0] : .all(sides)
            default:
                // A dash or an ampersand on its own is nothing to search for.
                if let side = try not(in: field) {
                    sides.append(side)
                    mark = nil
                }
            }
        }
    }

    private mutating func not(in field: QueryToken?) throws(QueryError) -> QueryNode? {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw error(.tooDeep(limit: Self.depthLimit)) }
        switch token.kind {
        case .not:
            let mark = token
            next += 1
            if [.end, .close, .or, .and].contains(token.kind) {
                throw error(.missing(what: Self.operand), at: token.kind == .end ? mark.range : nil)
            }
            return try not(in: field).map(QueryNode.not)
        case .open: return try group(in: field)
        case .field(let inner):
            if field != nil { throw error(.nestedField(name: inner.rawValue)) }
            let mark = token
            next += 1
            return try value(of: mark)
        case .near: throw error(.missing(what: "a word or a “phrase” before NEAR"))
        default: return try near(in: field)
        }
    }

    private mutating func group(in field: QueryToken?) throws(QueryError) -> QueryNode? {
        let mark = token
        next += 1
        let inner = try or(in: field)
        guard token.kind == .close else { throw error(.openBracket, at: mark.range) }
        guard let inner else { throw error(.missing(what: Self.operand)) }
        next += 1
        return inner
    }

    private mutating func value(of field: QueryToken) throws(QueryError) -> QueryNode {
        if token.kind == .open, let group = try group(in: field) { return group }
        guard [.word, .phrase].contains(token.kind), let node = try term(in: field) else {
            let end = token.kind == .end ? field.range : token.range
            throw error(.missing(what: "a value for \(text[field.range])"), at: end)
        }
        return node
    }

    // MARK: Terms

    private mutating func near(in field: QueryToken?) throws(QueryError) -> QueryNode? {
        let first = token
        guard let node = try term(in: field) else { return nil }
        guard case .near(let distance) = token.kind else { return node }
        var members = [try plain(node, at: first)]
        while case .near(let other) = token.kind, other == distance {
            let mark = token
            next += 1
            let operand = token
            guard [.word, .phrase].contains(operand.kind), let node = try term(in: field) else {
                let end = operand.kind == .end ? mark.range : operand.range
                throw error(.missing(what: "a word or a “phrase” behind NEAR"), at: end)
            }
            members.append(try plain(node, at: operand))
        }
        return .near(members, within: distance)
    }

    /// The words of a term that may stand beside NEAR.
    private func plain(_ node: QueryNode, at token: QueryToken) throws(QueryError) -> QueryWords {
        if case .words(var words) = node, words.place == .text || words.place == .title {
            words.variant = nil
            return words
        }
        throw error(.missing(what: "words of the text or the title beside NEAR"), at: token.range)
    }

    /// One word, phrase or value; `nil` where it has no letter or digit.
    private mutating func term(in field: QueryToken?) throws(QueryError) -> QueryNode? {
        let token = token
        next += 1
        var name: QueryField?
        if case .field(let field)? = field?.kind { name = field }
        let value = QueryValue(query: text, token: token)
        guard let node = try value.node(of: name) else { return nil }
        terms += 1
        if terms > Self.termLimit { throw error(.tooManyTerms(limit: Self.termLimit), at: token.range) }
        return node
    }
}
