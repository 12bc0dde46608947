internal import Glibc
package import Quoth

/// A record that is read: its store, its index and its raw captures. One thread uses it at a time; any number are open.
public final class Record {
    /// The folder.
    public let path: String
    /// Its store, which is only read.
    package let database: Database
    /// Its index as it was when the record was opened.
    public let snapshot: RecordSnapshot

    /// Opens the record in the folder `path`.
    public init(_ path: String) throws(RecordError) {
        self.path = path
        guard RecordSnapshot.exists(at: path) else { throw .notARecord(path: path) }
        database = try Database(path + "/" + RecordFiles.store, .readOnly)
        let found = try Schema.version(of: database)
        guard found == Schema.version else { throw .oldLayout(path: path) }
        try database.execute("PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY")
        snapshot = try RecordSnapshot(path)
    }

    /// The text and facts of version number `version`; `nil` if there is none.
    package func document(version: Int) throws(RecordError) -> Document? {
        guard let place = try snapshot.place(ofVersion: version) else { return nil }
        return try snapshot.document(at: place)
    }

    /// The quotations of version number `version`, in order.
    package func quotations(version: Int) throws(RecordError) -> [Quotation] {
        let sql = "SELECT \(QuotationRow.columns) FROM quotation WHERE version = ? ORDER BY ordinal"
        return try database.all(sql, [.integer(version)]) { QuotationRow.quotation($0) }.compactMap(\.self)
    }

    /// The columns of `quotation q` that ``quotation(_:)`` reads, and how many they are.
    package static let quotationColumns = columnNames.map { "q." + $0 }.joined(separator: ", ")
    package static let quotationWidth = columnNames.count
    private static let columnNames = QuotationRow.columns.split { $0 == "," || $0 == " " }

    /// The quotation in a row of ``quotationColumns``; `nil` if the row is damaged.
    package static func quotation(_ row: Statement) -> Quotation? { QuotationRow.quotation(row) }

    /// Told by SQLite to grow with every commit that another connection made (`PRAGMA data_version`).
    package func dataVersion() throws(RecordError) -> Int {
        try database.first("PRAGMA data_version") { $0.integer(0) } ?? 0
    }

    /// The raw bytes in row `blob`; `nil` where retention has dropped them, or there is no such row.
    /// - Throws: ``RecordError/packDamaged(path:offset:)`` if they are not as they were written.
    package func raw(blob: Int) throws(RecordError) -> [UInt8]? {
        let place = try database.first(
            "SELECT pack, offset, length, size, digest FROM blob WHERE id = ? AND pack NOTNULL", [.integer(blob)]
        ) { ($0.integer(0), $0.integer(1), $0.integer(2), $0.integer(3), $0.bytes(4)) }
        guard let (pack, offset, length, size, digest) = place else { return nil }
        let file = path + "/" + RecordFiles.pack(pack)
        let frame = try FileBytes.read(file, from: offset, count: length)
        guard let bytes = RawBytes.unpacked(frame, size: size), SHA256.digest(bytes) == digest else {
            throw .packDamaged(path: file, offset: offset)
        }
        return bytes
    }
}
