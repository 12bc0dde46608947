/// Why something cannot be followed, or news not be delivered.
public enum FollowError: Error, Hashable {
    case record(RecordError)
    case query(QueryError)
    case tooLong(bytes: Int, limit: Int)
    case noQuotation(String)
    case noSubscription(String)
    case badClass(String)
    case badZone(String)
    case badKind(String)
    case badTime(String)
    case badPeriod(String)
    case badAddress(String, reason: String)
    case tooMany(limit: Int)
    case noRandom
    case mail(reason: String)
    case library(FetchError)
}

extension FollowError: CustomStringConvertible {
    /// What was wrong, with which thing, and what to do.
    public var description: String {
        switch self {
        case .record(let error): "\(error)"
        case .query(let error): "\(error)"
        case .tooLong(let bytes, let limit):
            "What is to be followed has \(bytes) bytes, and at most \(limit) are taken. Use fewer words."
        case .noQuotation(let text):
            "“\(text.prefix(60))” is no quotation of this record. Give its sixteen digits, as `quoth search` prints them."
        case .noSubscription(let text):
            "There is no subscription “\(text.prefix(60))”. `quoth follow list` prints those there are."
        case .badClass(let text):
            "There is no class of news “\(text.prefix(60))”. There are: "
                + FollowClass.allCases.map(\.rawValue).joined(separator: ", ") + "."
        case .badZone(let text):
            "“\(text.prefix(60))” is no time zone of this machine. Write it so: Europe/Oslo."
        case .badKind(let text):
            "“\(text.prefix(60))” cannot be followed. There are: "
                + FollowTarget.Kind.allCases.map(\.rawValue).joined(separator: ", ") + "."
        case .badTime(let text): "“\(text.prefix(60))” is no time of day. Write it so: 07:30."
        case .badPeriod(let text): "“\(text.prefix(60))” is no period. There are: once, daily, weekly."
        case .badAddress(let text, let reason): "“\(text.prefix(200))” cannot be delivered to: \(reason)."
        case .tooMany(let limit): "There are \(limit) subscriptions already. Remove some first."
        case .noRandom: "The system has no random numbers, without which no secret can be made. Try again later."
        case .mail(let reason): "No mail can be sent: \(reason)."
        case .library(let error): "\(error)"
        }
    }
}
