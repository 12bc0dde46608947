/// The rules that the model of the main text may not break.
struct BlockRules {
    let text: PageText
    let tree: HTMLTree
    let features: BlockFeatures
    let probabilities: [Float]

    /// The blocks that may stand between one of the main text and a block that a rule takes in.
    private static let reach = 2
    /// How many elements deeper a block quotation may stand than the text around it.
    private static let depth = 3
    /// The probability below which running text is not taken in, since something speaks strongly against it.
    private static let floor: Float = 0.02

    /// The blocks at `likely` without those that a rule drops, and with those that one takes in.
    /// - Complexity: O(*n*) in the number of blocks.
    func mended(_ likely: [Int]) -> (kept: [Int], rules: [Int: BlockRule]) {
        var rules: [Int: BlockRule] = [:]
        let isRunning = isRunningText(likely)
        if isRunning {
            for i in likely where isTeaser(i) { rules[i] = .teaser }
            for i in likely where rules[i] == nil && features.isBoilerplate[i] { rules[i] = .boilerplate }
        }
        var isKept = [Bool](repeating: false, count: text.blocks.count)
        for i in likely where rules[i] == nil { isKept[i] = true }
        if isRunning {
            for (i, rule) in missed(isKept) { rules[i] = rule }
        }
        let kept = text.blocks.indices.filter { isKept[$0] || rules[$0]?.keeps == true }
        return (kept, rules)
    }

    /// Whether seven words in ten of the blocks stand in prose.
    private func isRunningText(_ kept: [Int]) -> Bool {
        let all = kept.reduce(0) { $0 + features.words[$1] }
        let prose = kept.reduce(0) { $0 + (features.isProse[$1] ? features.words[$1] : 0) }
        return prose * 10 >= all * 7
    }

    private func isTeaser(_ i: Int) -> Bool {
        let block = text.blocks[i]
        return block.kind != .heading && block.linkBytes * 4 >= block.range.count * 3
    }

    /// Running text and quotations that stand where the main text stands, but were not likely enough.
    private func missed(_ isKept: [Bool]) -> [(Int, BlockRule)] {
        let blocks = text.blocks
        return blocks.indices.compactMap { i in
            guard !isKept[i], probabilities[i] > Self.floor, blocks[i].linkBytes * 3 < blocks[i].range.count,
                !features.isBoilerplate[i], features.words[i] >= 5
            else { return nil }
            let prose = features.isProse[i]
            guard prose || features.hasQuotation[i] else { return nil }
            let after = (i + 1...i + Self.reach + 1).contains { isSibling($0, of: i, isKept) }
            guard after else { return nil }
            let before = (i - Self.reach - 1...i - 1).contains { isSibling($0, of: i, isKept) }
            if before { return (i, prose ? .proseWithin : .quotationWithin) }
            return prose && isSibling(i + 1, of: i, isKept) && isSibling(i + 2, of: i, isKept) ? (i, .lead) : nil
        }
    }

    /// Whether block `k` is running text of the main text in the element that block `i` stands in; a block quotation may
    /// stand a few elements deeper.
    private func isSibling(_ k: Int, of i: Int, _ isKept: [Bool]) -> Bool {
        guard text.blocks.indices.contains(k), isKept[k], features.words[k] >= 5 else { return false }
        let (one, other) = (text.blocks[k], text.blocks[i])
        if one.parent == other.parent || one.parent == other.element || one.element == other.parent { return true }
        guard other.kind == .blockquote else { return false }
        var node = other.parent
        for _ in 0..<Self.depth where node > 0 {
            node = Int(tree.nodes[node].parent)
            if node == one.parent { return true }
        }
        return false
    }
}

extension BlockRule {
    /// Whether the rule takes a block in, rather than dropping it.
    var keeps: Bool {
        switch self {
        case .quotationWithin, .proseWithin, .lead: true
        case .teaser, .boilerplate: false
        }
    }
}
