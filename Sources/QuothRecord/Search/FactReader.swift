/// Reads the facts of a record, and tells whether they are still true. One thread uses it at a time.
package final class FactReader {
    private let database: Database
    private var version = 0

    /// A reader of the record in the folder `path`.
    package init(_ path: String) throws(RecordError) {
        database = try Database(path + "/" + RecordFiles.store, .readOnly)
    }

    /// The facts of the record as it is at this moment.
    package func read() throws(RecordError) -> FactTable {
        let table: FactTable = try database.snapshot { () throws(RecordError) in
            version = try dataVersion()
            return try FactTable(database)
        }
        try database.execute("PRAGMA shrink_memory")
        return table
    }

    /// Whether nothing was written to the record since ``read()``.
    package func isCurrent() throws(RecordError) -> Bool { try dataVersion() == version }

    private func dataVersion() throws(RecordError) -> Int {
        try database.first("PRAGMA data_version") { $0.integer(0) } ?? 0
    }
}
