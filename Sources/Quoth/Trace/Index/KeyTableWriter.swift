/// Writes a ``KeyTable``, entry by entry, as bytes that can be taken away meanwhile.
struct KeyTableWriter {
    private var table: KeyTable
    private let start: Int
    private var directory: [UInt32] = [0]
    private var block = 0
    private var entries: [(key: UInt64, value: UInt64)] = []
    private var bits = BitWriter()
    private var written = 0
    /// What was written and not taken yet.
    private var bytes: [UInt8] = []

    /// A writer of a table of at most `expected` entries at byte `start` of a file, with no value above `largest`.
    init(at start: Int, expected: Int, values: KeyTable.Values, largest: Int = 1) {
        table = KeyTable(expected: expected, values: values, largest: largest)
        self.start = start
    }

    /// Adds an entry; keys ascend.
    mutating func add(_ key: UInt64, _ value: UInt64) {
        let block = table.block(of: key)
        while self.block < block { endBlock() }
        entries.append((key, value))
        table.count += 1
    }

    /// What was written since the last call.
    mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// How much was written since the last call of ``takeBytes()``.
    var waiting: Int { bytes.count }

    /// Ends the table: the rest of its bytes, and what it is.
    mutating func finish() -> (bytes: [UInt8], table: KeyTable) {
        while block < table.blockCount { endBlock() }
        table.blocks = start..<(start + written)
        for offset in directory { bytes += littleEndian(offset) }
        return (takeBytes(), table)
    }

    private mutating func endBlock() {
        bits.writeRice(UInt64(entries.count), width: 6)
        var last = UInt64(block) << UInt64(KeyTable.keyBits - table.blockBits)
        for entry in entries {
            bits.writeRice(entry.key - last, width: table.riceWidth)
            last = entry.key
            if table.values == .fixed {
                bits.write(entry.value, width: table.valueWidth)
            } else {
                let width = UInt64.bitWidth - entry.value.leadingZeroBitCount
                bits.write(UInt64(width), width: 6)
                bits.write(entry.value, width: width)
            }
        }
        entries.removeAll(keepingCapacity: true)
        let body = bits.takeBytes()
        bytes += littleEndian(CRC32.of(body) ^ KeyTable.salt(block))
        bytes += body
        written += 4 + body.count
        precondition(written < UInt32.max, "A table has less than 4 GiB.")
        directory.append(UInt32(written))
        block += 1
    }
}
