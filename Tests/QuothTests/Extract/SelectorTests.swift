import Testing

@testable import Quoth

@Suite struct SelectorTests {
    static let page = """
        <main id="m"><div class="a b"><p>1</p><p class="x">2</p><span>3</span></div><section lang="en-GB" data-k="Alpha beta">
        <p>4</p><x-card title="Fünf">5<p class="x y">6</p></x-card></section><p>7<b>8</b></p></main>
        """

    /// The texts of the elements that a selector picks.
    static func picks(_ selector: String) throws -> [String] {
        let tree = HTMLTree(Array(page.utf8))
        return SelectorMatcher(tree: tree).elements(try SelectorParser.selector(selector)).map { tree.text(of: $0) }
    }

    @Test(arguments: [
        ("span", ["3"]), ("P.x", ["2", "6"]), (".x.y", ["6"]), ("#m > p", ["78"]),
        ("main p", ["1", "2", "4", "6", "78"]),
        ("div > p, section > p", ["1", "2", "4"]), ("p + p", ["2"]), ("p ~ span", ["3"]), ("div + section p.x", ["6"]),
        ("x-card", ["5 6"]), ("[title]", ["5 6"]), ("[title=\"Fünf\"]", ["5 6"]), ("[data-k~=beta] > p", ["4"]),
        ("[data-k*='PHA' i] > p", ["4"]), ("[lang|=en] > p", ["4"]), ("[lang^=en] > p", ["4"]),
        ("[lang$='GB'] > p", ["4"]),
        ("[lang=en]", []), ("div > :first-child", ["1"]), ("div > :last-child", ["3"]), ("div > :nth-child(2)", ["2"]),
        ("div > :nth-child(odd)", ["1", "3"]), ("div > :nth-child(-n+2)", ["1", "2"]), ("p:not(.x)", ["1", "4", "78"]),
        ("div p:not(:first-child)", ["2"]), ("section main", []), ("*:not(p) > b", []), ("p > *", ["8"]),
    ]) func `a selector picks its elements in the page's order`(selector: String, texts: [String]) throws {
        #expect(try Self.picks(selector) == texts)
    }

    @Test(arguments: [
        ("", 0, "missing"), ("p >", 3, "missing"), ("p, ", 3, "missing"), ("p..x", 2, "class"), ("p#", 2, "id"),
        ("[a", 2, "]"),
        ("[a=\"b]", 3, "quotation mark"), ("p:hover", 2, "hover"), ("p:nth-child(x)", 12, "place"),
        ("p {", 2, "selector"),
        (":not(p", 6, ")"),
    ]) func `a bad selector is refused with its place`(selector: String, offset: Int, reason: String) {
        do throws(SelectorParser.Fault) {
            let parsed = try SelectorParser.selector(selector)
            Issue.record("\(selector) was read as \(parsed)")
        } catch {
            #expect(error.offset == offset, "\(error.reason)")
            #expect(error.reason.contains(reason))
        }
    }

    /// Tries every element, and every ancestor or sibling for every part of the selector.
    private struct Naive {
        let tree: HTMLTree

        func elements(_ selector: Selector) -> [Int] {
            tree.nodes.indices.dropFirst().filter { node in
                tree.nodes[node].tag != .text && selector.alternatives.contains { matches(node, $0[...]) }
            }
        }

        private func matches(_ node: Int, _ compounds: ArraySlice<Selector.Compound>) -> Bool {
            guard let last = compounds.last else { return true }
            let isOwn = last.tests.allSatisfy { test in
                guard case .tag(let name) = test else { return false }
                return tree.isNamed(node, name)
            }
            let before = compounds.dropLast()
            guard isOwn, !before.isEmpty else { return isOwn }
            let candidates: [Int]
            switch last.tie {
            case .child: candidates = [Int(tree.nodes[node].parent)]
            case .descendant:
                var above: [Int] = []
                var next = Int(tree.nodes[node].parent)
                while next > 0 {
                    above.append(next)
                    next = Int(tree.nodes[next].parent)
                }
                candidates = above
            case .next, .sibling:
                let siblings = tree.nodes.indices.filter {
                    $0 < node && tree.nodes[$0].parent == tree.nodes[node].parent && tree.nodes[$0].tag != .text
                }
                candidates = last.tie == .next ? siblings.suffix(1) : siblings
            }
            return candidates.contains { $0 > 0 && matches($0, before) }
        }
    }

    @Test func `one walk finds what trying everything finds`() throws {
        let parts = ["<div>", "<p>", "<b>", "</div>", "</p>", "</b>", "x"]
        var random = SeededRandom(state: 7)
        for _ in 0..<300 {
            let page = (0..<24).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
            let tree = HTMLTree(Array(page.utf8))
            for selector in ["div p", "div > p", "p + b", "div ~ p b", "div div > b", "b ~ b + p"] {
                let parsed = try SelectorParser.selector(selector)
                #expect(
                    SelectorMatcher(tree: tree).elements(parsed) == Naive(tree: tree).elements(parsed),
                    "\(selector) in \(page)")
            }
        }
    }
}
