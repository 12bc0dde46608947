internal import FoundationEssentials

/// Something that became of what somebody follows.
///
/// Its number is made of what it tells: the same event has the same one, however often and in whatever order it is found.
public struct FollowEvent: Codable, Hashable, Sendable {
    /// The kinds of events.
    public enum Kind: String, Codable, Sendable {
        /// A quotation came.
        case quotation
        /// A quotation that was there is judged otherwise.
        case judged
        /// A quotation of a page was changed, added or taken out.
        case edit
        /// A text came.
        case document
        /// A text was changed.
        case change
    }

    /// A document that an event is about.
    public struct Place: Codable, Hashable, Sendable {
        /// What tells it everywhere.
        public var key: String
        /// Its address.
        public var url: String?
        /// The host of its address.
        public var host: String?
        /// Its title.
        public var title: String
        /// The day of publication as far as it is known, ISO 8601.
        public var published: String?
        /// The version's digest, in hexadecimal digits.
        public var version: String
        /// A BCP 47 tag.
        public var language: String?
    }

    /// Words that were changed, before and after.
    public struct Difference: Codable, Hashable, Sendable {
        /// What kind of change it is: of a class, or none where a copy is compared with its source.
        public var kind: FollowClass?
        /// The words before.
        public var before: [DiffPiece]
        /// The words now.
        public var after: [DiffPiece]
        /// Who said it before and after, where that is what was changed.
        public var speakers: [String]?
    }

    /// What tells it from others.
    public var id: String
    /// What kind it is.
    public var kind: Kind
    /// The classes that it falls into.
    public var classes: Set<FollowClass>
    /// Where it happened.
    public var place: Place
    /// The version that it is compared with: the source of the words, or the version before.
    public var other: Place?
    /// The quotation's sixteen digits, if it is about one that stands in ``place``.
    public var quotation: String?
    /// The words of the quotation, or the beginning of the text; at most 600 bytes.
    public var words: String
    /// Who said it.
    public var speaker: String?
    /// Role and organisation.
    public var role: String?
    /// What the record tells of the quotation.
    public var verdict: String?
    /// The meanings that the edits of a quotation may touch.
    public var risks: [String]
    /// What was changed.
    public var differences: [Difference]

    /// The event that was stored as `json`; `nil` if that is damaged.
    init?(json: String) {
        guard let event = try? JSONDecoder().decode(FollowEvent.self, from: Data(json.utf8)) else { return nil }
        self = event
    }

    init(
        id: String, _ kind: Kind, _ classes: Set<FollowClass>, at place: Place, other: Place? = nil,
        quotation: String? = nil, words: String, speaker: String? = nil, role: String? = nil, verdict: String? = nil,
        risks: [String] = [], differences: [Difference] = []
    ) {
        (self.id, self.kind, self.classes, self.place, self.other) = (id, kind, classes, place, other)
        (self.quotation, self.words, self.speaker, self.role) = (quotation, words, speaker, role)
        (self.verdict, self.risks, self.differences) = (verdict, risks, differences)
    }

    /// As it is stored.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and lists of them can always be encoded.
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// The differences that a subscription to some classes is told.
    public func differences(in classes: Set<FollowClass>) -> [Difference] {
        differences.filter { $0.kind.map(classes.contains) ?? true }
    }

    /// 32 hexadecimal digits of SHA-256 over parts that are told apart.
    package static func hash(_ parts: [String]) -> String {
        let bytes = parts.flatMap { part in
            let utf8 = Array(part.utf8)
            return Array("\(utf8.count):".utf8) + utf8
        }
        return String(Digest(of: bytes).hexadecimal.prefix(32))
    }
}
