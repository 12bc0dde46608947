/// When and from where a version was read.
public struct ExportedCapture: Hashable, Sendable, Encodable {
    /// The path or URL that it was read from.
    public var origin: String
    /// The URL of the page, if it has one.
    public var url: String?
    /// When: ISO 8601, in UTC; empty where that is not known.
    public var capturedAt: String
    /// The media type that was declared.
    public var mediaType: String?
    /// The SHA-256 of the bytes as they came, in hexadecimal digits.
    public var payload: String

    /// A capture of the parts.
    public init(origin: String, url: String?, capturedAt: String, mediaType: String?, payload: String) {
        self.origin = origin
        self.url = url
        self.capturedAt = capturedAt
        self.mediaType = mediaType
        self.payload = payload
    }
}
