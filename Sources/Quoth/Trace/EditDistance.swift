/// The number of letters that must be inserted, deleted or replaced to turn `a` into `b`; `nil` if more than `limit`.
///
/// Dynamic programming over a band (Ukkonen, Information and Control 64, 1985).
/// - Complexity: O(*n* · *limit*) in the bytes of the shorter word.
func editDistance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, limit: Int) -> Int? {
    if abs(a.count - b.count) > limit { return nil }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    let (n, m) = (a.count, b.count)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: m + 1) { row -> Int? in
        for j in 0...m { row.initializeElement(at: j, to: Int32(j)) }
        for i in 1...n {
            let low = max(1, i - limit)
            let high = min(m, i + limit)
            if low > high { return nil }
            var diagonal = row[low - 1]
            row[low - 1] = low == 1 ? Int32(i) : Int32(limit + 1)
            var best = row[low - 1]
            let letter = a[a.startIndex + i - 1]
            for j in low...high {
                let above = j == i + limit ? Int32(limit + 1) : row[j]
                let cost = min(
                    diagonal + (letter == b[b.startIndex + j - 1] ? 0 : 1), min(above, row[j - 1]) + 1)
                diagonal = row[j]
                row[j] = cost
                best = min(best, cost)
            }
            if best > limit { return nil }
        }
        return row[m] <= limit ? Int(row[m]) : nil
    }
}
