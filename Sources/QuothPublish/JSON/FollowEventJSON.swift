internal import FoundationEssentials
internal import Quoth
public import QuothRecord

/// An event as programs read it: `quoth/event@1`.
public struct FollowEventJSON: Encodable {
    private enum CodingKeys: String, CodingKey {
        case schema, id, at, kind, classes, title, text, document, other, quotation, words, speaker, role, verdict,
            risks
        case differences, page, pair, live, why, subscription
    }

    private let event: FollowEvent
    private let time: Int?
    private let words: EventWords
    /// Where the site is.
    private let origin: String
    private let subscription: Subscription?

    /// The form of `event`, as who is told of `classes` reads it.
    /// - Parameter time: When it was found, in seconds since 1970.
    public init(
        _ event: FollowEvent, at time: Int?, classes: Set<FollowClass>, origin: String = "",
        subscription: Subscription? = nil
    ) {
        (self.event, self.time, words) = (event, time, EventWords(event, classes: classes))
        (self.origin, self.subscription) = (origin, subscription)
    }

    /// Writes the fields.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode("quoth/event@1", forKey: .schema)
        try fields.encode(event.id, forKey: .id)
        try fields.encodeIfPresent(time.map(Clock.iso), forKey: .at)
        try fields.encode(event.kind.rawValue, forKey: .kind)
        try fields.encode(event.classes.map(\.rawValue).sorted(), forKey: .classes)
        try fields.encode(words.title, forKey: .title)
        try fields.encode(words.lines, forKey: .text)
        try fields.encode(event.place, forKey: .document)
        try fields.encodeIfPresent(event.other, forKey: .other)
        try fields.encodeIfPresent(event.quotation, forKey: .quotation)
        try fields.encode(event.words, forKey: .words)
        try fields.encodeIfPresent(event.speaker, forKey: .speaker)
        try fields.encodeIfPresent(event.role, forKey: .role)
        try fields.encodeIfPresent(event.verdict, forKey: .verdict)
        try fields.encode(event.risks, forKey: .risks)
        try fields.encode(words.differences, forKey: .differences)
        try fields.encode(origin + words.page.path, forKey: .page)
        try fields.encodeIfPresent(words.pair.map { origin + $0.path }, forKey: .pair)
        try fields.encodeIfPresent(words.live?.url, forKey: .live)
        if let subscription {
            try fields.encode(FollowWords.why(subscription), forKey: .why)
            try fields.encode(subscription.id, forKey: .subscription)
        }
    }
}
