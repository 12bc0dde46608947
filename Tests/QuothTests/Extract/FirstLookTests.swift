import Testing

@testable import Quoth

@Suite struct FirstLookTests {
    /// The blocks of an invented page with sections, lists and look-alikes.
    private static func text() throws -> PageText {
        let items = (1...9).map { "<li><a href=\"/\($0)\">Boat \($0) leaves</a>" }.joined()
        let part =
            "<h2>Harbour</h2><p>The boats sail, and \(items.count) more follow.</p><ul class=\"list\">\(items)</ul>"
        let page = BlockRuleTests.page(part, after: "<div class=\"related\">\(part)</div>")
        return PageText(HTMLTree(Array(page.utf8)))
    }

    /// The features of block `i` by name, each by its definition.
    private static func naive(_ i: Int, _ p: [Float], _ words: [Int], _ blocks: [PageBlock]) -> [String: Float] {
        func mean(_ part: [Int]) -> Float {
            let part = part.filter(p.indices.contains)
            let all = part.reduce(0) { $0 + Double(words[$1]) + 0.2 }
            return part.isEmpty ? -1 : Float(part.reduce(0) { $0 + Double(p[$1]) * (Double(words[$1]) + 0.2) } / all)
        }
        var own: [String: Float] = ["own": p[i]]
        for step in [-4, -3, -2, -1, 1, 2, 3, 4] {
            own["block \(step)"] = p.indices.contains(i + step) ? p[i + step] : -1
        }
        for reach in [3, 8, 20] { own["around \(reach)"] = mean(Array(i - reach...i + reach)) }
        for reach in [5, 15] {
            own["\(reach) before"] = mean(Array(i - reach..<i))
            own["\(reach) after"] = mean(Array(i + 1...i + reach))
        }
        var run = [i]
        while let first = run.first, first > 0, blocks[first - 1].context.far == blocks[i].context.far {
            run.insert(first - 1, at: 0)
        }
        while let last = run.last, last + 1 < p.count, blocks[last + 1].context.far == blocks[i].context.far {
            run.append(last + 1)
        }
        let heading = blocks.indices.last { $0 <= i && blocks[$0].kind == .heading } ?? 0
        let next = blocks.indices.first { $0 > i && blocks[$0].kind == .heading } ?? p.count
        let groups = [
            "look-alikes": blocks.indices.filter { blocks[$0].likeness == blocks[i].likeness }, "run": run,
            "section": Array(heading..<next),
        ]
        for (name, group) in groups {
            own["\(name): mean"] = mean(group)
            own["\(name): most"] = group.map { p[$0] }.max()
        }
        let threshold = MainText.threshold(p, words: words)
        let taken = p.indices.filter { p[$0] >= threshold.threshold && words[$0] > 0 }
        own["words before"] =
            i == 0 ? 0 : mean(Array(0..<i)) * weight(0..<i, words) / (mean(Array(p.indices)) * weight(p.indices, words))
        own["from first taken"] = Float(max(-60, min(60, i - (taken.first ?? 0))))
        own["from last taken"] = Float(max(-60, min(60, i - (taken.last ?? p.count - 1))))
        own["to taken before"] = Float(min(60, i - (taken.last { $0 <= i } ?? -1000)))
        own["to taken after"] = Float(min(60, (taken.first { $0 >= i } ?? 1000) - i))
        let expected = p.indices.reduce(Float(0)) { $0 + p[$1] * Float(words[$1]) }
        own["page: expected F1"] = threshold.score
        own["page: threshold"] = threshold.threshold
        own["page: expected words"] = expected
        own["page: expected share"] = expected / Float(words.reduce(0, +))
        own["page: likely"] = Float(p.count { $0 > 0.5 })
        return own
    }

    private static func weight(_ range: Range<Int>, _ words: [Int]) -> Float {
        range.reduce(0) { $0 + Float(words[$1]) + 0.2 }
    }

    @Test func `each feature is what its definition says`() throws {
        let text = try Self.text()
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            let p = text.blocks.map { _ in Float.random(in: 0...1, using: &random) }
            let words = text.blocks.map { _ in Int.random(in: 0...40, using: &random) }
            let look = FirstLook(p, text.blocks, words: words, alike: GroupedLook.likenesses(text.blocks))
            for i in p.indices {
                let naive = Self.naive(i, p, words, text.blocks)
                #expect(Set(naive.keys) == Set(FirstLook.names))
                for (name, value) in zip(FirstLook.names, Self.row(look, i)) {
                    #expect(abs(value - (naive[name] ?? .nan)) < 0.001 * max(1, abs(value)), "\(name) of block \(i)")
                }
            }
        }
    }

    private static func row(_ look: FirstLook, _ i: Int) -> [Float] {
        var row = [Float](repeating: .nan, count: FirstLook.names.count)
        var span = row.mutableSpan
        var end = FeatureRow()
        look.append(i, to: &span, &end)
        return row
    }

    @Test func `a page of no block, of one and of no likely one has a look`() throws {
        let none = FirstLook([], [], words: [], alike: [])
        #expect(none.probabilities.isEmpty)
        let blocks = try Self.text().blocks
        for p in [[0], [1]] as [[Float]] {
            let look = FirstLook(p, [blocks[0]], words: [0], alike: [0])
            #expect(Self.row(look, 0).allSatisfy { $0.isFinite })
        }
        let unlikely = FirstLook(
            blocks.map { _ in 0 }, blocks, words: blocks.map { _ in 3 }, alike: GroupedLook.likenesses(blocks))
        for i in blocks.indices { #expect(Self.row(unlikely, i).allSatisfy { $0.isFinite }) }
    }

    @Test func `what the first look is sure of is not looked at again`() throws {
        // Of the first two trees, one says yes for headings, the second adds nothing; the second look says no to all.
        let trees = TextTrees(
            first: DecisionTrees("0:0.5 =-9 =9", names: ["place:tag h2"], columns: BlockFeatures.names),
            second: DecisionTrees("=-3", names: [], columns: TextTrees.names))
        let page = HTMLTree(Array(BlockRuleTests.page("<h2>Harbour</h2>").utf8))
        let text = PageText(page)
        let hints = PageHead(page).hints
        let choice = MainText(text, in: page, hints: hints, trees: trees)
        for (block, p) in zip(text.blocks, choice.probabilities) {
            #expect(p == logistic(page.nodes[block.element].tag == .h2 ? 9 : -9))
        }
        let doubtful = TextTrees(
            first: DecisionTrees("=0.5", names: [], columns: BlockFeatures.names), second: trees.second)
        let again = MainText(text, in: page, hints: hints, trees: doubtful)
        #expect(again.probabilities.allSatisfy { $0 == logistic(-3) })
        #expect(again.look.probabilities.allSatisfy { $0 == logistic(0.5) })
    }
}
