/// Writes a segment, part by part, as bytes that can be taken away meanwhile: first seeds, then the rest.
struct SegmentWriter {
    private var written = SeedSegment.magic.count
    private var tables: [KeyTable] = []
    /// What was written and not taken yet.
    private var bytes = SeedSegment.magic

    /// What was written since the last call.
    mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Begins the next of the four tables.
    func begin(expected: Int, values: KeyTable.Values, largest: Int = 1) -> KeyTableWriter {
        KeyTableWriter(at: written, expected: expected, values: values, largest: largest)
    }

    /// Takes what a table has written so far.
    mutating func drain(_ table: inout KeyTableWriter) {
        let more = table.takeBytes()
        written += more.count
        bytes += more
    }

    /// Ends a table.
    mutating func end(_ table: inout KeyTableWriter) {
        drain(&table)
        let (rest, description) = table.finish()
        written += rest.count
        bytes += rest
        tables.append(description)
    }

    /// Ends the segment.
    mutating func finish(_ documents: [SegmentDocument]) {
        precondition(tables.count == 4, "A segment has four tables.")
        let start = written
        for document in documents { bytes += document.bytes }
        let words = documents.last.map { Int($0.firstWord) + Int($0.wordCount) } ?? 0
        bytes += SeedSegment.footer(documents: start, count: documents.count, wordCount: words, tables)
    }
}
