internal import Quoth

extension RecordCheck {
    /// Makes the tree again from the entries, compares it with every checkpoint, and the entries with what they are of.
    mutating func checkLog(_ database: Database, earlier: String?, key noted: VerifierKey?) throws(RecordError) {
        let key: VerifierKey
        do throws(LogError) {
            try KeyFile.check(path)
            key = try KeyFile.verifier(of: path)
        } catch { throw .log(error) }
        if let noted, noted != key {
            damages.append(Damage(KeyFile.publicName, nil, "it is not the key that was noted, \(noted.text)"))
        }
        let tree = try checkEntries(database)
        try checkCheckpoints(tree, key, database)
        try checkCaptures(database)
        if let earlier { check(earlier, tree, noted ?? key) }
    }

    private mutating func checkEntries(_ database: Database) throws(RecordError) -> MerkleTree {
        var tree = MerkleTree()
        var damages: [Damage] = []
        try database.rows("SELECT n, hash, data FROM leaf ORDER BY n") { row in
            let data = row.bytes(2)
            if row.integer(0) != tree.count || Digest(row.bytes(1)) != .leaf(data) {
                damages.append(Self.entry(row.integer(0), "it is not as it was written, or one before it is missing"))
            }
            tree.append(.leaf(data))
        }
        self.damages += damages
        counts.entries = tree.count
        return tree
    }

    private mutating func checkCheckpoints(
        _ tree: MerkleTree, _ key: VerifierKey, _ database: Database
    ) throws(RecordError) {
        let rows = try database.all("SELECT size, text, frontier FROM checkpoint ORDER BY size") {
            (size: $0.integer(0), text: $0.text(1), frontier: $0.bytes(2))
        }
        counts.checkpoints = rows.count
        for row in rows {
            do throws(LogError) {
                let head = try Checkpoint.checked(row.text, key)
                if head.size != row.size || head.size > tree.count || head.root != tree.root(of: head.size) {
                    damages.append(Self.checkpoint(row.size, "the entries do not lead to its root"))
                } else if MerkleFrontier(count: head.size, bytes: row.frontier)?.root != head.root {
                    damages.append(Self.checkpoint(row.size, "its frontier does not lead to its root"))
                }
            } catch { damages.append(Self.checkpoint(row.size, "\(error)")) }
        }
        if let last = rows.last?.size ?? (tree.count > 0 ? 0 : nil), last < tree.count {
            damages.append(Self.entry(last, "no checkpoint covers it and what follows"))
        }
    }

    /// Compares entries with their captures, and counts captures without one.
    private mutating func checkCaptures(_ database: Database) throws(RecordError) {
        let sql = """
            SELECT capture.id, leaf.n, leaf.data, capture.url, capture.origin, captured_at, blob.digest, capture.version \
            FROM capture JOIN blob ON blob.id = capture.blob LEFT JOIN leaf ON leaf.capture = capture.id \
            ORDER BY capture.id
            """
        let texts = texts
        var damages: [Damage] = []
        try database.rows(sql) { row in
            let capture = row.integer(0)
            guard let number = row.optionalInteger(1) else {
                damages.append(Damage(RecordFiles.store, "table capture, row \(capture)", "the log has no entry of it"))
                return
            }
            guard let leaf = try? CaptureLeaf(row.bytes(2)) else {
                damages.append(Self.entry(number, "it is not an entry of a capture"))
                return
            }
            let time = row.text(5).isEmpty ? nil : row.text(5)
            // The text of a version that can't be read was named with its segment.
            let text = texts[row.integer(7)]?.hexadecimal ?? leaf.text
            if leaf.url != row.optionalText(3) ?? row.text(4) || leaf.fetchedAt != time
                || leaf.payload != Digest.hexadecimal(row.bytes(6)) || leaf.text != text
            {
                damages.append(
                    Damage(
                        RecordFiles.store, "table capture, row \(capture)",
                        "it is not what entry \(number) of the log says of it"))
            }
        }
        self.damages += damages
    }

    private mutating func check(_ earlier: String, _ tree: MerkleTree, _ key: VerifierKey) {
        do throws(LogError) {
            let head = try Checkpoint.checked(earlier, key)
            if head.size > tree.count || tree.root(of: head.size) != head.root {
                damages.append(
                    Damage(
                        RecordFiles.store, "the log",
                        "it does not go on from the earlier checkpoint of \(head.size) entries: some were changed or taken out"
                    ))
            }
        } catch { damages.append(Damage("the earlier checkpoint", nil, "\(error)")) }
    }

    private static func entry(_ number: Int, _ reason: String) -> Damage {
        Damage(RecordFiles.store, "entry \(number) of the log", reason)
    }

    private static func checkpoint(_ size: Int, _ reason: String) -> Damage {
        Damage(RecordFiles.store, "checkpoint of \(size) entries", reason)
    }
}
