/// A value that is bound to a parameter of a statement.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)
    case bytes([UInt8])

    /// `text`, or null.
    package init(_ text: String?) { self = text.map(Value.text) ?? .null }

    /// `number`, or null.
    package init(_ number: Int?) { self = number.map(Value.integer) ?? .null }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(stringLiteral value: String) { self = .text(value) }
}
