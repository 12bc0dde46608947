import Testing

@testable import Quoth

/// Small records of one passage, in which it is known who copied whom.
struct SpreadTests {
    static let words =
        "We do not accept that the night ferry ends in autumn. At least 300 people use it every week, and the county knows it"

    /// A text with the passage, as `change` makes it.
    struct Copy: Sendable {
        let id: String, date: String, change: [(String, String)]
        var isUnmarked = false

        init(_ id: String, _ date: String, _ change: [(String, String)] = [], isUnmarked: Bool = false) {
            (self.id, self.date, self.change, self.isUnmarked) = (id, date, change, isUnmarked)
        }

        var document: Document {
            var words = SpreadTests.words
            for (old, new) in change {
                words = words.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
            }
            let text = isUnmarked ? "\(words)." : "“\(words),” said Hanna Lund."
            var document = Document(
                id: id, text: Text("Boats and their timetables, told for readers of \(id).\n\n\(text)\n\nMore follows.")
            )
            document.published = Day(iso: date).map { Evidence($0, from: "test", confidence: 1) }
            return document
        }
    }

    static func spread(_ copies: [Copy], of words: String = words) throws -> Spread {
        let draft = Document(id: "draft", text: Text(words))
        let tracer = Tracer(sources: copies.map { Pipeline.attribute($0.document) })
        let quoted = QuotedDocument(document: draft, quotations: [])
        return try #require(tracer.spread(of: [TextRange(0, draft.text.count)], in: quoted))
    }

    /// Each copy with its parent: `courier<club`.
    static func parents(_ spread: Spread, _ copies: [Copy]) -> Set<String> {
        Set(
            spread.copies.map { copy in
                let parent = copy.parent.map { copies[spread.copies[$0].document].id } ?? ""
                return "\(copies[copy.document].id)<\(parent)"
            })
    }

    @Test func `a text that says nothing of its time is not said to be the earliest, whatever its words`() throws {
        let copies = [
            Copy("draft", ""), Copy("courier", "2025-03-04", [("300", "500")]),
            Copy("signal", "2025-03-05", [("300", "500"), ("autumn", "winter")]),
        ]
        let spread = try Self.spread(copies)
        #expect(Self.parents(spread, copies) == ["courier<", "draft<courier", "signal<courier"])
        let none = copies.map { Copy($0.id, "", $0.change) }
        #expect(Self.parents(try Self.spread(none), none).contains("draft<"))
    }

