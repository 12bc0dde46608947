internal import CSQLite

/// A compiled statement of a ``Database``, and while it runs, the row that it stands on.
///
/// Columns are numbered from 0, parameters from 1.
package final class Statement {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { sqlite3_finalize(handle) }

    /// Binds `values` to the parameters, in order; `false` where there are others than these.
    func bind(_ values: [Value]) -> Bool {
        guard sqlite3_bind_parameter_count(handle) == values.count else { return false }
        for (value, index) in zip(values, Int32(1)...) where !bind(value, at: index) { return false }
        return true
    }

    private func bind(_ value: Value, at index: Int32) -> Bool {
        let code =
            switch value {
            case .null: sqlite3_bind_null(handle, index)
            case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
            case .real(let number): sqlite3_bind_double(handle, index, number)
            case .text(let text):
                Array(text.utf8).withUnsafeBufferPointer {
                    csqlite_bind_text(handle, index, $0.baseAddress, Int32($0.count))
                }
            case .bytes(let bytes):
                bytes.withUnsafeBufferPointer { csqlite_bind_blob(handle, index, $0.baseAddress, Int32($0.count)) }
            }
        return code == SQLITE_OK
    }

    /// SQLite's code for the next step.
    func step() -> Int32 { sqlite3_step(handle) }

    /// Makes it ready to run again.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    // MARK: The row

    /// The number in a column; 0 for null.
    package func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

    /// The number in a column, if it is not null.
    package func optionalInteger(_ column: Int) -> Int? { isNull(column) ? nil : integer(column) }

    /// The number in a column; 0 for null.
    package func real(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

    /// The text in a column; empty for null.
    package func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The text in a column, if it is not null.
    package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    /// The bytes in a column; none for null.
    package func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Whether a column is null.
    package func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }
}
