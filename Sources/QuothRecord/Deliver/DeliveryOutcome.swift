/// What came of an attempt to deliver a message.
public enum DeliveryOutcome: Hashable, Sendable {
    case done
    /// It may go better later; the receiver may have asked to wait for so many seconds.
    case later(reason: String, retryAfter: Int?)
    /// The receiver wants nothing more, or may not be sent anything.
    case over(reason: String)
}
