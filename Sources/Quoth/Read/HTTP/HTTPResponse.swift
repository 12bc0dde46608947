/// An HTTP/1 response as it was recorded (RFC 9112).
struct HTTPResponse: Sendable {
    /// The status, such as 200.
    var status: Int
    /// The header fields.
    var fields: HeaderFields
    /// Where the body begins in the recorded bytes.
    var bodyStart: Int

    /// Reads the head of `bytes`; `nil` if they are no response.
    /// - Complexity: O(*n*) in the bytes of the head.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: "HTTP/".utf8) else { return nil }
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
        let words = bytes[..<end].split(separator: 0x20, maxSplits: 2)
        guard words.count > 1, let status = Int(String(decoding: words[1].prefix(3), as: UTF8.self)) else { return nil }
        self.status = status
        (fields, bodyStart) = HeaderFields.read(bytes, from: min(bytes.count, end + 1), to: bytes.count)
    }

    /// The media type that the response declares.
    var mediaType: MediaType? { fields["content-type"].map(MediaType.init) }
}
