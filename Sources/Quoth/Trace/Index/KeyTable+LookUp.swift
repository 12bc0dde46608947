extension KeyTable {
    /// Calls `body` with the index and the value of each entry whose key is one of `keys`, which ascend.
    ///
    /// Of each block that has one of them the checksum is told from all its bytes, and entries are read up to the last key.
    /// Nearly every block misses the caches: all are asked for before the first is read, so that they wait together.
    /// - Complexity: O(*k*) in the keys, for each of which one block is read.
    @inline(__always)
    func lookUp(
        _ keys: [UInt64], _ bytes: RawSpan, file: String, _ body: (Int, UInt64) -> Void
    ) throws(IndexError) {
        guard touch(keys, bytes) != .max else { return }
        var next = 0
        while next < keys.count {
            let block = block(of: keys[next])
            var end = next + 1
            while end < keys.count, self.block(of: keys[end]) == block { end += 1 }
            try find(keys, next..<end, inBlock: block, bytes, file: file, body)
            next = end
        }
    }

    /// Reads a byte of the block of each key; the sum is of no use, and far from the largest number.
    private func touch(_ keys: [UInt64], _ bytes: RawSpan) -> UInt64 {
        var sum: UInt64 = 0
        for key in keys { sum &+= UInt64(bytes.number(at: directory + 4 * block(of: key), as: UInt32.self)) }
        for key in keys {
            let start = blocks.lowerBound + Int(bytes.number(at: directory + 4 * block(of: key), as: UInt32.self))
            if start < blocks.upperBound { sum &+= UInt64(bytes.number(at: start, as: UInt8.self)) }
        }
        return sum
    }

    @inline(__always)
    private func find(
        _ keys: [UInt64], _ wanted: Range<Int>, inBlock block: Int, _ bytes: RawSpan, file: String,
        _ body: (Int, UInt64) -> Void
    ) throws(IndexError) {
        let range = try checked(block, bytes, file: file)
        var reader = BitReader(range)
        let entries = reader.readRice(bytes, width: 6)
        var key = UInt64(block) << UInt64(KeyTable.keyBits - blockBits)
        var (at, isOver) = (wanted.lowerBound, false)
        for _ in 0..<entries {
            if reader.isPastEnd { break }
            key &+= reader.readRice(bytes, width: riceWidth)
            let width = values == .fixed ? valueWidth : Int(reader.read(bytes, width: 6))
            while keys[at] < key {
                at += 1
                isOver = at == wanted.upperBound
                if isOver { break }
            }
            if isOver { return }
            let value = reader.read(bytes, width: width)
            var same = at
            while same < wanted.upperBound, keys[same] == key {
                body(same, value)
                same += 1
            }
        }
        if reader.isPastEnd {
            throw .damaged(file: file, at: range.lowerBound, reason: "block \(block) ends before its last entry")
        }
    }
}
