/// Finds the elements that a selector picks, in one walk over the page: of each open element it is kept which beginnings of
/// the selector end there, so that nothing is ever tried twice.
struct SelectorMatcher {
    let tree: HTMLTree

    /// An open element, with the beginnings of the selector as bits: the compounds up to number *i* match.
    private struct Open {
        var end: Int
        /// Those that end at this element.
        var own: UInt64
        /// Those that end at it or at an element around it.
        var around: UInt64
        /// Those that end at the last child so far, and at any child so far.
        var last: UInt64 = 0
        var earlier: UInt64 = 0
        /// How many children it has so far.
        var children = 0
    }

    /// The elements in the page's order.
    /// - Complexity: O(*n* · *k*) in the page's nodes and the selector's compounds.
    func elements(_ selector: Selector) -> [Int] {
        var found: Set<Int> = []
        for compounds in selector.alternatives { found.formUnion(elements(compounds)) }
        return found.sorted()
    }

    private func elements(_ compounds: [Selector.Compound]) -> [Int] {
        var found: [Int] = []
        var stack = [Open(end: tree.nodes.count, own: 0, around: 0)]
        let whole: UInt64 = 1 << UInt64(compounds.count - 1)
        for (i, node) in tree.nodes.enumerated().dropFirst() where node.tag != .text {
            while stack.count > 1, stack[stack.count - 1].end <= i { stack.removeLast() }
            let parent = stack.count - 1
            stack[parent].children += 1
            let own = beginnings(at: i, compounds, in: stack[parent])
            if own & whole != 0 { found.append(i) }
            stack[parent].last = own
            stack[parent].earlier |= own
            if Int(node.subtreeEnd) > i + 1 {
                stack.append(Open(end: Int(node.subtreeEnd), own: own, around: stack[parent].around | own))
            }
        }
        return found
    }

    private func beginnings(at node: Int, _ compounds: [Selector.Compound], in parent: Open) -> UInt64 {
        var own: UInt64 = 0
        for (k, compound) in compounds.enumerated() {
            if k > 0 {
                let before: UInt64 = 1 << UInt64(k - 1)
                let reach: UInt64 =
                    switch compound.tie {
                    case .descendant: parent.around
                    case .child: parent.own
                    case .next: parent.last
                    case .sibling: parent.earlier
                    }
                guard reach & before != 0 else { continue }
            }
            if compound.tests.allSatisfy({ passes($0, node, place: parent.children, end: parent.end) }) {
                own |= 1 << UInt64(k)
            }
        }
        return own
    }

    // MARK: Tests

    private func passes(_ test: Selector.Test, _ node: Int, place: Int, end: Int) -> Bool {
        switch test {
        case .tag(let name): return tree.isNamed(node, name)
        case .id(let id): return value(of: Array("id".utf8), node) == id
        case .ofClass(let name):
            return value(of: Array("class".utf8), node)?.split(whereSeparator: isSpace).contains {
                $0.elementsEqual(name)
            } ?? false
        case .attribute(let name, let comparison, let wanted, let ignoresCase):
            guard let value = value(of: name, node) else { return false }
            return ignoresCase
                ? compare(value.map(Self.lower), comparison, wanted.map(Self.lower))
                : compare(value, comparison, wanted)
        case .not(let tests): return !tests.allSatisfy { passes($0, node, place: place, end: end) }
        case .place(let step, let offset):
            return step == 0 ? place == offset : (place - offset) % step == 0 && (place - offset) / step >= 0
        case .lastChild: return isLast(node, end: end)
        }
    }

    private func compare(_ value: [UInt8], _ comparison: Selector.Comparison, _ wanted: [UInt8]) -> Bool {
        switch comparison {
        case .exists: true
        case .equals: value == wanted
        case .word: value.split(whereSeparator: isSpace).contains { $0.elementsEqual(wanted) }
        case .dash: value == wanted || value.starts(with: wanted + [0x2D])
        case .prefix: !wanted.isEmpty && value.starts(with: wanted)
        case .suffix: !wanted.isEmpty && value.count >= wanted.count && value.suffix(wanted.count).elementsEqual(wanted)
        case .part: !wanted.isEmpty && holds(value, wanted)
        }
    }

    /// Whether `wanted`, which is no longer than a line of a profile, stands in `value`.
    private func holds(_ value: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard value.count >= wanted.count else { return false }
        return (0...value.count - wanted.count).contains {
            value[$0] == wanted[0] && value[$0..<$0 + wanted.count].elementsEqual(wanted)
        }
    }

    private func value(of name: [UInt8], _ node: Int) -> [UInt8]? { tree.attributeBytes(named: name, of: node) }

    private func isLast(_ node: Int, end: Int) -> Bool {
        var next = Int(tree.nodes[node].subtreeEnd)
        while next < end {
            if tree.nodes[next].tag != .text { return false }
            next += 1
        }
        return true
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
