/// Why an account, a session or a token could not be made or changed.
public enum PeopleError: Error, Hashable, Sendable {
    case store(RecordError)
    case badName(String)
    case nameTaken(String)
    case noAccount(String)
    case shortPassword(least: Int)
    case longPassword(most: Int)
    case passwordIsName
    case wrongPassword
    case lastAdmin(String)
    case noToken(Int)
    /// The system gave no random bytes, or no memory to hash a password in.
    case system(String)
}

extension PeopleError: CustomStringConvertible {
    /// What was wrong, with which account, and what to do.
    public var description: String {
        switch self {
        case .store(let error): "\(error)"
        case .badName(let name):
            "\(String(reflecting: String(name.prefix(80)))) can be no name: take up to \(Account.longestName) letters from a to z, digits, and . _ - @ inside."
        case .nameTaken(let name): "There is an account “\(name)” already. Choose another name."
        case .noAccount(let name):
            "There is no account \(String(reflecting: String(name.prefix(80)))). `quoth user list` has all."
        case .shortPassword(let least): "A password has at least \(least) characters. Take a longer one."
        case .longPassword(let most): "A password has at most \(most) bytes. Take a shorter one."
        case .passwordIsName: "The password is the name. Take another one."
        case .wrongPassword: "Name and password do not belong together."
        case .lastAdmin(let name): "“\(name)” is the last admin. Make somebody else one first."
        case .noToken(let id): "There is no token number \(id). `quoth token list` has all."
        case .system(let reason): "\(reason). Try again."
        }
    }
}
