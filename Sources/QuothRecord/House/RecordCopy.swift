internal import Glibc
internal import Quoth

/// Copies a record, as it is at one moment, to a folder that does not exist yet: a backup, and what brings one back.
///
/// Nobody waits for it. The store is copied by SQLite from a snapshot; of the other files those follow that it names, which
/// are never changed. A merge that deletes one of them meanwhile makes it begin anew.
public enum RecordCopy {
    /// What was copied.
    public struct Outcome: Hashable, Sendable {
        /// The number of files.
        public var files = 0
        /// Their bytes.
        public var bytes = 0
    }

    private static let attempts = 20

    /// Copies the record in `source` to the folder `target`.
    ///
    /// - Parameter links: Whether the files of the index are linked rather than copied, which takes no room, and no longer
    ///   keeps them from the fate of the disk; the target has to be on the same one.
    /// - Parameter hasKey: Whether the secret half of the log's key is copied, and with it accounts and tokens.
    /// - Throws: ``RecordError``; then there is no folder `target`.
    /// - Complexity: O(*n*) in the bytes of the record.
    public static func copy(
        _ source: String, to target: String, links: Bool = false, hasKey: Bool = true
    ) throws(RecordError) -> Outcome {
        guard RecordSnapshot.exists(at: source) else { throw .notARecord(path: source) }
        guard FileKind(path: target) == .missing else { throw .exists(path: target) }
        let draft = target + ".part-\(getpid())"
        try remove(draft)
        do throws(RecordError) {
            let outcome = try copy(source, draft: draft, links: links, hasKey: hasKey)
            guard rename(draft, target) == 0 else { throw failure(target, "made") }
            try DurableFile.syncFolder(parent(of: target))
            return outcome
        } catch {
            try? remove(draft)
            throw error
        }
    }

    private static func copy(
        _ source: String, draft: String, links: Bool, hasKey: Bool
    ) throws(RecordError) -> Outcome {
        guard mkdir(draft, 0o755) == 0 else { throw failure(draft, "made") }
        for attempt in 1... {
            let store = draft + "/" + RecordFiles.store
            unlink(store)
            do throws(RecordError) {
                try Database(source + "/" + RecordFiles.store, .readOnly).run("VACUUM INTO ?", .text(store))
                var outcome = try copyFiles(source, draft, links: links)
                let lists = [IsolatedInputs.name, IsolatedInputs.versionsName]
                for name in [KeyFile.publicName] + lists + (hasKey ? [KeyFile.name] : [])
                where FileKind(path: source + "/" + name) == .file {
                    try add(source, draft, name, count: nil, &outcome)
                }
                let others = hasKey ? [RecordFiles.following, RecordFiles.people] : []
                for name in others + [RecordFiles.store]
                where FileKind(path: source + "/" + name) == .file {
                    if name != RecordFiles.store { try copyStore(source, draft, name) }
                    try sync(draft + "/" + name)
                    outcome.files += 1
                    outcome.bytes += FileBytes.size(draft + "/" + name) ?? 0
                }
                try DurableFile.syncFolder(draft)
                return outcome
            } catch .missing(let path) {
                guard attempt < attempts else { throw .missing(path: path) }
            }
        }
        return Outcome()
    }

    /// Copies one of the other SQLite files, which hold secrets.
    private static func copyStore(_ source: String, _ draft: String, _ name: String) throws(RecordError) {
        unlink(draft + "/" + name)
        try Database(source + "/" + name, .readOnly).run("VACUUM INTO ?", .text(draft + "/" + name))
        chmod(draft + "/" + name, 0o600)
    }

    /// Copies what the copied store names.
    private static func copyFiles(_ source: String, _ draft: String, links: Bool) throws(RecordError) -> Outcome {
        var outcome = Outcome()
        let database = try Database(draft + "/" + RecordFiles.store, .readOnly)
        for segment in try SegmentRows(database: database).all() {
            for (name, size) in [(segment.seeds, segment.seedBytes), (segment.texts, segment.textBytes)] {
                if FileBytes.size(draft + "/" + name) == size { continue }
                if links, link(source + "/" + name, draft + "/" + name) == 0 {
                    outcome.files += 1
                } else {
                    try add(source, draft, name, count: size, &outcome)
                }
            }
        }
        let sql = "SELECT pack, max(offset + length) FROM blob WHERE pack NOTNULL GROUP BY pack"
        for (pack, count) in try database.all(sql, [], { ($0.integer(0), $0.integer(1)) }) {
            mkdir(draft + "/" + RecordFiles.captures, 0o755)
            try add(source, draft, RecordFiles.pack(pack), count: count, &outcome)
        }
        if FileKind(path: draft + "/" + RecordFiles.captures) == .folder {
            try DurableFile.syncFolder(draft + "/" + RecordFiles.captures)
        }
        return outcome
    }

    /// Copies the first `count` bytes of a file, or all of it.
    private static func add(
        _ source: String, _ draft: String, _ name: String, count: Int?, _ outcome: inout Outcome
    ) throws(RecordError) {
        guard FileKind(path: source + "/" + name) == .file else { throw .missing(path: source + "/" + name) }
        let own = try MappedFile(source + "/" + name)
        guard own.count >= count ?? 0 else {
            throw .damaged(.damaged(file: own.name, at: own.count, reason: "it ends there"))
        }
        let file = try DurableFile(draft + "/" + name)
        try file.copy(0..<(count ?? own.count), of: own)
        try file.close()
        if name == KeyFile.name { chmod(draft + "/" + name, 0o600) }
        outcome.files += 1
        outcome.bytes += file.count
    }

    private static func sync(_ path: String) throws(RecordError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, "opened") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path, "written") }
    }

    /// Deletes a folder that an earlier copy has left unfinished.
    private static func remove(_ folder: String) throws(RecordError) {
        guard FileKind(path: folder) == .folder else { return }
        for name in try RecordFiles.names(in: folder) {
            let path = folder + "/" + name
            if FileKind(path: path) == .folder { try remove(path) } else { unlink(path) }
        }
        guard rmdir(folder) == 0 else { throw failure(folder, "deleted") }
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func failure(_ path: String, _ doing: String) -> RecordError {
        .system(path: path, doing: doing, reason: systemMessage(errno))
    }
}
