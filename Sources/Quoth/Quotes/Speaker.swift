/// Who speaks, as far as one document tells.
public struct Speaker: Hashable, Sendable {
    /// What kind of speaker.
    public enum Kind: String, Sendable, Codable {
        case person, organisation, document, group
        /// “a spokesman”, “one activist”: somebody without a name.
        case unnamed
    }

    /// The fullest name that the document gives; for an unnamed speaker the phrase.
    public var name: String
    /// The role, such as `director`, without the organisation where that is known apart.
    public var role: String?
    /// The organisation, such as `Harbour Rights Centre`.
    public var organisation: String?
    /// What kind of speaker.
    public var kind: Kind
    /// Other forms of the name in this document.
    public var aliases: [String]

    /// A speaker called `name`.
    public init(
        name: String, role: String? = nil, organisation: String? = nil, kind: Kind = .person, aliases: [String] = []
    ) {
        self.name = name
        self.role = role
        self.organisation = organisation
        self.kind = kind
        self.aliases = aliases
    }
}
