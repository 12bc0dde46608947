internal import QuothRecord

/// A list of subscriptions: `quoth/subscriptions@1`.
struct SubscriptionsJSON: Encodable {
    let schema = "quoth/subscriptions@1"
    let subscriptions: [SubscriptionJSON]

    private enum CodingKeys: CodingKey { case schema, subscriptions }

    init(_ all: [Subscription]) { subscriptions = all.map { SubscriptionJSON($0) } }
}
