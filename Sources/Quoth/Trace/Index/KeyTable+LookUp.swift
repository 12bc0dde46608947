extension KeyTable {
    /// Calls `body` with the index and the value of each entry whose key is one of `keys`, which ascend.
    ///
    /// Of each block that has one of them the checksum is told from all its bytes, and entries are read up to the last key.
    /// - Complexity: O(*k*) in the keys, for each of which one block is read.
    @inline(__always)
    func lookUp(
        _ keys: [UInt64], _ bytes: RawSpan, file: String, _ body: (Int, UInt64) -> Void
    ) throws(IndexError) {
        var next = 0
        while next < keys.count {
            let block = block(of: keys[next])
            var end = next + 1
            while end < keys.count, self.block(of: keys[end]) == block { end += 1 }
            try find(keys, next..<end, inBlock: block, bytes, file: file, body)
            next = end
        }
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
