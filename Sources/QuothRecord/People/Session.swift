/// A browser in which somebody is logged in.
public struct Session: Hashable, Sendable {
    /// Its number, which is no secret.
    public var id: Int
    /// Who is logged in.
    public var account: Account
    /// When it began, in seconds since 1970.
    public var started: Int
    /// When it was last used, in seconds since 1970.
    public var seen: Int
    /// The address that it began from.
    public var address: String

    /// It ends when it was not used for so many seconds, and so many after it began.
    public static let idle = 12 * 3_600, longest = 14 * 86_400
    /// Its use is noted once in so many seconds.
    static let noted = 300
}
