/// The bytes of a file of the index, wherever they are: in memory, or mapped.
public protocol IndexBytes: AnyObject, Sendable {
    /// The file's name, for messages.
    var name: String { get }
    /// The number of bytes.
    var count: Int { get }
    /// Lets go of what was read: it was read once, and is not soon read again.
    func release()
    /// Calls `body` with the bytes.
    func withBytes<Result, Failure: Error>(_ body: (RawSpan) throws(Failure) -> Result) throws(Failure) -> Result
}
