internal import Glibc
public import Quoth

/// Writes to a record; there is one writer of documents at a time, and any number of readers.
///
/// What is added becomes part of the record with ``commit()``, all of it or nothing: the files of the index and of raw
/// captures are brought to disk, and then one transaction of the store names them.
public final class RecordWriter {
    /// What became of an addition.
    public struct Outcome: Hashable, Sendable {
        /// Documents that the record did not have.
        public private(set) var documents = 0
        /// Other texts of documents that it had.
        public private(set) var versions = 0
        /// Texts that it had, read at another time or from another place.
        public private(set) var captures = 0
        /// What it had already.
        public private(set) var known = 0

        /// Nothing yet.
        public init() {}

        mutating func count(isNew: Bool, isVersion: Bool, isSeen: Bool) {
            if isNew {
                documents += 1
            } else if isVersion {
                versions += 1
            } else if isSeen {
                known += 1
            } else {
                captures += 1
            }
        }

        /// Counts a capture that was not even read, since it is known.
        public mutating func passOver() { known += 1 }

        /// Takes in what became of another addition.
        public mutating func add(_ other: Outcome) {
            documents += other.documents
            versions += other.versions
            captures += other.captures
            known += other.known
        }
    }

    /// After so many documents what was added is brought to disk, so that no other writer waits long.
    private static let batch = 1_024

    let path: String
    private let lock: FolderLock
    let database: Database
    private let rows: RowWriter
    private let segments: SegmentStore
    private let packs: PackWriter
    private let key: SigningKey
    private let extractor: String
    private var log: MerkleLog
    private var nextVersion: Int
    private var isOpen = false
    /// How versions are tried that are suspected of ending the process that judges them; `nil` takes them for innocent.
    public var trial: JudgingTrial?
    /// Whether versions that are not judged, since they ended a process, are tried again.
    public var retriesJudging = false
    /// Above how many bytes of text segments are merged while more is added, until ``finishMerges()`` ends it; `nil` where
    /// adding waits for each merge.
    public var mergesBehindAbove: Int?
    /// How many versions this writer has added that are on disk.
    public private(set) var durableCount = 0

    /// How many versions were added that are not on disk yet.
    public var waitingCount: Int { segments.waiting }

    /// Opens the record in the folder `path`, or makes one there.
    ///
    /// - Parameter key: Where the key lies that signs the log; `nil` is in the record's folder.
    /// - Parameter extractor: What makes texts of the bytes, as the log tells it.
    public init(
        _ path: String, key: String? = nil, extractor: String = "quoth " + Version.current
    ) throws(RecordError) {
        self.path = path
        Folders.make(path)
        lock = try FolderLock(path)
        if !RecordSnapshot.exists(at: path) {
            guard try RecordFiles.names(in: path).allSatisfy(RecordFiles.isOurs) else { throw .notEmpty(path: path) }
        }
        // The keys come first: a record with a store has all that `verify` looks for.
        do throws(LogError) {
            self.key = try KeyFile.signingKey(of: path, at: key)
        } catch { throw .log(error) }
        let database = try Self.openStore(path)
        let known = try SegmentRows(database: database).all()
        try Self.removeStrays(path, besides: known)
        self.database = database
        rows = RowWriter(database: database)
        packs = try PackWriter(path, database)
        log = try MerkleLog(database)
        self.extractor = extractor
        segments = SegmentStore(path, known, next: 1 + (known.map(\.number).max() ?? 0))
        nextVersion = 1 + (try database.first("SELECT max(id) FROM version") { $0.integer(0) } ?? 0)
    }

    deinit {
        // The folder is free for the next writer only when no thread writes there.
        segments.abandonMerge()
    }

    private static func openStore(_ path: String) throws(RecordError) -> Database {
        if FileKind(path: path + "/" + RecordFiles.store) != .file { try makeStore(path) }
        let database = try Database(path + "/" + RecordFiles.store, .readWrite)
        try database.execute(
            """
            PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; \
            PRAGMA wal_autocheckpoint = 4096; PRAGMA temp_store = MEMORY
            """)
        try Schema.migrate(database)
        return database
    }

