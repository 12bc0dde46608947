/// The log of a record, as far as it is needed to append to it.
///
/// A value: who appends in a transaction that fails goes on with the value from before.
package struct MerkleLog {
    private var frontier: MerkleFrontier

    /// The log of the record in `database`, read from its last checkpoint on.
    package init(_ database: Database) throws(RecordError) {
        let last = try database.first("SELECT size, frontier FROM checkpoint ORDER BY size DESC LIMIT 1") {
            (size: $0.integer(0), frontier: $0.bytes(1))
        }
        guard let frontier = MerkleFrontier(count: last?.size ?? 0, bytes: last?.frontier ?? []) else {
            throw .storeDamaged(path: database.path, reason: "the last checkpoint does not say how the log goes on")
        }
        self.frontier = frontier
        let hashes = try database.all("SELECT hash FROM leaf WHERE n >= ? ORDER BY n", [.integer(frontier.count)]) {
            Digest($0.bytes(0))
        }
        for hash in hashes {
            guard let hash else { throw .storeDamaged(path: database.path, reason: "an entry of the log has no hash") }
            self.frontier.append(hash)
        }
    }

    /// The number of entries.
    package var count: Int { frontier.count }

    /// Appends an entry for the capture with this row number.
    /// - Complexity: O(log *n*) hashes in the entries, one on average.
    package mutating func append(_ leaf: CaptureLeaf, capture: Int, _ database: Database) throws(RecordError) {
        let data = leaf.data
        let hash = Digest.leaf(data)
        try database.run(
            "INSERT INTO leaf(n, hash, capture, data) VALUES(?,?,?,?)", .integer(count), .bytes(hash.bytes),
            .integer(capture), .text(String(decoding: data, as: UTF8.self)))
        frontier.append(hash)
    }

    /// Keeps a checkpoint of all entries, signed with `key`, unless the last one is of as many.
    package func sign(_ key: SigningKey, _ database: Database) throws(RecordError) {
        let head = Checkpoint(origin: key.verifier.name, size: count, root: frontier.root)
        try database.run(
            "INSERT OR IGNORE INTO checkpoint(size, text, frontier) VALUES(?,?,?)", .integer(count),
            .text(head.signed(by: key).description), .bytes(frontier.bytes))
    }
}
