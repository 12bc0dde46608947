internal import CSQLite
internal import Glibc

/// A connection to the SQLite file of a record. One thread uses it at a time.
package final class Database {
    /// What a connection may do.
    package enum Access: Hashable, Sendable { case readOnly, readWrite }

    /// How long a connection usually waits for another one's writing to end, in milliseconds.
    package static let patience: Int32 = 30_000

    /// The file.
    package let path: String
    let handle: OpaquePointer
    /// Compiled statements that nobody runs at the moment, by their text.
    private var idle: [String: Statement] = [:]

    /// Opens the file at `path`; with `readWrite` it is made if it is not there.
    /// - Parameter patience: How long it waits for another one's writing to end, in milliseconds.
    package init(_ path: String, _ access: Access, patience: Int32 = Database.patience) throws(RecordError) {
        self.path = path
        var handle: OpaquePointer?
        let flags = access == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        let always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI
        _ = cvfs_register()
        var code = sqlite3_open_v2(Self.address(path, access), &handle, flags | always, CVFS_NAME)
        if code == SQLITE_OK, access == .readWrite, let handle { code = cvfs_reserve(handle) }
        guard let handle, code == SQLITE_OK else {
            let reason = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
            sqlite3_close_v2(handle)
            throw .store(path: path, doing: "opened", code: Int(code), reason: reason)
        }
        self.handle = handle
        sqlite3_busy_timeout(handle, patience)
    }

    /// The file's address. Where nobody can write, nobody else does either, and a reader leaves no file beside it.
    private static func address(_ path: String, _ access: Access) -> String {
        let end = path.lastIndex(of: "/").map { String(path[..<$0]) + "/" } ?? "."
        guard access == .readOnly, Glibc.access(path, R_OK) == 0, Glibc.access(end, W_OK) != 0,
            Glibc.access(path + "-wal", F_OK) != 0
        else { return path }
        let escaped = path.utf8.reduce(into: "") { result, byte in
            let isPlain =
                byte > 0x20 && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "%")
            result += isPlain && byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + Digest.hexadecimal([byte])
        }
        return "file:\(escaped)?immutable=1"
    }

    deinit {
        idle = [:]
        sqlite3_close_v2(handle)
    }

    // MARK: Running

    /// Runs statements that give no rows, separated by semicolons.
    package func execute(_ script: String) throws(RecordError) {
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        if code != SQLITE_OK { throw failure(code, script) }
    }

    /// Runs one statement that gives no rows.
    package func run(_ sql: String, _ values: Value...) throws(RecordError) {
        try run(sql, values)
    }

    /// Runs one statement that gives no rows.
    package func run(_ sql: String, _ values: [Value]) throws(RecordError) {
        try rows(sql, values) { _ in }
    }

    /// Runs one statement and hands each of its rows to `body`.
    package func rows(
        _ sql: String, _ values: [Value] = [], _ body: (Statement) throws(RecordError) -> Void
    ) throws(RecordError) {
        try walk(sql, values) { row throws(RecordError) in
            try body(row)
            return true
        }
    }

    /// What `read` makes of the first row of a statement; `nil` if it gives none.
    package func first<Result>(
        _ sql: String, _ values: [Value] = [], _ read: (Statement) -> Result
    ) throws(RecordError) -> Result? {
        var result: Result?
        try walk(sql, values) { row throws(RecordError) in
            result = read(row)
            return false
        }
        return result
    }

    /// What `read` makes of all rows of a statement.
    package func all<Result>(
        _ sql: String, _ values: [Value] = [], _ read: (Statement) -> Result
    ) throws(RecordError) -> [Result] {
        var results: [Result] = []
        try rows(sql, values) { row in results.append(read(row)) }
        return results
    }

    /// Runs a statement as long as `body` says to go on.
    package func walk(
        _ sql: String, _ values: [Value], _ body: (Statement) throws(RecordError) -> Bool
    ) throws(RecordError) {
        let statement: Statement
        if let known = idle.removeValue(forKey: sql) { statement = known } else { statement = try prepare(sql) }
        precondition(statement.bind(values), "The statement has other parameters than \(values.count): \(sql)")
        defer {
            statement.reset()
            idle[sql] = statement
        }
        while true {
            switch statement.step() {
            case SQLITE_ROW: if try !body(statement) { return }
            case SQLITE_DONE: return
            case let code: throw failure(code, sql)
            }
        }
    }

    private func prepare(_ sql: String) throws(RecordError) -> Statement {
        var compiled: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
        guard code == SQLITE_OK, let compiled else { throw failure(code, sql) }
        return Statement(compiled)
    }

    /// The number of the row that was inserted last.
    package var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

    /// How many rows the last statement changed.
    package var changes: Int { Int(sqlite3_changes64(handle)) }

    // MARK: Transactions

    /// Runs `body` in a transaction that writes: all of it happens, or nothing.
    package func transaction<Result>(_ body: () throws(RecordError) -> Result) throws(RecordError) -> Result {
        try execute("BEGIN IMMEDIATE")
        return try ended(body)
    }

    /// Runs `body` on the record as it is at this moment, whatever is written meanwhile.
    package func snapshot<Result>(_ body: () throws(RecordError) -> Result) throws(RecordError) -> Result {
        try execute("BEGIN")
        return try ended(body)
    }

    private func ended<Result>(_ body: () throws(RecordError) -> Result) throws(RecordError) -> Result {
        do throws(RecordError) {
            let result = try body()
            try execute("COMMIT")
            return result
        } catch {
            // The first failure is the one to tell; SQLite itself may have rolled back already.
            try? execute("ROLLBACK")
            throw error
        }
    }

    private func failure(_ code: Int32, _ sql: String) -> RecordError {
        let reason = String(cString: sqlite3_errmsg(handle))
        switch code & 0xFF {
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .storeDamaged(path: path, reason: reason)
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy(path: path)
        default:
            if code == Int32(csqlite_bad_checksum) {
                return .storeDamaged(path: path, reason: "page \(cvfs_damaged_page()) is not as it was written")
            }
            return .store(path: path, doing: "used", code: Int(code), reason: reason)
        }
    }
}
