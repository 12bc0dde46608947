/// Which items two sequences have in common, in the same order.
///
/// A shortest edit script (Myers, Algorithmica 1, 1986) where few items differ. Where more do, items that both have exactly
/// once are held to be the same (patience sorting, after Cohen), and what lies between two of them is compared for itself.
/// What is left and has no such items counts as different.
struct SequenceDiff {
    /// The most items that may differ for a shortest script.
    private static let limit = 256
    /// Stretches are cut at unique items so many times over.
    private static let depth = 6

    private let a: [UInt64], b: [UInt64]
    private var pairs: [(a: Int, b: Int)] = []

    /// The pairs of equal items, ascending in both.
    /// - Complexity: O((*n* + *m*) × *d*) time, where *d* ≤ 256 is how many items differ; O(*n* + *m* + *d*²) memory.
    static func pairs(_ a: [UInt64], _ b: [UInt64]) -> [(a: Int, b: Int)] {
        var diff = SequenceDiff(a: a, b: b)
        diff.compare(a.indices, b.indices, depth: 0)
        return diff.pairs
    }

    private init(a: [UInt64], b: [UInt64]) { (self.a, self.b) = (a, b) }

    private mutating func compare(_ x: Range<Int>, _ y: Range<Int>, depth: Int) {
        var (x, y) = (x, y)
        while let i = x.first, let j = y.first, a[i] == b[j] {
            pairs.append((i, j))
            (x, y) = (x.dropFirst(), y.dropFirst())
        }
        var tail = 0
        while let i = x.last, let j = y.last, a[i] == b[j] {
            (x, y) = (x.dropLast(), y.dropLast())
            tail += 1
        }
        defer { for k in 0..<tail { pairs.append((x.upperBound + k, y.upperBound + k)) } }
        if x.isEmpty || y.isEmpty || shortest(x, y) || depth == Self.depth { return }
        var (i, j) = (x.lowerBound, y.lowerBound)
        for (k, l) in unique(x, y) {
            compare(i..<k, j..<l, depth: depth + 1)
            pairs.append((k, l))
            (i, j) = (k + 1, l + 1)
        }
        if i > x.lowerBound { compare(i..<x.upperBound, j..<y.upperBound, depth: depth + 1) }
    }

    // MARK: Few differences

    /// Adds the pairs of a shortest edit script; `false` if it is longer than ``limit``.
    private mutating func shortest(_ x: Range<Int>, _ y: Range<Int>) -> Bool {
        let (n, m) = (x.count, y.count)
        if abs(n - m) > Self.limit { return false }
        let most = min(n + m, Self.limit)
        // Furthest end in x on each diagonal, and how each number of differences found them.
        var ends = [Int32](repeating: 0, count: 2 * most + 2)
        var history: [[Int32]] = []
        for d in 0...most {
            history.append(Array(ends[(most - d)...(most + d)]))
            for k in stride(from: -d, through: d, by: 2) {
                let isDown = k == -d || k != d && ends[most + k - 1] < ends[most + k + 1]
                var i = Int(isDown ? ends[most + k + 1] : ends[most + k - 1] + 1)
                if i > n || i - k > m || i < k {
                    // Past an edge: no script goes on from here.
                    ends[most + k] = Int32(min(max(i, 0), n))
                    continue
                }
                while i < n, i - k < m, a[x.lowerBound + i] == b[y.lowerBound + i - k] { i += 1 }
                ends[most + k] = Int32(i)
                if i >= n, i - k >= m {
                    collect(x, y, history, n, m)
                    return true
                }
            }
        }
        return false
    }

    /// Walks a script back from its end and adds what it keeps.
    private mutating func collect(_ x: Range<Int>, _ y: Range<Int>, _ history: [[Int32]], _ n: Int, _ m: Int) {
        var (i, j) = (n, m)
        var found: [(a: Int, b: Int)] = []
        for d in stride(from: history.count - 1, through: 0, by: -1) {
            let row = history[d]
            let k = i - j
            var (before, from) = (0, 0)
            if d > 0 {
                let isDown = k == -d || k != d && row[d + k - 1] < row[d + k + 1]
                before = isDown ? k + 1 : k - 1
                from = Int(row[d + before])
            }
            let start = d == 0 ? 0 : before == k + 1 ? from : from + 1
            while i > start {
                (i, j) = (i - 1, j - 1)
                found.append((x.lowerBound + i, y.lowerBound + j))
            }
            (i, j) = (from, from - before)
        }
        pairs += found.reversed()
    }

    // MARK: Many

    /// The longest ascending run of the pairs of items that each side has exactly once.
    private func unique(_ x: Range<Int>, _ y: Range<Int>) -> [(Int, Int)] {
        var places: [UInt64: (x: Int, y: Int)] = [:]
        for i in x { places[a[i], default: (-1, -1)].x = places[a[i]] == nil ? i : -2 }
        for j in y {
            guard let known = places[b[j]], known.x >= 0 else { continue }
            places[b[j]]?.y = known.y == -1 ? j : -2
        }
        let both = places.values.filter { $0.x >= 0 && $0.y >= 0 }.sorted { $0.x < $1.x }
        // Patience sorting: the smallest end of a run of each length, and what each item stands behind.
        var ends: [Int] = []
        var previous = [Int](repeating: -1, count: both.count)
        for (number, pair) in both.enumerated() {
            let length = bisect(ends.count) { both[ends[$0]].y >= pair.y }
            if length > 0 { previous[number] = ends[length - 1] }
            if length == ends.count { ends.append(number) } else { ends[length] = number }
        }
        var run: [(Int, Int)] = []
        var at = ends.last ?? -1
        while at >= 0 {
            run.append((both[at].x, both[at].y))
            at = previous[at]
        }
        return run.reversed()
    }
}
