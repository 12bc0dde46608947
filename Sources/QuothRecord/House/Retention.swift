internal import Glibc

/// Drops raw captures that need not be kept any longer. Their texts, quotations and entries in the log stay: the log still
/// proves what was captured, and when.
public struct Retention: Sendable {
    /// Captures of before this time, ISO 8601 in UTC; `nil` is any time.
    public var before: String?
    /// Captures of documents of this host; `nil` is any.
    public var host: String?

    /// What was dropped.
    public struct Outcome: Hashable, Sendable {
        /// The number of raw captures.
        public var captures = 0
        /// The bytes that they took on disk.
        public var bytes = 0
    }

    /// A rule.
    public init(before: String?, host: String?) {
        self.before = before
        self.host = host
    }

    /// Of these raw captures every capture is one that the rule names.
    private static let condition = """
        pack NOTNULL AND NOT EXISTS (SELECT 1 FROM capture JOIN version ON version.id = capture.version \
        JOIN document ON document.id = version.document WHERE capture.blob = blob.id AND NOT ( \
        (?1 IS NULL OR captured_at <> '' AND captured_at < ?1) AND (?2 IS NULL OR coalesce(host, '') = ?2)))
        """

    /// What would be dropped from `record`.
    public func outcome(in record: Record) throws(RecordError) -> Outcome {
        let sql = "SELECT count(*), coalesce(sum(length), 0) FROM blob WHERE \(Self.condition)"
        return try record.database.first(sql, [Value(before), Value(host)]) {
            Outcome(captures: $0.integer(0), bytes: $0.integer(1))
        } ?? Outcome()
    }

    /// Drops what the rule names from the record in the folder `path`, and writes the packs anew that held it.
    ///
    /// - Throws: ``RecordError/busy(path:)`` if somebody writes to the record.
    /// - Complexity: O(*n*) in the bytes of those packs.
    public func apply(to path: String) throws(RecordError) -> Outcome {
        let lock = try FolderLock(path)
        defer { withExtendedLifetime(lock) {} }
        let outcome = try outcome(in: try Record(path))
        if outcome.captures == 0 { return outcome }
        let database = try Database(path + "/" + RecordFiles.store, .readWrite)
        try database.execute("PRAGMA synchronous = FULL")
        let packs = try database.all(
            "SELECT DISTINCT pack FROM blob WHERE \(Self.condition)", [Value(before), Value(host)]
        ) { $0.integer(0) }
        try database.transaction { () throws(RecordError) in
            try database.run("UPDATE blob SET pack = NULL WHERE \(Self.condition)", Value(before), Value(host))
            for pack in packs { try Self.move(pack, path, database) }
        }
        // Who reads the old state still has the old files open, or reads again.
        for pack in packs { unlink(path + "/" + RecordFiles.pack(pack)) }
        return outcome
    }

    /// Writes the packs anew that hold bytes that no raw capture needs, such as those of removed ones.
    ///
    /// The record's lock is held by whoever calls it, and nothing is being added.
    /// - Complexity: O(*n*) in the bytes of those packs.
    static func dropGaps(in path: String, _ database: Database) throws(RecordError) {
        let folder = path + "/" + RecordFiles.captures
        guard FileKind(path: folder) == .folder else { return }
        var used: [Int: Int] = [:]
        try database.rows("SELECT pack, sum(length) FROM blob WHERE pack NOTNULL GROUP BY pack") { row in
            used[row.integer(0)] = row.integer(1)
        }
        for name in try RecordFiles.names(in: folder).sorted() where name.hasSuffix(".pack") {
            guard let pack = Int(name.dropLast(".pack".utf8.count)) else { continue }
            let size = FileBytes.size(folder + "/" + name) ?? 0
            if size == used[pack] { continue }
            try database.transaction { () throws(RecordError) in try move(pack, path, database) }
            unlink(folder + "/" + name)
        }
    }

    /// Writes what is left of a pack to a new one.
    private static func move(_ pack: Int, _ path: String, _ database: Database) throws(RecordError) {
        let sql = "SELECT id, offset, length FROM blob WHERE pack = ? ORDER BY offset"
        let kept = try database.all(sql, [.integer(pack)]) { ($0.integer(0), $0.integer(1), $0.integer(2)) }
        if kept.isEmpty { return }
        let next = 1 + (try database.first("SELECT max(pack) FROM blob") { $0.integer(0) } ?? 0)
        let file = try DurableFile(path + "/" + RecordFiles.pack(next))
        let own = try MappedFile(path + "/" + RecordFiles.pack(pack))
        for (id, offset, length) in kept {
            let place = file.count
            try file.copy(offset..<(offset + length), of: own)
            try database.run(
                "UPDATE blob SET pack = ?, offset = ? WHERE id = ?", .integer(next), .integer(place), .integer(id))
        }
        try file.close()
        try DurableFile.syncFolder(path + "/" + RecordFiles.captures)
    }
}
