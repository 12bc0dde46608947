public import QuothRecord

/// How news are delivered.
public struct DeliverySettings: Sendable {
    /// Where readers reach the site: `https://quoth.example`, for links in messages.
    public var origin = "http://127.0.0.1:8470"
    /// The mail server; without one mails wait.
    public var mail: MailSettings?
    /// Where web hooks may be.
    public var policy = AddressPolicy()
    /// Who is told that a feed has changed (WebSub).
    public var hub: WebURL?
    /// How long a receiver may take to answer.
    public var seconds = 20.0
    /// When what failed is tried again.
    public var schedule = DeliverySchedule()
    /// A file of certificates that are trusted, in PEM; `nil` for the system's alone.
    public var authorities: String?
    /// What requests call the program.
    public var agent = "Quoth"

    /// The usual ones.
    public init() {}
}