    @Test func `who copied a changed form has it from who changed it first`() throws {
        let copies = [
            Copy("club", "2025-03-02"), Copy("ledger", "2025-03-03"), Copy("courier", "2025-03-04", [("300", "500")]),
            Copy("signal", "2025-03-05", [("300", "500"), ("autumn", "winter")]),
            Copy("herald", "2025-03-06", [("300", "500"), ("county", "council")]),
        ]
        let spread = try Self.spread(copies)
        #expect(
            Self.parents(spread, copies) == [
                "club<", "ledger<club", "courier<club", "signal<courier", "herald<courier",
            ])
        try #require(spread.variants.count == 4 && spread.earliest == [0])
        #expect(spread.variants[1].change?.edits.map(\.kind) == [.number])
        #expect(spread.variants[1].change?.edits.map(\.from) == ["300"])
        #expect(spread.variants[2].sinceFirst?.edits.count == 2)
        #expect(spread.copies.allSatisfy { $0.kin.isEmpty })
    }

    @Test func `forms of the same words are one wording`() throws {
        let copies = [
            Copy("club", "2025-03-02"), Copy("echo", "2025-03-03", [("do not", "don’t"), ("300", "three hundred")]),
            Copy("late", "2025-03-04", [("ferry", "Ferry")]), Copy("dash", "2025-03-05", [(" 300", "\u{A0}300")]),
        ]
        let spread = try Self.spread(copies)
        try #require(spread.variants.map { $0.forms.map(\.copies) } == [[[0, 3], [1], [2]]])
        #expect(spread.variants[0].forms[2].change?.edits.map(\.kind) == [.case])
    }

    @Test func `dates that leave the order open leave the earliest open`() throws {
        let copies = [
            Copy("club", "2025-03-02"), Copy("ledger", "2025-03-02"), Copy("echo", "2025-03"), Copy("blog", ""),
            Copy("late", "2025-03-04"),
        ]
        let spread = try Self.spread(copies)
        #expect(
            Set(spread.earliest.map { copies[spread.copies[$0].document].id }) == ["club", "ledger", "echo", "blog"])
    }

    @Test func `a day before is surely before`() throws {
        let spread = try Self.spread([Copy("late", "2025-03-03"), Copy("club", "2025-03-02")])
        try #require(spread.earliest == [0] && spread.copies.map(\.document) == [1, 0])
        #expect(spread.copies[1].parent == 0 && spread.copies[1].likelihood == 1)
    }

    @Test func `a copy without a date finds its place by its words`() throws {
        let copies = [
            Copy("club", "2025-03-02"), Copy("courier", "2025-03-04", [("300", "500")]),
            Copy("blog", "", [("300", "500"), ("every week", "each week")]),
        ]
        #expect(Self.parents(try Self.spread(copies), copies) == ["club<", "courier<club", "blog<courier"])
    }

    @Test func `words that the parent has cut can't come from it`() throws {
        let copies = [
            Copy("club", "2025-03-02"), Copy("short", "2025-03-03", [(", and the county knows it", "")]),
            Copy("whole", "2025-03-04", [("autumn", "winter")]),
        ]
        #expect(Self.parents(try Self.spread(copies), copies) == ["club<", "short<club", "whole<club"])
    }

    @Test func `a change in common that neither can have from the other points to a lost ancestor`() throws {
        let copies = [
            Copy("club", "2025-03-02"),
            Copy("courier", "2025-03-04", [("300", "500"), ("county", "council"), ("autumn", "winter")]),
            Copy("signal", "2025-03-06", [("300", "500"), ("every week", "each week")]),
        ]
        let spread = try Self.spread(copies)
        #expect(Self.parents(spread, copies) == ["club<", "courier<club", "signal<club"])
        #expect(spread.copies.map(\.kin) == [[], [2], [1]])
    }

    @Test func `a copy outside quotation marks ends where the words do`() throws {
        let copies = [
            Copy("club", "2025-03-02"), Copy("wire", "2025-03-03", isUnmarked: true),
            Copy(
                "cut", "2025-03-04", [(" At least 300 people use it every week, and the county knows it", " It")],
                isUnmarked: true),
        ]
        let spread = try Self.spread(copies)
        try #require(spread.copies.map(\.variant) == [0, 0, 1])
        let text = copies[2].document.text
        #expect(spread.copies[2].parts.map { text[$0] } == ["We do not accept that the night ferry ends in autumn"])
    }

    @Test func `hundreds of copies are grouped, all found, and make one tree`() throws {
        var random = SeededRandom(state: 3)
        let changes = [("300", "500"), ("autumn", "winter"), ("county", "council"), ("every week", "each week")]
        let copies = (0..<300).map { number in
            Copy(
                "c\(number)", "2025-03-\(number < 90 ? "0" : "")\(number / 10 + 1)",
                number < 10 ? [] : changes.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
        }
        let spread = try Self.spread(copies)
        #expect(spread.copies.count == 300 && spread.variants.count == 16)
        #expect(spread.copies.count { $0.parent == nil } == 1)
        for copy in spread.copies {
            var (at, steps) = (copy, 0)
            while let parent = at.parent, steps < 300 {
                #expect(spread.copies[parent].time.canPrecede(at.time))
                (at, steps) = (spread.copies[parent], steps + 1)
            }
            #expect(at.parent == nil)
        }
        #expect(spread == (try Self.spread(copies)))
    }

    @Test func `more forms than are compared with each other still make one tree`() throws {
        let copies = (0..<320).map {
            Copy("c\($0)", "2025-03-\($0 < 9 ? "0" : "")\(min($0 + 1, 28))", [("300", "\($0 + 3) hundred")])
        }
        let spread = try Self.spread(copies)
        #expect(spread.copies.count == 320 && spread.variants.count > 300)
        #expect(spread.copies.count { $0.parent == nil } == 1)
        #expect(spread.copies.allSatisfy { (0...1).contains($0.likelihood) && (0...1).contains($0.wordingLikelihood) })
    }

    @Test func `how likely one copy is older than another is what drawing their times tells`() {
        var random = SeededRandom(state: 9)
        let bounds = [(0, 10), (5, 8), (0, 100), (9, 30), (20, 21)]
        for (a, b) in bounds {
            for (c, d) in bounds {
                let draws = 4_000
                let hits = (0..<draws).count { _ in
                    Double.random(in: Double(a)..<Double(b), using: &random)
                        < Double.random(in: Double(c)..<Double(d), using: &random)
                }
                let told = SpreadPrior.precedence(TimeSpan(start: a, end: b), TimeSpan(start: c, end: d))
                #expect(abs(told - Double(hits) / Double(draws)) < 0.03 || (a, b) == (20, 21) && (c, d) == (20, 21))
            }
        }
        #expect(SpreadPrior.precedence(TimeSpan(), TimeSpan(start: 0, end: 9)) == 0.5)
    }

    @Test func `a passage that nobody has spreads nowhere`() {
        let draft = QuotedDocument(
            document: Document(id: "d", text: Text("Nobody ever said such a thing here.")), quotations: [])
        let tracer = Tracer(sources: [Pipeline.attribute(Copy("club", "2025-03-02").document)])
        #expect(tracer.spread(of: [TextRange(0, 35)], in: draft) == nil)
    }
}
