extension Record {
    /// The last signed checkpoint of the log, a note.
    public func lastCheckpoint() throws(RecordError) -> String {
        let sql = "SELECT text FROM checkpoint ORDER BY size DESC LIMIT 1"
        guard let text = try database.first(sql, [], { $0.text(0) }) else { throw .log(.noEntries(path: path)) }
        return text
    }

    /// The proofs of all entries of the log, in order, each handed to `body`.
    /// - Complexity: O(*n* log *n*) in the entries, of which all hashes stand in memory.
    public func proofs(_ body: (InclusionProof) throws(RecordError) -> Void) throws(RecordError) {
        let checkpoint = try lastCheckpoint()
        var tree = MerkleTree()
        try database.rows("SELECT data FROM leaf ORDER BY n") { row in tree.append(.leaf(row.bytes(0))) }
        let head: Checkpoint
        do throws(LogError) {
            head = try Checkpoint.checked(checkpoint, try KeyFile.verifier(of: path))
        } catch { throw .log(error) }
        guard head.size <= tree.count else {
            throw .storeDamaged(path: database.path, reason: "the log has fewer entries than its last checkpoint says")
        }
        try database.rows("SELECT n, data FROM leaf WHERE n < ? ORDER BY n", [.integer(head.size)]) {
            row throws(RecordError) in
            let path = tree.inclusionProof(of: row.integer(0), in: head.size)
            try body(InclusionProof(data: row.bytes(1), index: row.integer(0), path: path, checkpoint: checkpoint))
        }
    }
}
