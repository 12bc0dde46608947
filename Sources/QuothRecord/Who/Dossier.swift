/// What a record knows of one speaker.
public struct Dossier: Hashable, Sendable {
    /// A role with the span of time in which it was given.
    public struct Role: Hashable, Sendable {
        /// The role, such as `chair`.
        public var role: String?
        /// The organisation.
        public var organisation: String?
        /// The earliest and the latest date of publication, ISO 8601; `nil` where no document has one.
        public var first: String?
        /// See ``first``.
        public var last: String?
        /// The statements that give it.
        public var count: Int
    }

    /// A statement of the speaker.
    public struct Statement: Hashable, Sendable {
        /// The quotation's number in any record, as sixteen hexadecimal digits.
        public var id: String
        /// The words, as they are quoted.
        public var words: String
        /// The words of the source, where a finding names one and they differ.
        public var said: String?
        /// How the words are reported.
        public var kind: String
        /// What became of the words of an earlier source.
        public var verdict: String?
        /// The name that the document gives the speaker.
        public var name: String
        /// Where it stands: the document's id, its title, site and URL.
        public var document: String
        /// The document's title.
        public var title: String?
        /// Its site.
        public var site: String?
        /// Its URL.
        public var url: String?
        /// Its date of publication, ISO 8601.
        public var date: String?
    }

    /// The name that the speaker is shown under.
    public var name: String
    /// What kind of speaker.
    public var kind: String
    /// Other names, each with the document that gave it; empty where a decision did.
    public var aliases: [String: String]
    /// The roles, the latest first.
    public var roles: [Role]
    /// The statements that were looked at, the newest first.
    public var statements: [Statement]
    /// Whether there are more statements than were looked at.
    public var isMore: Bool
    /// The decisions that hold and name the speaker.
    public var decisions: [SpeakerDecision]
}
