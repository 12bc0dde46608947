internal import FoundationEssentials

/// What the log keeps of a capture: where and when it was fetched, and what its bytes and its text were.
public struct CaptureLeaf: Hashable, Sendable, Codable {
    /// The URL or path that it was read from.
    public var url: String
    /// When: ISO 8601, in UTC.
    public var fetchedAt: String?
    /// The SHA-256 of the bytes as they came, in hexadecimal digits.
    public var payload: String
    /// The SHA-256 of the main text, in hexadecimal digits.
    public var text: String
    /// What made the text of the bytes, such as `quoth 1.0.0`.
    public var extractor: String
    /// The digest of the version before of the same document, in hexadecimal digits.
    public var previous: String?

    /// A leaf of the parts.
    public init(url: String, fetchedAt: String?, payload: String, text: String, extractor: String, previous: String?) {
        self.url = url
        self.fetchedAt = fetchedAt
        self.payload = payload
        self.text = text
        self.extractor = extractor
        self.previous = previous
    }

    enum CodingKeys: String, CodingKey {
        case url, extractor
        case fetchedAt = "fetched_at"
        case payload = "payload_sha256"
        case text = "text_sha256"
        case previous = "prev"
    }

    /// Reads what ``data`` gave.
    public init(_ data: [UInt8]) throws(LogError) {
        guard let leaf = try? JSONDecoder().decode(CaptureLeaf.self, from: Data(data)), leaf.data == data else {
            throw .badProof(reason: "its entry is not that of a capture")
        }
        self = leaf
    }

    /// Canonical JSON (RFC 8785): keys in the order of the alphabet, no spaces, as few escapes as there can be.
    public var data: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings alone cannot fail to be encoded.
        return (try? encoder.encode(self)).map(Array.init) ?? []
    }
}
