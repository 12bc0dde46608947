/// The bytes of a file of the index, wherever they are: in memory, or mapped.
public protocol IndexBytes: AnyObject, Sendable {
    /// The file's name, for messages.
    var name: String { get }
    /// The number of bytes.
    var count: Int { get }
    /// Lets go of what was read of the bytes in `range`: they were read once, and are not soon read again.
    func release(_ range: Range<Int>)
    /// Calls `body` with the bytes.
    func withBytes<Result, Failure: Error>(_ body: (RawSpan) throws(Failure) -> Result) throws(Failure) -> Result
}

extension IndexBytes {
    /// Lets go of all that was read.
    public func release() { release(0..<count) }
}
