import Testing

@testable import Quoth

/// How much of a copy and of its source a trace counts.
struct PairSummaryTests {
    private static let passage =
        "the county will not pay a crown for the wooden bridge before the ice has gone from the sound"
    private static let source =
        "Hanna Lund wrote on Monday that \(passage). Her letter has eleven further words in it, no more."

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, copy: String, takenOver: Int, unmarked: Int
    }

    private static func trace(_ copy: String, kinds: [Block.Kind] = [], source: String = source) -> [PairTrace] {
        var document = Document(id: "copy", text: Text(copy))
        for (number, kind) in kinds.enumerated() { document.blocks[number].kind = kind }
        let sources = [Pipeline.attribute(Document(id: "source", text: Text(source)))]
        return Tracer(sources: sources).trace(Pipeline.attribute(document))
    }

    @Test(arguments: [
        Case(
            testDescription: "all in quotation marks",
            copy: "“\(passage.prefix(1).uppercased() + passage.dropFirst()),” said Hanna Lund.",
            takenOver: 19, unmarked: 0),
        Case(
            testDescription: "nothing in quotation marks", copy: "It is known here: \(passage). So much for boats.",
            takenOver: 19, unmarked: 19),
        Case(
            testDescription: "half in quotation marks",
            copy:
                "It is known here: the county will not pay a crown for “the wooden bridge before the ice has gone from the sound”, said Lund.",
            takenOver: 19, unmarked: 8),
    ])
    func `words in quotation marks and outside are told apart`(_ c: Case) throws {
        let pair = try #require(Self.trace(c.copy).first)
        #expect((pair.takenOver, pair.unmarked, pair.used) == (c.takenOver, c.unmarked, 19))
        #expect(pair.sourceWords == 35)
        #expect(pair.copyWords == FoldedText(Text(c.copy)).count)
    }

    @Test func `who speaks does not count, what else stands outside the marks does`() throws {
        let said = "said Hanna Lund, chair of the Sound Passengers’ Club."
        let source = "“\(Self.passage),” \(said) The club was founded in 1987 on both shores of the sound."
        let pair = try #require(Self.trace("News. “\(Self.passage),” \(said) So much for today.", source: source).first)
        #expect((pair.takenOver, pair.unmarked, pair.used) == (19, 0, 19))
        let more = "“\(Self.passage),” \(said) The club was founded in 1987 on both shores."
        let other = try #require(Self.trace(more, source: source).first)
        #expect(other.unmarked > 8 && other.takenOver == 19 + other.unmarked)
    }

    @Test func `a block that is set as a quotation is marked`() throws {
        let copy = "So she wrote in spring.\n\n\(Self.passage)"
        #expect(try #require(Self.trace(copy).first).unmarked == 19)
        #expect(try #require(Self.trace(copy, kinds: [.paragraph, .blockquote]).first).unmarked == 0)
    }

    @Test func `no share is more than all, in a script without spaces either`() throws {
        let words = "我们不会接受夜间渡轮在秋天停运每周至少有三百人使用它而且县政府很清楚这一点请不要忘记"
        let pair = try #require(Self.trace("据报道：\(words)。", source: "\(words)。这是一封信。").first)
        #expect(pair.takenOver > 0 && pair.takenOver <= pair.copyWords && pair.used <= pair.sourceWords)
    }

    @Test func `a sweep over marks counts as one look at each pair does`() throws {
        var random = SeededRandom(state: 5)
        let words = Self.passage.split(separator: " ").map(String.init)
        for _ in 0..<60 {
            var (copy, isOpen, count) = ("It is known: ", false, 0)
            for word in words {
                if Int.random(in: 0..<5, using: &random) == 0 {
                    copy += isOpen ? "” " : "“"
                    isOpen.toggle()
                }
                copy += (copy.hasSuffix("“") || copy.hasSuffix(" ") ? "" : " ") + word
            }
            if isOpen { copy += "”" }
            guard let pair = Self.trace(copy + ", said Lund.").first else { continue }
            let quoted = Pipeline.attribute(Document(id: "copy", text: Text(copy + ", said Lund.")))
            let marked = quoted.quotations.filter { $0.kind != .indirect }.flatMap(\.parts)
            let text = FoldedText(quoted.document.text)
            let taken = pair.passages.flatMap { passage in
                (0..<text.count).map(text.range(ofWord:)).filter { passage.copy.contains($0) }
            }
            count = Set(taken).count { word in !marked.contains { $0.overlaps(word) } }
            #expect(pair.unmarked <= count)
            if pair.takenOver == Set(taken).count { #expect(pair.unmarked == count) }
        }
    }
}
