/// Postings of which each seed has ``SeedTable/cap`` at most, made of sorted ones.
struct CappedPostings {
    private(set) var postings: [UInt64] = []
    private(set) var frequentKeys: [UInt32] = []
    private(set) var frequentCounts: [UInt32] = []
    /// For each word, a bit for each kind of seed that starts with it and stands in another document too.
    private(set) var recurring: [UInt8]
    private let documentStarts: [Int]

    init(words: Int, documentStarts: [Int]) {
        recurring = Array(repeating: 0, count: words)
        self.documentStarts = documentStarts
    }

    /// Takes the first places of each key of `sorted`.
    mutating func take(_ sorted: [UInt64]) {
        postings = sorted
        var (start, kept) = (0, 0)
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end] >> 32 == sorted[start] >> 32 { end += 1 }
            if end - start > 1 { mark(sorted[start..<end]) }
            if end - start > SeedTable.cap {
                frequentKeys.append(UInt32(sorted[start] >> 32))
                frequentCounts.append(UInt32(end - start))
            }
            for i in start..<min(end, start + SeedTable.cap) {
                postings[kept] = sorted[i]
                kept += 1
            }
            start = end
        }
        postings.removeLast(postings.count - kept)
    }

    /// Notes that the seed of `group` recurs, if its places are not all in one document.
    private mutating func mark(_ group: ArraySlice<UInt64>) {
        let (first, last) = (place(group[group.startIndex]), place(group[group.endIndex - 1]))
        // The document of the first place ends where the next one starts.
        let next = bisect(documentStarts.count) { documentStarts[$0] > first }
        guard last >= documentStarts[next] else { return }
        for posting in group { recurring[place(posting)] |= 1 << UInt8(posting & 3) }
    }

    private func place(_ posting: UInt64) -> Int { Int(posting & 0xFFFF_FFFF) >> 2 }
}
