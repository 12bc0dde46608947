/// A JSON value (RFC 8259).
indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number as it was written.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in their order; a name may come twice.
    case object([JSONMember])

    /// The value of the last member called `name`.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text of a string.
    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The text of a string or the digits of a number.
    var scalar: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// The elements of an array; any other value alone.
    var elements: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }
}

/// A member of a JSON object.
struct JSONMember: Hashable, Sendable {
    /// Its name.
    var name: String
    /// Its value.
    var value: JSONValue
}
