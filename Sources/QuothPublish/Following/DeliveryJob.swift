internal import QuothRecord

/// Something that is sent to a receiver.
enum DeliveryJob: Sendable {
    case message(OutboxMessage)
    /// The hub is told that the feeds of a subscription have changed.
    case ping(Subscription)

    /// What came of a job.
    struct Result: Sendable {
        var job: DeliveryJob
        var outcome: DeliveryOutcome
        /// Whether the receiver took more than two seconds.
        var tookLong: Bool
    }

    /// Tells the lane that it stands in: messages of a subscription one after the other, and pings beside them.
    var lane: Int {
        switch self {
        case .message(let message): message.subscription.id
        case .ping(let subscription): -subscription.id
        }
    }
}
