internal import Quoth

/// Whether a record is as it was written: all of it is read, all that follows from something else is made again, and every
/// difference is named.
public struct RecordCheck {
    /// How much was looked at.
    public struct Counts: Hashable, Sendable {
        /// Pages of the store.
        public var pages = 0
        /// Versions, with their texts.
        public var versions = 0
        /// Quotations, compared with their texts.
        public var quotations = 0
        /// Raw captures, unpacked.
        public var blobs = 0
        /// Entries of the log.
        public var entries = 0
        /// Signed checkpoints of the log.
        public var checkpoints = 0
    }

    /// The folder.
    public let path: String
    /// What is not as it was written; empty for a sound record.
    public internal(set) var damages: [Damage] = []
    /// What is worth knowing and no damage.
    public internal(set) var notes: [String] = []
    /// How much was looked at.
    public internal(set) var counts = Counts()
    /// The digests of the texts, by their version's number.
    var texts: [Int: Digest] = [:]

    /// Checks the record in the folder `path`. It may be written to meanwhile.
    ///
    /// - Parameter earlier: A signed checkpoint from earlier, kept elsewhere: the log must go on from there.
    /// - Parameter key: The log's key as it was noted elsewhere: the record's own must be this one.
    /// - Complexity: O(*n*) in the bytes of the record.
    public init(_ path: String, earlier: String? = nil, key: VerifierKey? = nil) throws(RecordError) {
        self.path = path
        guard RecordSnapshot.exists(at: path) else { throw .notARecord(path: path) }
        try checkFiles()
        let pages = PageCheck(path)
        damages += pages.damages
        notes += pages.notes
        counts.pages = pages.count
        do throws(RecordError) {
            let database = try Database(path + "/" + RecordFiles.store, .readOnly)
            guard try Schema.version(of: database) > 0 else { throw .oldLayout(path: path) }
            try database.snapshot { () throws(RecordError) in
                // What can't be read of a damaged store was named with its page.
                attempt { check throws(RecordError) in try check.checkTables(database) }
                attempt { check throws(RecordError) in try check.checkSegments(database) }
                attempt { check throws(RecordError) in try check.checkPacks(database) }
                attempt { check throws(RecordError) in
                    try check.checkLog(database, earlier: earlier, key: key)
                }
            }
            if damages.isEmpty { checkWords() }
        } catch {
            guard error.isDamage || !damages.isEmpty else { throw error }
            note(error)
        }
    }

    /// Does a part of the check; what it throws becomes damage, and the other parts go on.
    private mutating func attempt(_ part: (inout Self) throws(RecordError) -> Void) {
        do throws(RecordError) { try part(&self) } catch { note(error) }
    }

    mutating func note(_ error: RecordError) {
        let damage = Damage(error, in: path)
        if !damages.contains(damage) { damages.append(damage) }
    }

    /// Notes files that are no record's, and checks the list of what is passed over.
    private mutating func checkFiles() throws(RecordError) {
        for name in try RecordFiles.names(in: path).sorted() where !RecordFiles.isOurs(name) {
            notes.append("\(name) is no file of a record")
        }
        for name in [IsolatedInputs.name, IsolatedInputs.versionsName] {
            for line in try IsolatedInputs(path, name: name).damagedLines {
                damages.append(Damage(name, "line \(line)", "it is not as it was written"))
            }
        }
    }
}
