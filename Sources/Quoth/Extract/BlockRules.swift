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
    /// The probability from which a quotation is kept that stands right between two blocks of the main text, in whatever
    /// element.
    private static let doubtful: Float = 0.1
    /// The bytes between two marks from which they quote something.
    private static let shortestQuotation = 15

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
            for (i, rule) in missed(isKept) {
                rules[i] = rule
                isKept[i] = true
            }
            for i in enclosed(isKept) { rules[i] = .partWithin }
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

    /// Whether a block only leads to another page: no heading, and nothing that quotes.
    private func isTeaser(_ i: Int) -> Bool {
        let block = text.blocks[i]
        return block.kind != .heading && block.linkBytes * 4 >= block.range.count * 3 && !isQuoting(i)
    }

    /// Whether the blocks right before and right behind block `i` are kept.
    private func isBetween(_ i: Int, _ isKept: [Bool]) -> Bool {
        i > 0 && i + 1 < isKept.count && isKept[i - 1] && isKept[i + 1]
    }

    /// Whether words stand in double quotation marks in block `i`, and not just an inch mark.
    /// - Complexity: O(*n*) in the bytes of the block.
    private func isQuoting(_ i: Int) -> Bool {
        guard features.hasQuotation[i] else { return false }
        var last: Int?
        for k in text.blocks[i].range.start..<text.blocks[i].range.end where text.bytes.isDoubleMark(k) {
            if let last, k - last >= Self.shortestQuotation { return true }
            last = k
        }
        return false
    }

    /// Headings, items of lists and code that were not likely enough, right between two blocks of the main text.
    private func enclosed(_ isKept: [Bool]) -> [Int] {
        text.blocks.indices.filter { i in
            guard !isKept[i], isBetween(i, isKept), features.words[i] >= 3, !features.isBoilerplate[i] else {
                return false
            }
            let block = text.blocks[i]
            guard block.linkBytes * 3 < block.range.count else { return false }
            let least: Float =
                switch block.kind {
                case .heading: 0.3
                case .listItem: 0.2
                default: tree.nodes[block.element].tag == .pre ? 0.1 : 1
                }
            return probabilities[i] >= least
        }
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
            if probabilities[i] >= Self.doubtful, isBetween(i, isKept), isQuoting(i) { return (i, .quotationWithin) }
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
        case .quotationWithin, .proseWithin, .partWithin, .lead: true
        case .teaser, .boilerplate: false
        }
    }
}

extension [UInt8] {
    /// Whether a double quotation mark begins at `i`: `"`, `“`, `”`, `„`, `«` or `»`.
    fileprivate func isDoubleMark(_ i: Int) -> Bool {
        switch self[i] {
        case 0x22: true
        case 0xC2: i + 1 < count && (self[i + 1] == 0xAB || self[i + 1] == 0xBB)
        case 0xE2: i + 2 < count && self[i + 1] == 0x80 && (0x9C...0x9E).contains(self[i + 2])
        default: false
        }
    }
}
