/// Corrections on their way into a record: kept in `people.sqlite` at once, and entered into the store as soon as nobody
/// else writes to it, so that none is lost while documents are added.
public struct CorrectionQueue {
    private let path: String
    private let people: People
    /// How long one that was just made waits for another writer, in milliseconds.
    private static let patience: Int32 = 300

    /// The queue of the record in the folder `path`.
    public init(_ path: String, _ people: People) { (self.path, self.people) = (path, people) }

    /// Keeps a correction, and enters it if nobody else writes.
    public func file(_ correction: Correction) throws(PeopleError) {
        try people.stored { () throws(RecordError) in
            try people.database.run(
                "INSERT INTO pending(mark, at, kind, payload) VALUES(?,?,?,?)", .text(correction.mark),
                .text(correction.at), .text(correction.kind.rawValue), .text(correction.payload))
        }
        _ = try enter(patience: Self.patience)
    }

    /// The corrections that wait.
    public func waiting() throws(PeopleError) -> [Correction] {
        try people.stored { () throws(RecordError) in try rows().map(\.correction) }
    }

    private func rows() throws(RecordError) -> [(id: Int, correction: Correction)] {
        try people.database.all("SELECT id, at, kind, payload FROM pending ORDER BY id", []) { row in
            Correction(at: row.text(1), kind: row.text(2), payload: row.text(3)).map { correction in
                var correction = correction
                correction.isWaiting = true
                return (row.integer(0), correction)
            }
        }.compactMap(\.self)
    }

    /// Enters what waits.
    /// - Parameter patience: How long to wait for another writer, in milliseconds.
    /// - Returns: Whether nothing waits any more.
    public func enter(patience: Int32 = 0) throws(PeopleError) -> Bool {
        try people.stored { () throws(RecordError) -> Bool in
            if try rows().isEmpty { return true }
            let store = try Database(path + "/" + RecordFiles.store, .readWrite, patience: patience)
            guard try Schema.version(of: store) == Schema.version else { return false }
            do throws(RecordError) {
                try enter(into: store)
                return true
            } catch {
                if case .busy = error { return false }
                throw error
            }
        }
    }

    /// Enters what waits into the store that `database` is open for.
    private func enter(into database: Database) throws(RecordError) {
        for (id, correction) in try rows() {
            try database.transaction { () throws(RecordError) in try Corrections(database).apply(correction) }
            // One that was entered before the process ended is known by its mark the next time.
            try people.database.run("DELETE FROM pending WHERE id = ?", .integer(id))
        }
    }

    /// Enters what waits for the record in the folder `path`, by its writer.
    static func enter(_ path: String, into database: Database) throws(RecordError) {
        guard People.exists(at: path) else { return }
        do throws(PeopleError) {
            let people = try People(path)
            try people.stored { () throws(RecordError) in try CorrectionQueue(path, people).enter(into: database) }
        } catch .store(let error) {
            throw error
        } catch { return }
    }
}
