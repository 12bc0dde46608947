import Testing

@testable import Quoth

@Suite struct AlignerTests {
    /// The units of `text` as a script of one paragraph.
    static func script(_ text: String, document: Int = 0) -> Script {
        let document = QuotedDocument(document: Document(id: "s", text: Text(text)), quotations: [])
        return Script(document, document: 0)
    }

    static func units(_ text: String) -> [Unit] {
        let text = Text(text)
        return UnitReader.units(of: text, in: [text.range], joined: true)
    }

    /// Where each word of `copy` stands in `source`; `-` for none, `~` before a word in another one's place.
    static func places(_ copy: String, in source: String) -> String {
        let words = SourceWords([script(source)])
        let (aligned, _) = Aligner(copy: units(copy), source: words).align()
        return aligned.map { unit in
            switch unit.relation {
            case .same: "\(unit.source)"
            case .substitute: "~\(unit.source)"
            case .inserted: "-"
            }
        }.joined(separator: " ")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, copy: String, source: String, places: String
    }

    @Test(arguments: [
        Case(testDescription: "a part", copy: "b c", source: "a b c d", places: "1 2"),
        Case(testDescription: "a deletion", copy: "a b d e", source: "a b c d e", places: "0 1 3 4"),
        Case(testDescription: "an insertion", copy: "a b x c d", source: "a b c d", places: "0 1 - 2 3"),
        Case(testDescription: "a replacement", copy: "a b x d e", source: "a b c d e", places: "0 1 ~2 3 4"),
        Case(
            testDescription: "two halves the other way round", copy: "e f g h. a b c d", source: "a b c d. e f g h",
            places: "4 5 6 7 0 1 2 3"),
        Case(
            testDescription: "an ellipsis over many words", copy: "a b … y z",
            source: "a b c d e f g h i j k l m n o p q r s t u v w x y z", places: "0 1 24 25"),
    ])
    func `each word of the copy has its place in the source`(_ c: Case) {
        #expect(Self.places(c.copy, in: c.source) == c.places)
    }

    /// The longest common subsequence, by the textbook's recursion.
    static func longestCommon(_ a: ArraySlice<String>, _ b: ArraySlice<String>) -> Int {
        guard let x = a.first, let y = b.first else { return 0 }
        if x == y { return 1 + longestCommon(a.dropFirst(), b.dropFirst()) }
        return max(longestCommon(a.dropFirst(), b), longestCommon(a, b.dropFirst()))
    }

    static func strings(upTo length: Int) -> [[String]] {
        let letters = ["x", "y", "z"]
        var all: [[String]] = []
        var last: [[String]] = [[]]
        for _ in 0..<length {
            last = last.flatMap { head in letters.map { head + [$0] } }
            all += last
        }
        return all
    }

    @Test func `no alignment is cheaper than the words that cannot be shared, for all small texts`() {
        let texts = Self.strings(upTo: 4)
        for a in texts.filter({ $0.count <= 3 }) {
            for b in texts {
                let copy = Self.units(a.joined(separator: " "))
                let (aligned, cost) = Aligner(
                    copy: copy, source: SourceWords([Self.script(b.joined(separator: " "))])
                ).align()
                let same = aligned.filter { $0.relation == .same }
                #expect(same.allSatisfy { b[$0.source] == a[aligned.firstIndex(of: $0)!] })
                if Self.longestCommon(a[...], b[...]) == a.count, cost > 0 {
                    // Everything can be shared in order: only what is passed over may cost.
                    #expect(Double(cost) <= 1.15 * Double(a.count))
                }
                if cost == 0 { #expect(b.joined().contains(a.joined())) }
            }
        }
    }

    @Test func `a run of the copy's words is found where the whole table finds it, for all small texts`() {
        let texts = Self.strings(upTo: 6).filter { $0.count > 2 }.enumerated().filter { $0.offset % 3 == 0 }.map(
            \.element)
        for a in Self.strings(upTo: 3) where !a.isEmpty {
            let copy = Self.units(a.joined(separator: " "))
            for b in texts {
                let aligner = Aligner(copy: copy, source: SourceWords([Self.script(b.joined(separator: " "))]))
                let (quick, table) = (aligner.align(), aligner.alignByTable())
                #expect(quick.units == table.units && quick.cost == table.cost)
            }
        }
    }

    @Test func `a run is not found across two sources`() {
        let script = Self.script("We will pay,” she said, “for the damage.")
        for source in [SourceWords([Self.script("a b c"), Self.script("d e")]), SourceWords([script, script])] {
            for copy in [
                "c d", "a b c", "d e", "pay for the damage", "pay she said", "damage we will pay", "we will pay",
            ] {
                let aligner = Aligner(copy: Self.units(copy), source: source)
                let (quick, table) = (aligner.align(), aligner.alignByTable())
                #expect(quick.units == table.units && quick.cost == table.cost)
            }
        }
    }

    @Test func `a copy of a run of the source costs nothing and stands where the run does`() {
        let source = Self.strings(upTo: 4).last! + ["p", "q", "r", "s", "t"]
        #expect(Self.places("p q r s", in: source.joined(separator: " ")) == "4 5 6 7")
    }
}
