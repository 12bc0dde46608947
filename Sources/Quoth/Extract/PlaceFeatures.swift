/// Where a block stands in its page: among the other blocks, and in the elements that hold the most prose.
struct PlaceFeatures: Sendable {
    private static let levels = ["own", "one up", "two up", "three up"]
    private static let tags: [HTMLTag] = [
        .p, .h1, .h2, .h3, .h4, .li, .div, .td, .blockquote, .figcaption, .pre, .dd, .dt, .button, .label, .section,
        .article, .a, .span,
    ]

    /// The features' names, in order.
    static let names =
        [
            "index", "share before", "bytes share before", "from h1", "has h1", "to prose before", "to prose after",
            "in core 50", "in core 65", "in core 80", "prose bytes after share", "depth", "look-alike prose share",
            "link run", "look-alikes", "look-alike bytes share", "look-alike link share", "look-alike priced share",
        ] + levels.flatMap { ["\($0) prose share", "\($0) link share", "\($0) blocks", "\($0) bytes a block"] }
        + tags.map { "tag \($0)" }

    private static let tagCount = tags.count
    /// The place of each tag among ``tags``.
    private static let tagPlaces: [Int?] = HTMLTag.allCases.map { tags.firstIndex(of: $0) }

    private let blocks: [PageBlock]
    private let tree: HTMLTree
    /// The node of each block's first characters.
    private let starts: [Int32]
    private var bytesBefore: [Int] = [0]
    private var linkBefore: [Int] = [0]
    private var proseBefore: [Int] = [0]
    private var toProseBefore: [Int] = []
    private var toProseAfter: [Int] = []
    private var cores: [Range<Int>] = []
    private var heading: Int?
    /// How many blocks that are nothing but links stand in a row where this one does.
    private var linkRun: [Int] = []
    private var lookAlikes: [LookAlikes] = []
    /// The place of each block's look-alikes.
    let alike: [Int]

    /// The blocks that look like one another, taken together.
    private struct LookAlikes {
        var count = 0
        var bytes = 0
        var linkBytes = 0
        var proseBytes = 0
        var priced = 0
    }

    init(_ text: PageText, tree: HTMLTree, texts: TextFeatures) {
        blocks = text.blocks
        self.tree = tree
        starts = blocks.map { Int32($0.node) }
        alike = GroupedLook.likenesses(text.blocks)
        for (i, block) in blocks.enumerated() {
            let prose = texts.isProse[i] ? block.range.count : 0
            bytesBefore.append(bytesBefore[i] + block.range.count)
            linkBefore.append(linkBefore[i] + block.linkBytes)
            proseBefore.append(proseBefore[i] + prose)
            add(block, alike[i], prose: prose, isPriced: texts.hasPrice[i])
        }
        (toProseBefore, toProseAfter) = Self.distances(texts.isProse)
        linkRun = Self.runs(blocks.map { $0.linkBytes * 10 >= $0.range.count * 8 })
        cores = [0.5, 0.65, 0.8].map { core(share: $0) }
        heading = blocks.firstIndex { tree.nodes[$0.element].tag == .h1 }
    }

    private mutating func add(_ block: PageBlock, _ place: Int, prose: Int, isPriced: Bool) {
        if place == lookAlikes.count { lookAlikes.append(LookAlikes()) }
        lookAlikes[place].count += 1
        lookAlikes[place].bytes += block.range.count
        lookAlikes[place].linkBytes += block.linkBytes
        lookAlikes[place].proseBytes += prose
        lookAlikes[place].priced += isPriced ? 1 : 0
    }

    /// Appends the features of block `i`.
    /// - Complexity: O(*d* log *n*) for depth *d* and *n* blocks; the way up ends after 12 elements.
    func append(_ i: Int, to row: inout MutableSpan<Float>, _ end: inout FeatureRow) {
        let block = blocks[i]
        let total = Float(max(1, bytesBefore[blocks.count]))
        let prose = Float(max(1, proseBefore[blocks.count]))
        end.append(Float(min(i, 500)), to: &row)
        end.append(Float(i) / Float(blocks.count), to: &row)
        end.append(Float(bytesBefore[i]) / total, to: &row)
        end.append(heading.map { Float(max(-50, min(200, i - $0))) } ?? -60, to: &row)
        end.append(heading == nil ? 0 : 1, to: &row)
        end.append(Float(min(toProseBefore[i], 99)), to: &row)
        end.append(Float(min(toProseAfter[i], 99)), to: &row)
        for core in cores { end.append(core.contains(i) ? 1 : 0, to: &row) }
        end.append(Float(proseBefore[blocks.count] - proseBefore[i]) / prose, to: &row)
        end.append(Float(block.depth), to: &row)
        let alike = lookAlikes[alike[i]]
        end.append(Float(alike.proseBytes) / prose, to: &row)
        end.append(Float(min(linkRun[i], 50)), to: &row)
        end.append(Float(min(alike.count, 200)), to: &row)
        end.append(Float(alike.bytes) / total, to: &row)
        end.append(Float(alike.linkBytes) / Float(max(1, alike.bytes)), to: &row)
        end.append(Float(alike.priced) / Float(max(1, alike.count)), to: &row)
        appendLevels(i, prose: prose, to: &row, &end)
        let place = Self.tagPlaces[Int(tree.nodes[block.element].tag.rawValue)]
        end.append(place.map { 1 << UInt64($0) } ?? 0, number: Self.tagCount, to: &row)
    }

