/// What is read in one piece: a file or address, or one capture in it.
public struct ReadUnit: Hashable, Sendable, Codable {
    /// The input, as it is named in a run.
    public var input: String
    /// The name of the capture in an archive; empty where the input as a whole is meant.
    public var capture: String

    /// The unit of the parts.
    public init(input: String, capture: String = "") {
        self.input = input
        self.capture = capture
    }
}

extension ReadUnit: CustomStringConvertible {
    /// The input, and the capture where one is meant.
    public var description: String { capture.isEmpty ? input : "\(input), capture \(capture)" }
}
