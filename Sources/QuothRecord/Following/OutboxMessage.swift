/// A message that waits to be delivered.
public struct OutboxMessage: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Sendable {
        /// One event.
        case event
        /// What came in a period.
        case digest
        /// The question whether an address wants to be told.
        case confirm
    }

    /// Its number: messages of a subscription are delivered in this order.
    var number: Int
    /// The same at every attempt.
    public var id: String
    /// What kind it is.
    public var kind: Kind
    /// Whose it is.
    public var subscription: Subscription
    /// What it tells of.
    public var events: [FollowEvent]
    /// When the newest of them was found, in seconds since 1970.
    public var time: Int
}
