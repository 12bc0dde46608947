internal import FoundationEssentials
public import Quoth

/// All of a capture but its bytes, to hand it to another process.
public struct CaptureHead: Codable {
    private var name, origin: String
    private var mediaType, charset, url, capturedAt: String?
    private var firstLine: Int

    /// The head of `capture`.
    public init(_ capture: Capture) {
        (name, origin) = (capture.name, capture.origin)
        (mediaType, charset) = (capture.mediaType, capture.charset)
        (url, capturedAt, firstLine) = (capture.url, capture.capturedAt, capture.firstLine)
    }

    /// Reads what ``text`` gave; `nil` if it is something else.
    public init?(_ text: String) {
        guard let head = try? JSONDecoder().decode(CaptureHead.self, from: Data(text.utf8)) else { return nil }
        self = head
    }

    /// JSON.
    public var text: String { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// The capture, with its bytes.
    public func capture(_ bytes: [UInt8]) -> Capture {
        var capture = Capture(name: name, origin: origin, bytes: bytes, mediaType: mediaType, charset: charset)
        (capture.url, capture.capturedAt, capture.firstLine) = (url, capturedAt, firstLine)
        return capture
    }
}
