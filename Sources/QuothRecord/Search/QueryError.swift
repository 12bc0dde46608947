public import Quoth

/// What is wrong with a query, and where.
public struct QueryError: Error, Hashable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case empty
        case tooLong(bytes: Int, limit: Int)
        case tooManyTerms(limit: Int)
        case tooDeep(limit: Int)
        case openQuotation
        case openBracket
        case strayBracket
        /// Something else stands where `what` should.
        case missing(what: String)
        case unknownField(name: String, suggestion: String?)
        case unknownValue(field: String, value: String, suggestion: String?, known: [String])
        case badDate(String)
        case shortPrefix(least: Int)
        case badDistance(limit: Int)
        case notAtTop(field: String)
        case nestedField(name: String)
    }

    /// The query.
    public var query: Text
    /// The bytes of the query that the error is about.
    public var range: TextRange
    /// What is wrong.
    public var reason: Reason

    /// Where it is, in code points from 1.
    public var column: Int { CodePointMap(query).codePoint(atByte: range.start) + 1 }
}

extension QueryError: CustomStringConvertible {
    /// What is wrong, where, what to do, and below it the query with a mark under the place.
    public var description: String {
        "The query has an error at column \(column): \(explanation)\n\(picture)"
    }

    /// What is wrong and what to do.
    public var explanation: String { reason.explanation }

    /// The line of the query, with marks under what the error is about.
    private var picture: String {
        let map = CodePointMap(query)
        let points = map.codePoints(range)
        let marks = max(1, min(points.count, 60))
        let line = query.string.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
        // Of a long query only the surroundings are shown.
        let first = max(0, points.lowerBound - 60)
        let shown = String(String.UnicodeScalarView(line[first..<min(line.count, points.lowerBound + 80)]))
        return "  " + shown + "\n  " + String(repeating: " ", count: points.lowerBound - first) + "^"
            + String(repeating: "~", count: marks - 1)
    }
}

extension QueryError.Reason {
    /// What is wrong and what to do.
    public var explanation: String {
        switch self {
        case .empty: "there is nothing to search for. Give a word, a “phrase” or a field such as speaker:Lund."
        case .tooLong(let bytes, let limit): "it has \(bytes) bytes; \(limit) are allowed. Search for less at once."
        case .tooManyTerms(let limit): "this is one term more than the \(limit) that are allowed. Leave some out."
        case .tooDeep(let limit): "parentheses stand more than \(limit) deep here. Take some away."
        case .openQuotation: "this quotation mark is never closed. Add one behind the phrase."
        case .openBracket: "this parenthesis is never closed. Add “)”."
        case .strayBracket: "this parenthesis closes nothing. Take it away, or add “(” before."
        case .missing(let what): "expected \(what) here."
        case .unknownField(let name, let suggestion):
            "there is no field “\(name)”. \(Self.hint(suggestion, of: QueryField.allCases.map(\.rawValue))) "
                + "To search for the words themselves, put them in quotation marks."
        case .unknownValue(let field, let value, let suggestion, let known):
            "\(field): knows no “\(value)”. \(Self.hint(suggestion, of: known))"
        case .badDate(let reason): reason
        case .shortPrefix(let least): "a prefix needs at least \(least) letters before the “*”."
        case .badDistance(let limit): "NEAR/n takes a number of words from 1 to \(limit)."
        case .notAtTop(let field):
            "\(field): holds for the whole query; it cannot stand under OR, NOT or in another field."
        case .nestedField(let name): "\(name): stands inside another field. Close its parenthesis first."
        }
    }

    private static func hint(_ suggestion: String?, of all: [String]) -> String {
        suggestion.map { "Did you mean “\($0)”?" } ?? "There are: \(all.joined(separator: ", "))."
    }
}
