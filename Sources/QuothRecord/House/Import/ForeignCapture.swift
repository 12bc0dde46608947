public import Quoth

/// A capture that another program has kept in a file.
public struct ForeignCapture: Hashable, Sendable {
    /// The file.
    public var path: String
    /// The address of the page.
    public var url: String
    /// When it was captured: ISO 8601, in UTC.
    public var capturedAt: String
    /// What the file holds.
    public var mediaType: String
    /// Whether it is packed with brotli.
    public var isPacked: Bool

    /// Reads the file.
    /// - Parameter byteLimit: The bytes that it may have, packed and unpacked.
    public func capture(byteLimit: Int) throws(IntakeError) -> Capture {
        var bytes = try FileBytes.read(path, limit: byteLimit)
        if isPacked {
            if let unpacked = Brotli.unpacked(bytes, limit: byteLimit) {
                bytes = unpacked
            } else if bytes.first(where: { $0 > 0x20 }) != UInt8(ascii: "<") {
                // A page that could not be packed was written as it is, under the same name.
                throw .notReadable(path: path, reason: "it cannot be unpacked with brotli")
            }
        }
        var capture = Capture(name: path, origin: path, bytes: bytes, mediaType: mediaType)
        capture.url = url
        capture.capturedAt = capturedAt
        return capture
    }
}
