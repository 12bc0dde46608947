/// How long a subscription's list keeps what came.
public struct FollowRetention: Hashable, Sendable {
    /// What is older goes, in seconds.
    public var age = 365 * 86_400
    /// The newest that stay, whatever their age.
    public var least = 100
    /// The most that stay, whatever their age.
    public var most = 10_000
    /// Between one time that something goes and the next, in seconds.
    public var pause = 86_400

    /// The usual one: a year, but the newest 100 in any case, and never more than the newest 10,000.
    public init() {}
}
