import Testing

@testable import Quoth

/// What two documents share and none has from the other, next to what one did take over. All people and bodies are made up.
@Suite struct BoilerplateTests {
    /// Who published words, and in which month.
    typealias Place = (series: String?, month: Int?)

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The words that copy and source share, and what stands around them in the copy.
        let words: String
        var opening = ""
        var closing = ""
        /// How many series have the words elsewhere, and how many times each, a month apart; 0 months: all in one week.
        var series = 0
        var times = 1
        var months = 1
        /// Whether dates and series are known.
        var isDated = true
        let isReuse: Bool
    }

    static let letterhead = """
        For immediate release from the press office of the Tarnwick Delegation, for questions and interviews call the duty \
        desk before six in the evening
        """
    static let about = """
        The Saltmarsh Foundation is an independent charity that has helped fishing families along the estuary since the \
        great storm with boats, nets, loans and advice
        """
    static let joint = """
        We will not sign a treaty that lets foreign trawlers empty our bays while our own skippers sell their nets for scrap
        """
    static let formula = """
        Nothing in this section shall be construed to limit the authority of a harbour warden to inspect a vessel at anchor
        """

    @Test(arguments: [
        Case(testDescription: "a letterhead of many dates", words: letterhead, series: 1, times: 14, isReuse: false),
        Case(testDescription: "what a body says about itself", words: about, series: 1, times: 14, isReuse: false),
        Case(
            testDescription: "a list of members",
            words:
                "Odo Verhagen, Piet Ravensby, Ilse Tandt, Mara Lindqvist, Joop Achterberg, Sanne Wouters and Tomas Ekholm",
            series: 3, times: 2, isReuse: false),
        Case(
            testDescription: "the name of an act",
            words: "the Ravensby Tandt Estuary Protection and Fisheries Renewal Act",
            series: 6, times: 2, isReuse: false),
        Case(testDescription: "a formula of law", words: formula, series: 7, times: 8, isReuse: false),
        Case(
            testDescription: "a formula of courtesy",
            words: "Thank you for your prompt attention to this important matter", series: 8, times: 4, isReuse: false),
        Case(
            testDescription: "a stock phrase, without dates and names",
            words: "there is much more work to be done and we look forward to doing it", series: 8, times: 4,
            isDated: false, isReuse: false),
        Case(
            testDescription: "a statement that several made within days", words: joint, series: 6, times: 1, months: 0,
            isReuse: true),
        Case(testDescription: "a paragraph that was taken over", words: about, isReuse: true),
        Case(
            testDescription: "a paragraph that was taken over, without dates and names", words: about, isDated: false,
            isReuse: true),
        Case(testDescription: "a formula that only one text has", words: formula, isReuse: true),
        Case(
            testDescription: "a short quotation", words: "they sold our herring for a bag of gravel",
            opening: "“", closing: ",” the skipper said", isReuse: true),
        Case(
            testDescription: "a short quotation with names in it",
            words: "Minister Ravensby drowned Saltmarsh in paper, not in water", opening: "“", closing: ",” she said",
            isReuse: true),
        Case(
            testDescription: "a short quotation that six others repeat within days",
            words: "they sold our herring for a bag of gravel", opening: "“", closing: ",” the skipper said", series: 6,
            months: 0, isReuse: true),
    ])
    func `what many say on many occasions is no reuse, and what one took over is`(_ c: Case) throws {
        let documents = Self.documents(c)
        let copy = QuotedDocument(document: documents[1], quotations: [])
        let others = [documents[0]] + documents[2...]
        let tracer = Tracer(sources: others.map { QuotedDocument(document: $0, quotations: []) })
        let pairs = tracer.trace(copy)
        #expect(pairs.contains { $0.source == 0 } == c.isReuse)
    }

    @Test func `a passage that is left out says why and how often it stands elsewhere`() throws {
        let documents = Self.documents(
            Case(testDescription: "", words: Self.about, series: 1, times: 14, isReuse: false))
        let others = [documents[0]] + documents[2...]
        let tracer = Tracer(sources: others.map { QuotedDocument(document: $0, quotations: []) })
        let copy = QuotedDocument(document: documents[1], quotations: [])
        let chains = tracer.sifted(tracer.chains(for: copy.document), of: copy)
        let discount = try #require(chains.first { $0.document == 0 }?.discount)
        #expect(discount == Discount(.repeated, documents: 11, series: 1, dates: 11))
    }

    @Test func `one phrase that recurs tells nothing of a passage full of slips around it`() throws {
        let source = """
            The harbour warden closed the lower lock because the duty desk of the press office had left its lamps burning \
            over the grain barges all night
            """
        let copy = """
            The harbuor wardcn clofed the lowcr lock becaufe the duty desk of the press office had lcft its lampf burnlng \
            ovcr the graln bargcs al1 nighf
            """
        var documents = Self.documents(
            Case(testDescription: "", words: "the duty desk of the press office", series: 1, times: 14, isReuse: true))
        for (number, words) in [source, copy].enumerated() {
            let old = documents[number]
            documents[number] = Document(
                id: old.id, text: Text(words + "."), published: old.published, series: old.series)
        }
        let tracer = Tracer(
            sources: ([documents[0]] + documents[2...]).map { QuotedDocument(document: $0, quotations: []) })
        let pairs = tracer.trace(QuotedDocument(document: documents[1], quotations: []))
        #expect(pairs.contains { $0.source == 0 })
    }

    @Test func `a census counts what a look at every place counts`() throws {
        var random = SeededRandom(state: 5)
        let texts = (0..<40).map { _ in
            Text((0..<60).map { _ in ["ebb", "flow", "tide"].randomElement(using: &random)! }.joined(separator: " "))
        }
        let index = SeedIndex(texts: texts)
        let ids = (0..<3).map { UInt32($0) }
        let runs = ids.flatMap { a in ids.flatMap { b in ids.flatMap { c in ids.map { [a, b, c, $0] } } } }
        let keys = runs.map { PhraseCensus.key($0[0], $0[1], $0[2], $0[3]) }
        var census = PhraseCensus(keys)
        census.add(census.tally(0..<17, of: index))
        census.add(census.tally(17..<40, of: index))
        census.finish()
        for (run, key) in zip(runs, keys) {
            let naive = (0..<40).filter { document in
                let words = Array(index.words[index.wordRange(of: document)])
                return (0...(words.count - 4)).contains { Array(words[$0..<($0 + 4)]) == run }
            }
            let found = census.documents(with: key)
            #expect(found.some.map { Int($0 & 0xFFFF_FFFF) } == naive && found.count == naive.count)
        }
    }

    /// The source, the copy, and those that have the words elsewhere.
    private static func documents(_ c: Case) -> [Document] {
        var random = SeededRandom(state: 11)
        func document(_ id: String, _ words: String, _ place: Place) -> Document {
            let text = "\(filler(&random)). \(words). \(filler(&random))."
            return Document(
                id: id, text: Text(text),
                published: place.month.map {
                    Evidence(Day(year: 2015 + $0 / 12, month: $0 % 12 + 1, day: 5), from: "test", confidence: 1)
                },
                series: place.series)
        }
        let known = c.isDated
        var result = [
            document("source", c.words, (known ? "S" : nil, known ? 20 : nil)),
            document("copy", c.opening + c.words + c.closing, (known ? "C" : nil, known ? 20 : nil)),
        ]
        for series in 0..<c.series {
            for time in 0..<c.times {
                // The first series is the source's own.
                let name = series == 0 ? "S" : "series \(series)"
                let month = 20 + c.months * (time + series - c.times / 2)
                result.append(document("\(series)/\(time)", c.words, (known ? name : nil, known ? month : nil)))
            }
        }
        for other in 0..<30 { result.append(document("other \(other)", filler(&random), ("O\(other)", other))) }
        return result
    }

    /// Sixty words that mean nothing, in an order that no other text has.
    private static func filler(_ random: inout SeededRandom) -> String {
        (0..<60).map { _ in vocabulary.randomElement(using: &random)! }.joined(separator: " ")
    }

    private static let vocabulary = """
        anchor barrel basket beacon bench bridge bucket candle canvas carpet cellar chapel chart cliff clock copper corner \
        cottage cradle crane curtain dagger dairy ditch dozen drawer engine fence ferry fiddle finger flour forge garden \
        glove grain hammer hedge helmet hollow island jacket kettle ladder lamp lantern linen lumber market meadow mirror \
        orchard oven paddle parlour pebble pepper pillow pocket powder quarry ribbon saddle shovel stable
        """.split(separator: " ").map(String.init)
}
