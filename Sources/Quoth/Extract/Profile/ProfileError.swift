/// Why a site profile could not be read.
public enum ProfileError: Error, Hashable, Sendable {
    case badSelector(file: String, line: Int, column: Int, reason: String)
    case unknownKey(file: String, line: Int, column: Int, key: String)
    case badLine(file: String, line: Int, column: Int, reason: String)
    case noRule(file: String)
}

extension ProfileError: CustomStringConvertible {
    /// Where it is, what is wrong, and what to do.
    public var description: String {
        switch self {
        case .badSelector(let file, let line, let column, let reason):
            "\(file):\(line):\(column): \(reason)."
        case .unknownKey(let file, let line, let column, let key):
            "\(file):\(line):\(column): “\(key)” is no key. There are: host, "
                + ProfileField.allCases.map(\.rawValue).joined(separator: ", ") + "."
        case .badLine(let file, let line, let column, let reason):
            "\(file):\(line):\(column): \(reason). Write a line as `key: selector`."
        case .noRule(let file):
            "\(file) holds no rule. Write one or more lines such as `text: article .body`."
        }
    }
}