    /// Makes a store without rows, under another name until it is whole and on disk: a record has all tables, or none.
    private static func makeStore(_ path: String) throws(RecordError) {
        let (draft, name) = (path + "/" + RecordFiles.store + ".new", path + "/" + RecordFiles.store)
        for ending in ["", "-wal", "-shm", "-journal"] { unlink(draft + ending) }
        do {
            let database = try Database(draft, .readWrite)
            try database.execute("PRAGMA page_size = 8192; PRAGMA synchronous = FULL")
            try Schema.migrate(database)
            // Last: what stands in a write-ahead log is not renamed with the store, and closing tells no failure to empty it.
            try database.execute("PRAGMA journal_mode = WAL")
        }
        guard rename(draft, name) == 0 else {
            throw .system(path: name, doing: "made", reason: systemMessage(errno))
        }
        try DurableFile.syncFolder(path)
    }

    // MARK: Adding

    /// Adds `addition`; what the record has already, with the same text and facts, is not added again.
    ///
    /// - Complexity: O(*n*) in the bytes, and O(log *d*) in the documents of the record.
    @discardableResult
    public func add(_ addition: Addition) throws(RecordError) -> Outcome {
        var outcome = Outcome()
        if addition.documents.contains(where: { segments.isFull(for: $0.words.count) })
            || segments.waiting >= Self.batch
        {
            try commit()
        }
        try begin()
        var blob = try rows.blob(addition.raw.digest)
        for added in addition.documents {
            let document = try rows.document(added)
            let known = try rows.version(of: document.row, digest: added.digest)
            let version: Int
            if let known {
                version = known
            } else {
                version = try add(added, to: document.row, capturedAt: addition.capturedAt)
            }
            let raw: Int
            if let blob { raw = blob } else { raw = try keep(addition.raw) }
            blob = raw
            let capture = try rows.addCapture(addition, of: version, blob: raw)
            if let capture {
                try enter(capture, addition, added, version: version, of: document.row)
                if !document.isNew { try rows.markNewest(of: document.row) }
            }
            outcome.count(isNew: document.isNew, isVersion: known == nil, isSeen: capture == nil)
        }
        return outcome
    }

    /// Enters a capture into the log.
    private func enter(
        _ capture: Int, _ addition: Addition, _ added: AddedDocument, version: Int, of document: Int
    ) throws(RecordError) {
        let leaf = CaptureLeaf(
            url: addition.url ?? addition.origin, fetchedAt: addition.capturedAt.isEmpty ? nil : addition.capturedAt,
            payload: Digest.hexadecimal(addition.raw.digest), text: Digest(of: added.document.text.utf8).hexadecimal,
            extractor: extractor, previous: try rows.digest(before: version, of: document))
        try log.append(leaf, capture: capture, database)
    }

    private func add(_ added: AddedDocument, to document: Int, capturedAt: String) throws(RecordError) -> Int {
        let version = nextVersion
        nextVersion += 1
        try segments.add(added, version: version)
        try rows.addVersion(version, of: document, added, capturedAt: capturedAt)
        try database.run("INSERT OR IGNORE INTO unsettled(version) VALUES(?)", .integer(version))
        return version
    }

    private func keep(_ raw: RawBytes) throws(RecordError) -> Int {
        let place = try packs.append(raw.frame)
        return try rows.addBlob(raw, pack: place.pack, offset: place.offset)
    }

    private func begin() throws(RecordError) {
        if isOpen { return }
        try database.execute("BEGIN IMMEDIATE")
        isOpen = true
    }

    /// Makes what was added part of the record. When it returns, that is on disk.
    public func commit() throws(RecordError) {
        guard isOpen else { return }
        let added = segments.waiting
        try rows.words.flush()
        if let new = try segments.seal() { try SegmentRows(database: database).put(new) }
        try packs.sync()
        try log.sign(key, database)
        FailPoint.beforeCommit.reach()
        try database.execute("COMMIT")
        isOpen = false
        durableCount += added
        FailPoint.committed.reach()
        try CorrectionQueue.enter(path, into: database)
        while let (old, new) = try segments.merge(behindAbove: mergesBehindAbove) { try replace(old, by: new) }
    }

