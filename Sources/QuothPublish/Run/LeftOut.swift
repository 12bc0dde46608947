/// An input that was left out of a run, with the reason.
public struct LeftOut: Hashable, Sendable, Encodable {
    /// The path or URL as it was given, or as it was found in a folder.
    public var input: String
    /// What was wrong with it and what to do.
    public var message: String

    /// `input` was left out for the reason in `message`.
    public init(input: String, message: String) {
        self.input = input
        self.message = message
    }
}
