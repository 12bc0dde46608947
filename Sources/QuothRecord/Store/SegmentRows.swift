internal import Quoth

/// The table of a record's segments.
struct SegmentRows {
    let database: Database

    /// All segments, in the order of their documents.
    func all() throws(RecordError) -> [SegmentFile] {
        try database.all(
            "SELECT number, first_version, seed_bytes, text_bytes, removed FROM segment ORDER BY first_version, number"
        ) { row in
            SegmentFile(
                number: row.integer(0), first: row.integer(1), seedBytes: row.integer(2), textBytes: row.integer(3),
                removed: Self.numbers(row.bytes(4)))
        }
    }

    /// Adds a segment, or replaces the one of the same number.
    func put(_ segment: SegmentFile) throws(RecordError) {
        try database.run(
            "INSERT OR REPLACE INTO segment(number, first_version, seed_bytes, text_bytes, removed) VALUES(?,?,?,?,?)",
            .integer(segment.number), .integer(segment.first), .integer(segment.seedBytes), .integer(segment.textBytes),
            .bytes(segment.removed.flatMap { littleEndian(UInt32($0)) }))
    }

    /// Takes a segment out.
    func remove(_ number: Int) throws(RecordError) {
        try database.run("DELETE FROM segment WHERE number = ?", .integer(number))
    }

    private static func numbers(_ bytes: [UInt8]) -> [Int] {
        let span = bytes.span.bytes
        return stride(from: 0, to: bytes.count - 3, by: 4).map { Int(span.number(at: $0, as: UInt32.self)) }
    }
}