    /// Waits for what is merged behind, and merges what is left.
    public func finishMerges() throws(RecordError) {
        while let (old, new) = try segments.merge(behindAbove: nil) { try replace(old, by: new) }
    }

    /// Waits for what is merged behind.
    private func endMerge() throws(RecordError) {
        if let (old, new) = try segments.endMerge(waits: true) { try replace(old, by: new) }
    }

    private func replace(_ old: [SegmentFile], by new: SegmentFile?) throws(RecordError) {
        let table = SegmentRows(database: database)
        try database.transaction { () throws(RecordError) in
            for segment in old { try table.remove(segment.number) }
            if let new { try table.put(new) }
        }
        FailPoint.mergeDone.reach()
        for segment in old {
            unlink(path + "/" + segment.seeds)
            unlink(path + "/" + segment.texts)
        }
    }

    /// The captures that the record has.
    public func knownCaptures() throws(RecordError) -> KnownCaptures { try KnownCaptures(database) }

    /// Notes which of the inputs of a run were left out, and why; what was noted of the others earlier is forgotten.
    public func note(leftOut: [(input: String, reason: String)], of inputs: [String]) throws(RecordError) {
        try commit()
        let quarantine = Quarantine(database: database)
        let reasons = Dictionary(grouping: leftOut, by: \.input).mapValues { Set($0.map(\.reason)) }
        try database.transaction { () throws(RecordError) in
            for input in Set(inputs).union(reasons.keys) {
                try quarantine.clear(input, besides: reasons[input] ?? [])
            }
            for (input, reason) in leftOut { try quarantine.put(input, reason: reason, now: Clock.now) }
        }
    }

    // MARK: Removing

    /// Removes versions for good, such as what had to be taken down; says how many there were.
    ///
    /// Their texts go from the disk with the next merge, or with ``dropRemovedTexts()``. What the log says of their captures
    /// stays.
    @discardableResult
    public func remove(versions: Set<Int>) throws(RecordError) -> Int { try remove(versions: versions) { _ in } }

    /// - Parameter noting: Writes more in the same transaction.
    @discardableResult
    func remove(
        versions: Set<Int>, noting: (Database) throws(RecordError) -> Void
    ) throws(RecordError) -> Int {
        try commit()
        try endMerge()
        // What is deleted is overwritten.
        try database.execute("PRAGMA secure_delete = ON")
        let snapshot = try RecordSnapshot(path, segments.segments)
        var documents: [Int: [Int]] = [:]
        var count = 0
        try database.transaction { () throws(RecordError) in
            for version in versions.sorted() {
                guard let place = try snapshot.place(ofVersion: version), !snapshot.isRemoved(place) else { continue }
                try rows.remove(version, try snapshot.document(at: place))
                documents[place.segment, default: []].append(place.document)
                count += 1
            }
            for (segment, places) in documents.sorted(by: { $0.key < $1.key }) {
                try SegmentRows(database: database).put(segments.remove(places, from: segment))
            }
            try noting(database)
        }
        return count
    }

    /// Writes the segments anew that hold texts of removed versions.
    /// - Complexity: O(*n*) in their bytes.
    func dropRemovedTexts() throws(RecordError) {
        try commit()
        try endMerge()
        while let (old, new) = try segments.mergeRemoved() { try replace(old, by: new) }
    }

    // MARK: Strays

    /// Deletes what a writer that was killed has left behind.
    private static func removeStrays(_ path: String, besides kept: [SegmentFile]) throws(RecordError) {
        let names = Set(kept.flatMap { [$0.seeds, $0.texts] })
        for name in try RecordFiles.names(in: path) where RecordFiles.isSegment(name) && !names.contains(name) {
            unlink(path + "/" + name)
        }
    }
}
