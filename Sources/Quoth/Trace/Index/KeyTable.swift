/// A table of keys and values in a file of the index: sorted, in blocks by the keys' upper bits, each with its checksum.
///
/// A block has the keys that share their upper bits, as differences in Rice's code, each followed by its value. Keys are
/// hashes and so evenly spread: the block of a key is known without a search, and blocks are about equally long.
struct KeyTable: Sendable, Hashable {
    /// The bits of a key.
    static let keyBits = 34
    /// How many entries a block has on average, at most: a look-up reads a whole block, for its checksum.
    private static let blockSize = 16
    /// The bytes of the table's description in a file's footer.
    static let descriptionSize = 32

    /// How values are written.
    enum Values: UInt8, Sendable {
        /// As numbers of a fixed width: for places.
        case fixed = 1
        /// As their length and their bits: for counts.
        case counts = 2
    }

    /// Where the blocks stand in the file, one after the other.
    var blocks = 0..<0
    /// Where each block starts, counted from the first, as 32-bit numbers; one more at the end. Behind the blocks.
    var directory: Int { blocks.upperBound }
    /// The number of entries.
    var count = 0
    /// The upper bits of a key that tell its block.
    var blockBits = 0
    /// The lower bits of a difference, which are written as they are.
    var riceWidth = 0
    /// The bits of a value, where all have the same.
    var valueWidth = 0
    var values = Values.fixed

    /// An empty table that will have at most `expected` entries.
    init(expected: Int, values: Values, largest: Int) {
        while blockBits < 28, KeyTable.blockSize << blockBits < expected { blockBits += 1 }
        let gap = (1 << KeyTable.keyBits) / max(1, expected)
        riceWidth = max(0, Int.bitWidth - gap.leadingZeroBitCount - 1)
        valueWidth = max(1, Int.bitWidth - largest.leadingZeroBitCount)
        self.values = values
    }

    /// The number of blocks.
    var blockCount: Int { 1 << blockBits }
    /// The byte after the directory.
    var end: Int { directory + 4 * (blockCount + 1) }

    /// The block of `key`.
    func block(of key: UInt64) -> Int { Int(key >> UInt64(KeyTable.keyBits - blockBits)) }

    /// The part of a checksum that says which block it belongs to, so that none can stand for another.
    static func salt(_ block: Int) -> UInt32 { UInt32(truncatingIfNeeded: block &* 0x9E37_79B1) }

    /// Calls `body` with each entry of block number `block`, in order.
    /// - Throws: ``IndexError/damaged(file:at:reason:)`` where the block is not as it was written.
    /// - Complexity: O(*n*) in the block's bytes.
    @inline(__always)
    func forEach(
        inBlock block: Int, _ bytes: RawSpan, file: String, _ body: (UInt64, UInt64) -> Void
    ) throws(IndexError) {
        let range = try checked(block, bytes, file: file)
        var reader = BitReader(range)
        let entries = reader.readRice(bytes, width: 6)
        var key = UInt64(block) << UInt64(KeyTable.keyBits - blockBits)
        for _ in 0..<entries {
            if reader.isPastEnd { break }
            key &+= reader.readRice(bytes, width: riceWidth)
            let width = values == .fixed ? valueWidth : Int(reader.read(bytes, width: 6))
            body(key, reader.read(bytes, width: width))
        }
        if reader.isPastEnd {
            throw .damaged(file: file, at: range.lowerBound, reason: "block \(block) ends before its last entry")
        }
    }

    /// The bytes of block number `block` without its checksum, which they agree with.
    func checked(_ block: Int, _ bytes: RawSpan, file: String) throws(IndexError) -> Range<Int> {
        let at = directory + 4 * block
        let start = blocks.lowerBound + Int(bytes.number(at: at, as: UInt32.self))
        let end = blocks.lowerBound + Int(bytes.number(at: at + 4, as: UInt32.self))
        guard start + 4 < end, end <= blocks.upperBound else {
            throw .damaged(
                file: file, at: at, reason: "the directory says that block \(block) is from \(start) to \(end)")
        }
        let sum = bytes.number(at: start, as: UInt32.self) ^ KeyTable.salt(block)
        guard CRC32.of(bytes, (start + 4)..<end) == sum else {
            throw .damaged(file: file, at: start, reason: "the checksum of block \(block) is wrong")
        }
        return (start + 4)..<end
    }

    // MARK: Its description

    /// Reads the description at `offset` of a footer whose checksum was checked; `nil` if no table before the byte `limit` is
    /// like that, as somebody may have written it who wishes ill.
    init?(_ bytes: RawSpan, at offset: Int, before limit: Int) {
        func number(_ at: Int) -> Int? { Int(exactly: bytes.number(at: offset + at, as: UInt64.self)) }
        guard let first = number(0), let last = number(8), let entries = number(16), first <= last, last <= limit else {
            return nil
        }
        (blocks, count) = (first..<last, entries)
        blockBits = Int(bytes.number(at: offset + 24, as: UInt8.self))
        riceWidth = Int(bytes.number(at: offset + 25, as: UInt8.self))
        valueWidth = Int(bytes.number(at: offset + 26, as: UInt8.self))
        values = Values(rawValue: bytes.number(at: offset + 27, as: UInt8.self)) ?? .fixed
        guard blockBits <= 28, riceWidth <= KeyTable.keyBits, valueWidth <= 57, end <= limit else { return nil }
    }

    /// The same as it is written.
    var description: [UInt8] {
        littleEndian(UInt64(blocks.lowerBound)) + littleEndian(UInt64(blocks.upperBound)) + littleEndian(UInt64(count))
            + [UInt8(blockBits), UInt8(riceWidth), UInt8(valueWidth), values.rawValue, 0, 0, 0, 0]
    }
}

/// The bytes of `value`, the lowest first.
package func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
}

extension RawSpan {
    /// The number that stands at byte `offset`, its lowest byte first.
    @inline(__always)
    package func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type) -> Number {
        Number(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: type))
    }
}
