/// A place where a document speaks of a person, an organisation or a document.
public struct Mention: Hashable, Sendable {
    /// The form of a mention.
    public enum Form: String, Sendable, Codable {
        case name, pronoun, nominal
    }

    /// The whole phrase, with the title before a name and the role after it.
    public var range: TextRange
    /// Its form.
    public var form: Form

    /// A mention at `range`.
    public init(range: TextRange, form: Form) {
        self.range = range
        self.form = form
    }
}
