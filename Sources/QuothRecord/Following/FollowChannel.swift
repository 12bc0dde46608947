/// Where news go, beside the feed that every subscription has.
public enum FollowChannel: Hashable, Sendable {
    /// Nowhere else.
    case feed
    /// To a mail address.
    case mail(String)
    /// To an address of the web, with the secret that signs (`whsec_…`).
    case webhook(String, secret: String)

    /// What its row has.
    var columns: (name: String, address: String?, secret: String?) {
        switch self {
        case .feed: ("feed", nil, nil)
        case .mail(let address): ("mail", address, nil)
        case .webhook(let url, let secret): ("webhook", url, secret)
        }
    }

    /// The receiver of all mails.
    package static let mailServer = "mail"

    /// What tells the machine that messages are handed to: the host and port of a web hook, or the mail server.
    package var receiver: String {
        switch self {
        case .feed: "feed"
        case .mail: Self.mailServer
        case .webhook(let url, _): (try? WebURL(url)).map { "\($0.host) \($0.port)" } ?? "nowhere"
        }
    }

    init(name: String, address: String?, secret: String?) {
        switch name {
        case "mail": self = .mail(address ?? "")
        case "webhook": self = .webhook(address ?? "", secret: secret ?? "")
        default: self = .feed
        }
    }

    /// A webhook at `url`, with a new secret.
    public static func webhook(_ url: String) throws(FollowError) -> FollowChannel {
        let secret = try WebhookSecret.make()
        do throws(FetchError) { return .webhook(try WebURL(url).description, secret: secret) } catch {
            guard case .badURL(_, let reason) = error else { throw .library(error) }
            throw .badAddress(url, reason: reason)
        }
    }

    /// Mail to `address`.
    public static func mail(to address: String) throws(FollowError) -> FollowChannel {
        .mail(try MailAddress(address).text)
    }
}
