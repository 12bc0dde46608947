/// Finds the entries of a page's listings by what dates them.
///
/// Dates at the same path of tags make a series. Each one's record is the highest element that holds no other date of the
/// series (compare Liu, Grossman and Zhai 2003, who look for repeated siblings without an anchor). Where records have
/// titles of their own they are the entries, perhaps with the paragraphs between them; where they have none, the elements
/// between two of them are cut into entries: titles before dates, behind them, or several under one.
struct EntryFinder {
    private let tree: HTMLTree
    private let spots: [DateSpot]
    private let heads: EntryHeadFinder

    private static let smallestSeries = 3
    private static let mostSeries = 12

    init(_ tree: HTMLTree, spots: [DateSpot]) {
        self.tree = tree
        self.spots = spots
        heads = EntryHeadFinder(tree: tree)
    }

    /// The lists of entries; none overlaps another. Those with whole dates come first, then the longer ones.
    /// - Complexity: O(*n* + *d* · *h*) in the page's bytes, the dates, and the depth of the page.
    func lists() -> [[Entry]] {
        let series = Dictionary(grouping: spots.indices) { path(of: spots[$0].node) }.values
            .filter { $0.count >= Self.smallestSeries }.sorted(by: isBefore).prefix(Self.mostSeries)
        var taken: [Range<Int>] = []
        var lists: [[Entry]] = []
        for one in series {
            let entries = entries(of: one).filter { entry in !overlaps(entry.nodes, taken) }
            guard entries.count >= Self.smallestSeries else { continue }
            lists.append(entries)
            taken = (taken + entries.map(\.nodes)).sorted { $0.lowerBound < $1.lowerBound }
        }
        return lists
    }

    /// Entries that stand alone, such as a featured one above a list: dated, with a heading and a link of their own, outside
    /// `lists`.
    /// - Complexity: O(*n* + *d* · *h*).
    func loners(beside lists: [[Entry]]) -> [Entry] {
        let taken = lists.flatMap { $0.map(\.nodes) }.sorted { $0.lowerBound < $1.lowerBound }
        let dates = spots.map(\.node)
        var result: [Entry] = []
        for spot in spots where !overlaps(spot.node..<spot.node + 1, taken) {
            let root = chain(to: spot.node).dropFirst(2).first { node in
                let nodes = node..<Int(tree.nodes[node].subtreeEnd)
                let own =
                    bisect(dates.count) { dates[$0] >= nodes.upperBound } - bisect(dates.count) { dates[$0] >= node }
                return own == 1 && !overlaps(nodes, taken)
            }
            guard let root, HTMLTagSet.block.contains(tree.nodes[root].tag) else { continue }
            let nodes = root..<Int(tree.nodes[root].subtreeEnd)
            let head = heads.head(of: nodes, date: dateNodes(spot))
            if head.isHeading, head.link != nil, head.title != nil {
                result.append(Entry(nodes: nodes, spot: spot, head: head))
            }
        }
        return result
    }

    private func isBefore(_ a: [Int], _ b: [Int]) -> Bool {
        (precision(a), a.count, -a[0]) > (precision(b), b.count, -b[0])
    }

    /// How precise most dates of a series are: 2 for a day, 1 for a month, 0 for one told from now.
    private func precision(_ series: [Int]) -> Int {
        let days = series.map { spots[$0].day.map { $0.day == nil ? 1 : 2 } ?? 0 }.sorted()
        return days[days.count / 2]
    }

    private func overlaps(_ nodes: Range<Int>, _ taken: [Range<Int>]) -> Bool {
        let next = bisect(taken.count) { taken[$0].upperBound > nodes.lowerBound }
        return next < taken.count && taken[next].lowerBound < nodes.upperBound
    }

    // MARK: Records

    /// The nodes from the root down to `node`.
    private func chain(to node: Int) -> [Int] {
        var chain: [Int] = []
        var next = node
        while next >= 0 {
            chain.append(next)
            next = Int(tree.nodes[next].parent)
        }
        return chain.reversed()
    }

    /// A hash of the tags from the root down to `node`.
    private func path(of node: Int) -> UInt64 {
        chain(to: node).reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64(tree.nodes[$1].tag.rawValue)) &* 0x100_0000_01b3 }
    }

    private func entries(of series: [Int]) -> [Entry] {
        let series = withoutSecond(series)
        guard series.count >= Self.smallestSeries else { return [] }
        let chains = series.map { chain(to: spots[$0].node) }
        let shared = zip(chains, chains.dropFirst()).map { a, b in zip(a, b).prefix { $0 == $1 }.count }
        let own = series.indices.map { i in max(i > 0 ? shared[i - 1] : 0, i < shared.count ? shared[i] : 0) }
        let usual = own.sorted()[own.count / 2]
        let records = series.indices.map { i in
            Record(root: chains[i][min(max(own[i], usual), chains[i].count - 1)], spot: spots[series[i]])
        }
        var entries = EntryCutter(tree: tree, heads: heads, records: records).entries()
        for i in entries.indices {
            entries[i].head = heads.head(of: entries[i].nodes, date: dateNodes(entries[i].spot))
        }
        return entries.filter { $0.head.title != nil || $0.head.link != nil || hasText($0.nodes) }
    }

    /// The series without a date that follows another one with no link and few words between: the day of a change.
    private func withoutSecond(_ series: [Int]) -> [Int] {
        var kept: [Int] = []
        for i in series {
            guard let last = kept.last else {
                kept.append(i)
                continue
            }
            let between =
                max(
                    Int(tree.nodes[spots[last].node].subtreeEnd), spots[last].node + 1)..<max(
                    spots[i].node, spots[last].node + 1)
            let isSecond =
                between.lowerBound <= between.upperBound
                && !between.contains { tree.nodes[$0].tag == .a || HTMLTagSet.heading.contains(tree.nodes[$0].tag) }
                && between.reduce(0) { $0 + (tree.nodes[$1].tag == .text ? tree.text(of: $1).utf8.count : 0) } < 40
            if !isSecond { kept.append(i) }
        }
        return kept
    }

    private func dateNodes(_ spot: DateSpot?) -> Range<Int>? {
        spot.map { $0.node..<max($0.node + 1, Int(tree.nodes[$0.node].subtreeEnd)) }
    }

    private func hasText(_ nodes: Range<Int>) -> Bool {
        nodes.reduce(0) { $0 + (tree.nodes[$1].tag == .text ? Int(tree.nodes[$1].end - tree.nodes[$1].start) : 0) } > 80
    }
}

/// The highest element around one date of a series that holds no other.
struct Record {
    var root: Int
    var spot: DateSpot
}
