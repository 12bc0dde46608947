/// Bytes of the index that stand in memory.
public final class MemoryBytes: IndexBytes {
    /// The file's name, for messages.
    public let name: String
    private let bytes: [UInt8]

    /// The bytes of a file called `name`.
    public init(_ bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
    }

    /// The number of bytes.
    public var count: Int { bytes.count }

    /// Does nothing: the bytes stay in memory.
    public func release(_ range: Range<Int>) {}

    /// Calls `body` with the bytes.
    public func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let bytes = bytes
        return try body(bytes.span.bytes)
    }
}
