/// What kind of page a document was read from.
public enum DocumentKind: String, Sendable, Codable, CaseIterable {
    /// One text by an author or a newsroom.
    case article
    /// A press release, or a statement of those who are quoted in it.
    case statement
    /// A list of other pages.
    case index
    /// A discussion.
    case forum
    /// Anything else, such as a form or a map.
    case other
}
