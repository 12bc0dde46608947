/// What a log commits to: its name, its size and its root (c2sp.org/tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
    /// The log's name.
    public var origin: String
    /// The number of leaves.
    public var size: Int
    /// The root of the tree of these leaves.
    public var root: Digest

    /// A checkpoint of the parts.
    public init(origin: String, size: Int, root: Digest) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads the text of a signed note. Further lines are passed over, as the format asks.
    public init(_ text: String) throws(LogError) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines.last == "", !lines.dropLast().contains("") else {
            throw .badCheckpoint(reason: "it has not the lines origin, size and root")
        }
        guard let size = Int(lines[1]), size >= 0, String(size) == lines[1] else {
            throw .badCheckpoint(reason: "“\(lines[1].prefix(40))” is no size")
        }
        guard let bytes = Base64.bytes(lines[2]), let root = Digest(bytes) else {
            throw .badCheckpoint(reason: "“\(lines[2].prefix(60))” is no root")
        }
        self.init(origin: String(lines[0]), size: size, root: root)
    }

    /// The three lines, each with its line break.
    public var text: String { "\(origin)\n\(size)\n\(Base64.text(root.bytes))\n" }

    /// The checkpoint as a note signed with `key`.
    public func signed(by key: SigningKey) -> SignedNote { SignedNote(text, signedBy: key) }

    /// Reads a note and checks that `key`, whose log it must be, has signed it.
    public static func checked(_ note: String, _ key: VerifierKey) throws(LogError) -> Checkpoint {
        let note = try SignedNote(note)
        try note.check(key)
        let checkpoint = try Checkpoint(note.text)
        guard checkpoint.origin == key.name else {
            throw .badCheckpoint(reason: "it is of the log \(checkpoint.origin), not of \(key.name)")
        }
        return checkpoint
    }
}
