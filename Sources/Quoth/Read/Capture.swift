/// The bytes of one page with where they came from.
public struct Capture: Hashable, Sendable {
    /// A name that is unique in its run: a document's id starts from it. A file's name without its ending, by default.
    public var name: String
    /// The path or URL that the bytes were read from; `-` for standard input.
    public var origin: String
    /// The bytes as they were received.
    public var bytes: [UInt8]
    /// The media type that was declared, such as `text/html`, if any.
    public var mediaType: String?
    /// The charset that was declared outside the bytes, such as in an HTTP header, if any.
    public var charset: String?
    /// The address that the bytes were fetched from, if that is known apart from the bytes.
    public var url: String?
    /// When they were fetched: ISO 8601, in UTC.
    public var capturedAt: String?
    /// The number of the first line, where the bytes are only some lines of a file.
    public var firstLine = 1
    /// What is wrong with the bytes though they can be read, in words for a person.
    public var notes: [String] = []

    /// A capture of `bytes`.
    public init(name: String, origin: String, bytes: [UInt8], mediaType: String? = nil, charset: String? = nil) {
        self.name = name
        self.origin = origin
        self.bytes = bytes
        self.mediaType = mediaType
        self.charset = charset
    }
}
