/// What a capture held.
public struct PageContents: Sendable {
    /// The documents.
    public var documents: [Document] = []
    /// What had to be left out.
    public var errors: [ReadError] = []
    /// What stands inside and is to be read for itself, such as the attachments of a letter.
    public var inner: [Capture] = []
}
