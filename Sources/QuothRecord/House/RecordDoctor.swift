internal import Glibc

/// Looks at a record's surroundings, which ``RecordCheck`` does not: whether it can be written, what waits, what is left over.
public struct RecordDoctor {
    /// What was looked at.
    public struct Finding: Hashable, Sendable {
        /// What was found.
        public var text: String
        /// What to do about it; `nil` where nothing is to be done.
        public var advice: String?
    }

    /// An input that could not be added.
    public struct Left: Hashable, Sendable {
        /// The file, URL or record of an archive.
        public var input: String
        /// Why.
        public var reason: String
        /// How often it was tried.
        public var tries: Int
        /// When it was tried last: ISO 8601, in UTC; empty where that is not known.
        public var lastAt: String
        /// Whether it is there, and is only not judged.
        public var isKept = false
    }

    /// The bytes that should be free on the disk.
    private static let leastFree = 1 << 30
    /// A write-ahead log of more bytes than these slows readers down.
    private static let mostWaiting = 256 << 20

    private let path: String
    /// What was found, one line a subject.
    public private(set) var findings: [Finding] = []
    /// The inputs that could not be added, in the order in which they were tried last.
    public private(set) var quarantine: [Left] = []

    /// Looks at the record in the folder `path`.
    public init(_ path: String) throws(RecordError) {
        self.path = path
        let record = try Record(path)
        try checkIsolated()
        checkWriting()
        checkDisk()
        checkKey()
        try checkFiles(record.database)
        try checkRows(record.database)
    }

    private mutating func add(_ text: String, _ advice: String? = nil) {
        findings.append(Finding(text: text, advice: advice))
    }

    private mutating func checkWriting() {
        guard access(path, W_OK) == 0 else {
            add(
                "the folder can be read, and not written",
                "That is enough to search and trace; to add, change its rights.")
            return
        }
        do throws(RecordError) {
            _ = try FolderLock(path)
            add("nobody writes to the record; a process that ended holds no lock")
        } catch { add("a process is adding to the record at this moment") }
    }

    private mutating func checkDisk() {
        guard let free = DiskRoom(path)?.free else { return }
        add(
            "\(free >> 20) MB are free on the disk",
            free < Self.leastFree ? "Make room, or drop raw captures with `quoth prune`." : nil)
        let waiting = FileBytes.size(path + "/" + RecordFiles.store + "-wal") ?? 0
        if waiting > Self.mostWaiting {
            add(
                "\(waiting >> 20) MB wait in the write-ahead log",
                "A reader stays open for long; the log is emptied when it has ended.")
        }
    }

    private mutating func checkKey() {
        let key = path + "/" + KeyFile.name
        do throws(LogError) {
            try KeyFile.check(path)
            let verifier = try KeyFile.verifier(of: path)
            add("the log is signed by \(verifier.text)")
        } catch { add("\(error)", "Put key and key.pub back from a backup.") }
        var status = stat()
        if stat(key, &status) == 0, status.st_mode & 0o077 != 0 {
            add("others can read the secret key", "chmod 600 \(key)")
        }
    }

    private mutating func checkIsolated() throws(RecordError) {
        let isolated = try IsolatedInputs(path).reasons
        if !isolated.isEmpty {
            add(
                "\(isolated.count) inputs end the program that reads them, and are passed over",
                "--quarantine lists them, --retry tries them again. Please report it: no input should do that.")
        }
        let left = [InFlight.name, InFlight.watchName].flatMap {
            InFlight.units(in: path, name: $0).compactMap(\.self)
        }
        if !left.isEmpty, (try? FolderLock(path)) != nil {
            add(
                "\(left.count) inputs were being read when a process was ended: \(left.map(\.description).joined(separator: ", "))",
                "The next `quoth add` tries them apart.")
        }
    }

    private mutating func checkFiles(_ database: Database) throws(RecordError) {
        let own = Set(try SegmentRows(database: database).all().flatMap { [$0.seeds, $0.texts] })
        for name in try RecordFiles.names(in: path).sorted() {
            if RecordFiles.isSegment(name), !own.contains(name) {
                add("\(name) is left of a writer that was ended", "The next `quoth add` deletes it.")
            } else if !RecordFiles.isOurs(name) {
                add("\(name) is no file of a record", "Move it elsewhere.")
            }
        }
    }

    private mutating func checkRows(_ database: Database) throws(RecordError) {
        func count(_ rows: String) throws(RecordError) -> Int {
            try database.first("SELECT count(*) FROM \(rows)") { $0.integer(0) } ?? 0
        }
        let unsigned = try count("leaf WHERE n >= (SELECT coalesce(max(size), 0) FROM checkpoint)")
        if unsigned > 0 { add("\(unsigned) entries of the log have no checkpoint", "Run `quoth verify \(path)`.") }
        let failing = try count("watch WHERE failures > 0")
        if failing > 0 {
            add("\(failing) of \(try count("watch")) watched addresses fail", "`quoth watch list` says why.")
        }
        quarantine = try database.all("SELECT input, reason, tries, last_at FROM quarantine ORDER BY last_at, id") {
            row in
            Left(input: row.text(0), reason: row.text(1), tries: row.integer(2), lastAt: row.text(3))
        }
        for (version, reason) in try JudgingGuard.isolated(in: path) {
            let name = try database.first(
                "SELECT d.key FROM version v JOIN document d ON d.id = v.document WHERE v.id = ?", [.integer(version)]
            ) { $0.text(0) }
            let words = "it is kept, but not judged: it ends the program that judges it (\(reason))"
            quarantine.append(Left(input: name ?? "", reason: words, tries: 1, lastAt: "", isKept: true))
        }
        let kept = quarantine.count(where: \.isKept)
        if kept > 0 {
            add(
                "\(kept) versions end the program that judges them, and are not judged",
                "--quarantine lists them, --retry tries them again. Please report it: no text should do that.")
        }
        if quarantine.count > kept {
            add(
                "\(quarantine.count - kept) inputs could not be added",
                "--quarantine lists them with the reasons, --retry tries them again, --forget drops them.")
        }
    }

    /// Forgets that `input` could not be added, or that anything could not, and says how many it were.
    public static func forget(_ input: String?, in path: String) throws(RecordError) -> Int {
        guard RecordSnapshot.exists(at: path) else { throw .notARecord(path: path) }
        let isolated = try Isolation.forget(input, in: path)
        let database = try Database(path + "/" + RecordFiles.store, .readWrite)
        try database.run("DELETE FROM quarantine WHERE ?1 IS NULL OR input = ?1", Value(input))
        return max(database.changes, isolated)
    }
}
