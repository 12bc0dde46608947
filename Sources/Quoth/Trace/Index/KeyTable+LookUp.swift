extension KeyTable {
    /// After so many bytes of the table what was read of it is given back, if there are so many keys that more is to come.
    private static let held = 16 << 20
    /// How many keys are looked up together.
    private static let stretch = 256

    /// Calls `body` with the index and the value of each entry in `file` whose key is one of `keys`, which ascend.
    ///
    /// Of each block that has one of them the checksum is told from all its bytes, and entries are read up to the last key.
    /// Nearly every block misses the caches: those of a stretch of keys are asked for before the first is read, so that they
    /// wait together. Of a large file only a part is held in memory, since the blocks lie in the order of the keys.
    /// - Complexity: O(*k*) in the keys, for each of which one block is read.
    @inline(__always)
    func lookUp(
        _ keys: [UInt64], in file: any IndexBytes, _ body: (Int, UInt64) -> Void
    ) throws(IndexError) {
        let isLong = keys.count > Self.stretch
        try file.withBytes { bytes throws(IndexError) in
            var (next, held) = (0, blocks.lowerBound)
            while next < keys.count {
                let end = min(keys.count, next + Self.stretch)
                guard touch(keys[next..<end], bytes) != .max else { return }
                next = try lookUp(keys, from: next, to: end, bytes, file: file.name, body)
                let read = next < keys.count ? start(ofBlock: block(of: keys[next]), bytes) : blocks.upperBound
                if isLong, read - held > Self.held || next == keys.count {
                    file.release(held..<read)
                    held = read
                }
            }
        }
    }

    /// The same for the keys from number `first` to `end`, and those after it that share a block with the last.
    @inline(__always)
    private func lookUp(
        _ keys: [UInt64], from first: Int, to end: Int, _ bytes: RawSpan, file: String, _ body: (Int, UInt64) -> Void
    ) throws(IndexError) -> Int {
        var next = first
        while next < end {
            let block = block(of: keys[next])
            var after = next + 1
            while after < keys.count, self.block(of: keys[after]) == block { after += 1 }
            try find(keys, next..<after, inBlock: block, bytes, file: file, body)
            next = after
        }
        return next
    }

    /// Where block number `block` starts in the file; not after the last one's end.
    private func start(ofBlock block: Int, _ bytes: RawSpan) -> Int {
        min(blocks.upperBound, blocks.lowerBound + Int(bytes.number(at: directory + 4 * block, as: UInt32.self)))
    }

    /// Reads a byte of the block of each key; the sum is of no use, and far from the largest number.
    private func touch(_ keys: ArraySlice<UInt64>, _ bytes: RawSpan) -> UInt64 {
        var sum: UInt64 = 0
        for key in keys { sum &+= UInt64(bytes.number(at: directory + 4 * block(of: key), as: UInt32.self)) }
        for key in keys {
            let start = start(ofBlock: block(of: key), bytes)
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
