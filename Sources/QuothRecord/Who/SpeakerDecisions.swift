/// The decisions about speakers in a record, as a table of events.
public struct SpeakerDecisions {
    private let database: Database

    /// The decisions of `record`, to read.
    public init(_ record: Record) { database = record.database }

    init(_ database: Database) { self.database = database }

    /// Opens the record in the folder `path` to write a decision; it waits for another writer's transaction to end.
    public init(writing path: String) throws(RecordError) {
        guard RecordSnapshot.exists(at: path) else { throw .notARecord(path: path) }
        let database = try Database(path + "/" + RecordFiles.store, .readWrite)
        guard try Schema.version(of: database) == Schema.version else { throw .oldLayout(path: path) }
        self.database = database
    }

    /// All decisions, in order.
    public func all() throws(RecordError) -> [SpeakerDecision] {
        try database.all("SELECT id, at, kind, payload, undone_by FROM decision ORDER BY id") { row in
            SpeakerDecision(
                id: row.integer(0), at: row.text(1), kind: row.text(2), payload: row.text(3),
                undoneBy: row.optionalInteger(4))
        }.compactMap(\.self)
    }

    /// Adds a decision; an undoing marks the event that it undoes.
    /// - Returns: The number of the event; `nil` if there is nothing to undo.
    @discardableResult
    public func add(_ decision: SpeakerDecision) throws(RecordError) -> Int? {
        try database.transaction { () throws(RecordError) in
            var decision = decision
            if decision.kind == .undo {
                let all = try self.all()
                let open = all.filter { $0.undoneBy == nil && $0.kind != .undo }
                let wanted = decision.undone
                guard let target = wanted.map({ id in open.first { $0.id == id } }) ?? open.last else { return nil }
                decision.undone = target.id
            }
            try database.run(
                "INSERT INTO decision(at, kind, payload) VALUES(?,?,?)", .text(decision.at),
                .text(decision.kind.rawValue), .text(decision.payload))
            let id = database.lastRow
            if let undone = decision.undone {
                try database.run("UPDATE decision SET undone_by = ? WHERE id = ?", .integer(id), .integer(undone))
            }
            return id
        }
    }
}
