/// A proof that a log goes on from an earlier checkpoint: nothing that was entered by then was changed or taken out. It is
/// checked without the log.
///
/// Its text has the form of c2sp.org/tlog-proof, which has none for this: a mark, the word `since` with the earlier
/// checkpoint in Base64, the hashes (RFC 9162, section 2.1.4), an empty line, and the later checkpoint.
public struct ConsistencyProof: Hashable, Sendable {
    /// What the text begins with.
    public static let mark = "quoth/tlog-consistency@1"

    /// The earlier checkpoint, a signed note.
    public var since: String
    /// The hashes.
    public var path: [Digest]
    /// The later checkpoint, a signed note.
    public var checkpoint: String

    /// A proof of the parts.
    public init(since: String, path: [Digest], checkpoint: String) {
        self.since = since
        self.path = path
        self.checkpoint = checkpoint
    }

    /// Reads a proof as ``text`` gives it.
    /// - Complexity: O(*n*) in its bytes.
    public init(_ text: String) throws(LogError) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 3, lines[0] == Self.mark else {
            throw .badProof(reason: "it does not begin with \(Self.mark)")
        }
        guard lines[1].hasPrefix("since "), let since = Base64.bytes(lines[1].dropFirst(6)) else {
            throw .badProof(reason: "it does not hold the earlier checkpoint after the word since")
        }
        let end = lines[2...].firstIndex(of: "") ?? lines.endIndex
        var path: [Digest] = []
        for line in lines[2..<end] {
            guard let digest = Base64.bytes(line).flatMap(Digest.init) else {
                throw .badProof(reason: "“\(line.prefix(60))” is no hash")
            }
            path.append(digest)
        }
        self.init(
            since: String(decoding: since, as: UTF8.self), path: path,
            checkpoint: lines[end...].dropFirst().joined(separator: "\n"))
    }

    /// The proof as it is written to a file.
    public var text: String {
        let head = [Self.mark, "since \(Base64.text(Array(since.utf8)))"]
        return (head + path.map { Base64.text($0.bytes) } + ["", checkpoint]).joined(separator: "\n")
    }

    /// Checks both signatures and the hashes.
    /// - Returns: The two checkpoints.
    public func check(_ key: VerifierKey) throws(LogError) -> (old: Checkpoint, new: Checkpoint) {
        let (old, new) = (try Checkpoint.checked(since, key), try Checkpoint.checked(checkpoint, key))
        let isConsistent = MerkleProof.isConsistent(
            oldSize: old.size, oldRoot: old.root, size: new.size, root: new.root, proof: path)
        guard isConsistent else { throw .inconsistent(old: old.size, size: new.size) }
        return (old, new)
    }
}
