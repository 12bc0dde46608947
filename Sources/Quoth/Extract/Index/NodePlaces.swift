/// Says where the nodes of a page's tree stand in the page's text.
struct NodePlaces {
    /// The runs of characters of one block that are told apart; those behind them have no place of their own.
    static let runLimit = 1 << 14
    /// The bytes of a run of characters that is looked for.
    static let runBytes = 1 << 16

    private let tree: HTMLTree
    private let text: PageText
    /// Where each run of characters of a block stands, once the block was asked for.
    private var aligned: [Int: [(node: Int, range: TextRange)]] = [:]

    init(_ tree: HTMLTree, _ text: PageText) {
        self.tree = tree
        self.text = text
    }

    /// The blocks that begin inside `nodes`, or else the one that holds them.
    /// - Complexity: O(log *n*) in the blocks.
    func blocks(in nodes: Range<Int>) -> Range<Int> {
        let inside = blocksStarting(in: nodes)
        let first = inside.lowerBound
        guard inside.isEmpty, first > 0, text.blocks[first - 1].lastNode >= nodes.lowerBound else { return inside }
        return first - 1..<first
    }

    /// The blocks that begin inside `nodes`.
    /// - Complexity: O(log *n*) in the blocks.
    func blocksStarting(in nodes: Range<Int>) -> Range<Int> {
        firstBlock(from: nodes.lowerBound)..<firstBlock(from: nodes.upperBound)
    }

    /// Where the characters of `nodes` stand in the page's text, those of their first block; `nil` if none is shown.
    /// - Complexity: O(*n*) in the bytes of the block, the first time that it is asked for.
    mutating func range(of nodes: Range<Int>) -> (block: Int, range: TextRange)? {
        let next = firstBlock(from: nodes.lowerBound)
        for block in max(0, next - 1)..<min(text.blocks.count, next + 1) {
            let runs = runs(of: block)
            let first = bisect(runs.count) { runs[$0].node >= nodes.lowerBound }
            let end = bisect(runs.count) { runs[$0].node >= nodes.upperBound }
            if first < end { return (block, TextRange(runs[first].range.start, runs[end - 1].range.end)) }
        }
        return nil
    }

    /// The runs of characters of `block` that are not blank, with where each stands in the page's text.
    mutating func runs(of block: Int) -> [(node: Int, range: TextRange)] {
        if let known = aligned[block] { return known }
        let own = text.blocks[block]
        var runs: [(node: Int, range: TextRange)] = []
        var wanted: [UInt8] = []
        var cursor = own.range.start
        var node = own.node
        while node <= own.lastNode, runs.count < Self.runLimit {
            if tree.nodes[node].tag == .text, tree.nodes[node].end - tree.nodes[node].start <= Self.runBytes {
                wanted.removeAll(keepingCapacity: true)
                tree.append(textOf: node, to: &wanted)
                HTMLText.collapse(&wanted)
                if !wanted.isEmpty, let start = find(wanted, from: cursor, to: own.range.end) {
                    runs.append((node, TextRange(start, start + wanted.count)))
                    cursor = start + wanted.count
                }
            }
            node += 1
        }
        aligned[block] = runs
        return runs
    }

    /// The text of `block` with a bar where two runs of characters meet without a space, as do `By` and `Ida Holm` in two
    /// elements that a style sheet sets apart; `nil` if none do.
    mutating func parted(_ block: Int) -> [UInt8]? {
        let range = text.blocks[block].range
        guard mayBeParted(range) else { return nil }
        let runs = runs(of: block)
        let seams = zip(runs, runs.dropFirst()).filter { $0.range.end == $1.range.start }.map(\.1.range.start)
        guard !seams.isEmpty else { return nil }
        var parted: [UInt8] = []
        var start = range.start
        for seam in seams {
            parted += text.bytes[start..<seam]
            parted.append(UInt8(ascii: "|"))
            start = seam
        }
        return parted + text.bytes[start..<range.end]
    }

    /// Whether a capital stands right behind a small letter, or a letter beside a figure.
    private func mayBeParted(_ range: TextRange) -> Bool {
        var last: UInt8 = 0x20
        for i in range.start..<range.end {
            let byte = text.bytes[i]
            let isNumberSeam = isDigit(byte) && last.isHTMLLetter || isDigit(last) && byte.isHTMLLetter
            if isNumberSeam || byte >= 0x41 && byte <= 0x5A && last >= 0x61 && last <= 0x7A { return true }
            last = byte
        }
        return false
    }

    /// `wanted` behind `from`: in a block of up to 2 KB anywhere, in a longer one right behind white space and marks, so
    /// that no page can make this quadratic.
    private func find(_ wanted: [UInt8], from: Int, to end: Int) -> Int? {
        let window = end - from <= 2_048 ? end : min(end, from + 8)
        for start in from..<max(from, window) where start + wanted.count <= end {
            if text.bytes[start] == wanted[0], text.bytes[start..<start + wanted.count].elementsEqual(wanted) {
                return start
            }
        }
        return nil
    }

    /// The first block that begins at `node` or behind it. Nodes stand in the order of the text; their bytes don't, where a
    /// browser moves something out of a table.
    private func firstBlock(from node: Int) -> Int {
        bisect(text.blocks.count) { text.blocks[$0].node >= node }
    }
}
