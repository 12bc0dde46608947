/// A subscription that is to be made.
public struct NewSubscription: Sendable {
    /// What is followed.
    public var target: FollowTarget
    /// The classes of events that are told; empty for the usual ones.
    public var only: Set<FollowClass> = []
    /// What the owner wants to remember.
    public var note: String?
    /// How often somebody is told.
    public var period = FollowPeriod.atOnce
    /// Where news go, beside the feed.
    public var channel = FollowChannel.feed
    /// The account that it belongs to.
    public var owner: Int?
    /// Whether the mail address is known to be the owner's: any other one is asked first.
    public var isConfirmed = false

    /// Told in a feed of what becomes of `target`.
    public init(_ target: FollowTarget) { self.target = target }
}
