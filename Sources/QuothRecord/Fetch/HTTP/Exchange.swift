internal import Quoth

/// One request, and what the server answered.
public struct Exchange: Sendable {
    /// The address that was asked for.
    public var url: WebURL
    /// The network address that answered.
    public var address: String
    /// When it was asked for, in milliseconds since the start of 1970.
    public var time: Int
    /// Request line and header lines as they were sent.
    public var requestHead: [UInt8]
    /// Status line and header lines as they came.
    public var responseHead: [UInt8]
    /// The status, such as 200.
    public var status: Int
    /// The body without its transfer encoding, packed as it was sent.
    public var payload: [UInt8]
    /// Whether the connection ended inside the body.
    public var isCut: Bool

    /// The value of the response's first header field called `name`, which is in lower case.
    /// - Complexity: O(*n*) in the bytes of the head.
    public func field(_ name: String) -> String? {
        guard let line = responseHead.firstIndex(of: 0x0A) else { return nil }
        return HeaderFields.read(responseHead, from: line + 1, to: responseHead.count).fields[name]
    }

    /// When it was asked for: ISO 8601, in UTC, to the second.
    public var date: String { TimeSpan.iso(time / 1000) }
}
