/// A proof that an entry stands in a log, checked without the log (c2sp.org/tlog-proof).
public struct InclusionProof: Hashable, Sendable {
    /// What the text begins with.
    public static let mark = "c2sp.org/tlog-proof@v1"

    /// What the entry holds; it is carried along as the proof's extra data, and counts only as far as its hash does.
    public var data: [UInt8]
    /// The number of the entry, from 0.
    public var index: Int
    /// The audit path, from the leaf's sibling up.
    public var path: [Digest]
    /// The checkpoint of the tree, a signed note.
    public var checkpoint: String

    /// A proof of the parts.
    public init(data: [UInt8], index: Int, path: [Digest], checkpoint: String) {
        self.data = data
        self.index = index
        self.path = path
        self.checkpoint = checkpoint
    }

    /// Reads a proof as ``text`` gives it.
    /// - Complexity: O(*n*) in its bytes.
    public init(_ text: String) throws(LogError) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst() == InclusionProof.mark[...] else {
            throw .badProof(reason: "it does not begin with \(InclusionProof.mark)")
        }
        guard let data = InclusionProof.value(of: "extra ", lines.popFirst()).flatMap(Base64.bytes) else {
            throw .badProof(reason: "it does not hold the entry after the word extra")
        }
        guard let number = InclusionProof.value(of: "index ", lines.popFirst()), let index = Int(number), index >= 0,
            String(index) == number
        else { throw .badProof(reason: "it does not say which entry it is of") }
        var path: [Digest] = []
        while let line = lines.popFirst(), line != "" {
            guard let digest = Base64.bytes(line).flatMap(Digest.init) else {
                throw .badProof(reason: "“\(line.prefix(60))” is no hash")
            }
            path.append(digest)
        }
        self.init(data: data, index: index, path: path, checkpoint: lines.joined(separator: "\n"))
    }

    private static func value(of name: String, _ line: Substring?) -> Substring? {
        line.flatMap { $0.hasPrefix(name) ? $0.dropFirst(name.count) : nil }
    }

    /// The proof as it is written to a file, whose name ends with `.tlog-proof`.
    public var text: String {
        let head = [InclusionProof.mark, "extra \(Base64.text(data))", "index \(index)"]
        return (head + path.map { Base64.text($0.bytes) } + ["", checkpoint]).joined(separator: "\n")
    }

    /// Checks signature and path.
    /// - Returns: The checkpoint in whose tree the entry stands.
    public func check(_ key: VerifierKey) throws(LogError) -> Checkpoint {
        let head = try Checkpoint.checked(checkpoint, key)
        let isIncluded = MerkleProof.includes(.leaf(data), at: index, size: head.size, root: head.root, proof: path)
        guard isIncluded else { throw .notIncluded(index: index, size: head.size) }
        return head
    }
}
