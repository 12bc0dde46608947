/// One file, or standard input, that is to be read, and the name that its document gets.
public struct Input: Hashable, Sendable {
    /// A name that is unique in its run: the file's name without its ending, as far as that tells it from the others.
    public var name: String
    /// The path; `-` for standard input.
    public var path: String

    /// An input at `path`.
    public init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// The bytes of the file; 0 of standard input, and where there is none.
    public var size: Int { FileBytes.size(path) ?? 0 }
}
