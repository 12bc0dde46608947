/// How the tables of an SQLite file are made, and brought up to date.
struct Migrations {
    /// Tells the file from other programs' SQLite files.
    let application: Int
    /// What leads from version *n* to *n* + 1. One that was released is never changed.
    let steps: [String]

    /// Makes the tables of `database`, or brings them up to date.
    /// - Throws: ``RecordError/newer(path:version:known:)`` if a newer program made them.
    func apply(to database: Database) throws(RecordError) {
        if try version(of: database) == steps.count { return }
        try database.transaction { () throws(RecordError) in
            // Another process may have made them while this one waited for its turn.
            let found = try version(of: database)
            if found == steps.count { return }
            for step in steps[found...] { try database.execute(step) }
            try database.execute("PRAGMA application_id = \(application); PRAGMA user_version = \(steps.count)")
        }
    }

    /// The version of the tables of `database`; 0 if there are none.
    /// - Throws: ``RecordError/newer(path:version:known:)`` if this program does not know it.
    func version(of database: Database) throws(RecordError) -> Int {
        let found = try database.first("PRAGMA user_version") { $0.integer(0) } ?? 0
        guard (0...steps.count).contains(found) else {
            throw .newer(path: database.path, version: found, known: steps.count)
        }
        return found
    }
}
