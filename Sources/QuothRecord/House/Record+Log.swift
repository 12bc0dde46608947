public import Quoth

extension Record {
    /// The last signed checkpoint of the log, a note.
    public func lastCheckpoint() throws(RecordError) -> String {
        let sql = "SELECT text FROM checkpoint ORDER BY size DESC LIMIT 1"
        guard let text = try database.first(sql, [], { $0.text(0) }) else { throw .log(.noEntries(path: path)) }
        return text
    }

    /// The log's hashes up to its last checkpoint, and this.
    private struct Head {
        var tree = MerkleTree()
        var note: String
        var size: Int
        var key: VerifierKey
        /// Where the captures that were asked for have their entries.
        var entries: [Int: Int] = [:]
    }

    /// - Complexity: O(*n*) in the entries, of which all hashes stand in memory.
    private func head(entriesOf captures: Set<Int> = []) throws(RecordError) -> Head {
        var head: Head
        do throws(LogError) {
            let note = try lastNote()
            let key = try KeyFile.verifier(of: path)
            head = Head(note: note, size: try Checkpoint.checked(note, key).size, key: key)
        } catch { throw .log(error) }
        var isWhole = true
        try database.rows("SELECT hash, capture FROM leaf WHERE n < ? ORDER BY n", [.integer(head.size)]) { row in
            let hash = Digest(row.bytes(0))
            isWhole = isWhole && hash != nil
            if captures.contains(row.integer(1)) { head.entries[row.integer(1)] = head.tree.count }
            head.tree.append(hash ?? .leaf([]))
        }
        guard head.tree.count == head.size, isWhole else {
            throw .storeDamaged(path: database.path, reason: "the log has fewer entries than its last checkpoint says")
        }
        return head
    }

    private func lastNote() throws(LogError) -> String {
        do throws(RecordError) { return try lastCheckpoint() } catch {
            if case .log(let error) = error { throw error }
            throw .system(path: path, doing: "read", reason: "\(error)")
        }
    }

    /// The proofs of all entries of the log, in order, each handed to `body`.
    /// - Parameter first: The first entry that is asked for.
    /// - Complexity: O(*n* log *n*) in the entries, of which all hashes stand in memory.
    public func proofs(
        from first: Int = 0, _ body: (InclusionProof) throws(RecordError) -> Void
    ) throws(RecordError) {
        let head = try head()
        try database.rows(
            "SELECT n, data FROM leaf WHERE n >= ? AND n < ? ORDER BY n", [.integer(first), .integer(head.size)]
        ) { row throws(RecordError) in
            let path = head.tree.inclusionProof(of: row.integer(0), in: head.size)
            try body(InclusionProof(data: row.bytes(1), index: row.integer(0), path: path, checkpoint: head.note))
        }
    }

    /// What proves that the log goes on from `note`, an earlier checkpoint of it, and the number of entries that it had.
    /// - Throws: ``RecordError/log(_:)`` if it does not, or another log's key has signed it.
    /// - Complexity: O(*n*) in the entries.
    public func consistency(since note: String) throws(RecordError) -> (proof: ConsistencyProof, size: Int) {
        let head = try head()
        do throws(LogError) {
            let old = try Checkpoint.checked(note, head.key)
            guard old.size <= head.size else { throw .inconsistent(old: old.size, size: head.size) }
            let path = head.tree.consistencyProof(from: old.size, to: head.size)
            let proof = ConsistencyProof(since: note, path: path, checkpoint: head.note)
            _ = try proof.check(head.key)
            return (proof, old.size)
        } catch { throw .log(error) }
    }

    /// What proves of each of the `documents`, which are of this record, when its first capture was entered; `nil` for one
    /// that is not.
    /// - Complexity: O(*n*) in the entries of the log.
    public func proofs(of documents: [Document]) throws(RecordError) -> [InclusionProof?] {
        var captures: [Int?] = []
        for document in documents { captures.append(try firstCapture(of: document)) }
        let head = try head(entriesOf: Set(captures.compactMap(\.self)))
        var proofs: [InclusionProof?] = []
        for capture in captures {
            guard let number = capture.flatMap({ head.entries[$0] }),
                let data = try database.first("SELECT data FROM leaf WHERE n = ?", [.integer(number)], { $0.bytes(0) })
            else {
                proofs.append(nil)
                continue
            }
            let path = head.tree.inclusionProof(of: number, in: head.size)
            proofs.append(InclusionProof(data: data, index: number, path: path, checkpoint: head.note))
        }
        return proofs
    }

    private func firstCapture(of document: Document) throws(RecordError) -> Int? {
        let sql = """
            SELECT min(capture.id) FROM document JOIN version ON version.document = document.id \
            JOIN capture ON capture.version = version.id WHERE document.key = ? AND version.digest = ?
            """
        let digest = VersionDigest.digest(of: document)
        return try database.first(sql, [.text(DocumentKey.key(of: document)), .bytes(digest)]) { row in
            row.optionalInteger(0)
        } ?? nil
    }
}