    /// Appends what the four nearest elements around block `i` hold that differ in it.
    private func appendLevels(_ i: Int, prose: Float, to row: inout MutableSpan<Float>, _ end: inout FeatureRow) {
        var range = i..<i + 1
        var count = 1
        append(range, prose: prose, to: &row, &end)
        var node = blocks[i].element
        var steps = 0
        while count < Self.levels.count, node > 0, steps < 12 {
            let wider = held(by: node, around: i)
            if wider.count > range.count {
                range = wider
                count += 1
                append(range, prose: prose, to: &row, &end)
            }
            node = Int(tree.nodes[node].parent)
            steps += 1
        }
        while count < Self.levels.count {
            append(range, prose: prose, to: &row, &end)
            count += 1
        }
    }

    private func append(_ range: Range<Int>, prose: Float, to row: inout MutableSpan<Float>, _ end: inout FeatureRow) {
        let bytes = bytesBefore[range.upperBound] - bytesBefore[range.lowerBound]
        end.append(Float(proseBefore[range.upperBound] - proseBefore[range.lowerBound]) / prose, to: &row)
        end.append(Float(linkBefore[range.upperBound] - linkBefore[range.lowerBound]) / Float(max(1, bytes)), to: &row)
        end.append(Float(min(range.count, 200)), to: &row)
        end.append(Float(bytes) / Float(max(1, range.count)), to: &row)
    }

    /// The smallest element that holds `share` of the prose, as a range of blocks.
    ///
    /// Any element that holds more than half of it holds the block in which half of it is reached.
    private func core(share: Double) -> Range<Int> {
        let total = proseBefore[blocks.count]
        guard total > 0 else { return 0..<0 }
        let median = bisect(proseBefore.count) { proseBefore[$0] * 2 > total } - 1
        var node = blocks[median].element
        while node > 0 {
            let range = held(by: node)
            if Double(proseBefore[range.upperBound] - proseBefore[range.lowerBound]) >= share * Double(total) {
                return range
            }
            node = Int(tree.nodes[node].parent)
        }
        return 0..<blocks.count
    }

    /// The blocks inside an element that holds block `i`: sought from there, since most elements hold a few.
    private func held(by node: Int, around i: Int) -> Range<Int> {
        let end = Int(tree.nodes[node].subtreeEnd)
        var (first, step) = (i, 1)
        while first - step >= 0, Int(starts[first - step]) >= node { (first, step) = (first - step, 2 * step) }
        let low = max(0, first - step)
        first = low + bisect(first - low) { Int(starts[low + $0]) >= node }
        var last = i
        step = 1
        while last + step < starts.count, Int(starts[last + step]) < end { (last, step) = (last + step, 2 * step) }
        let high = min(starts.count, last + step)
        return first..<max(first, last + bisect(high - last) { Int(starts[last + $0]) >= end })
    }

    /// The blocks inside an element.
    private func held(by node: Int) -> Range<Int> {
        let end = Int(tree.nodes[node].subtreeEnd)
        let first = bisect(starts.count) { Int(starts[$0]) >= node }
        return first..<max(first, bisect(starts.count) { Int(starts[$0]) >= end })
    }

    /// For each element the length of the run of true ones that it is in, 0 for a false one.
    private static func runs(_ flags: [Bool]) -> [Int] {
        var result = [Int](repeating: 0, count: flags.count)
        var start = 0
        for i in flags.indices {
            if !flags[i] { start = i + 1 }
            if flags[i], i + 1 == flags.count || !flags[i + 1] {
                for k in start...i { result[k] = i - start + 1 }
            }
        }
        return result
    }

    private static func distances(_ isProse: [Bool]) -> (before: [Int], after: [Int]) {
        var before = [Int](repeating: 99, count: isProse.count)
        var after = before
        for i in isProse.indices { before[i] = isProse[i] ? 0 : i > 0 ? before[i - 1] + 1 : 99 }
        for i in isProse.indices.reversed() {
            after[i] = isProse[i] ? 0 : i + 1 < isProse.count ? after[i + 1] + 1 : 99
        }
        return (before, after)
    }
}
