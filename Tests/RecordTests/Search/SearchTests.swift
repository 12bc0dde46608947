import Foundation
import Quoth
import Testing

@testable import QuothRecord

struct SearchTests {
    /// `SEARCH_QUERIES=10000 swift test --filter SearchTests` asks so many.
    private static let queries = ProcessInfo.processInfo.environment["SEARCH_QUERIES"].flatMap { Int($0) } ?? 150

    @Test func `a search finds what a scan of all rows finds, in the order of time`() throws {
        let store = try SearchStore(SearchStore.invented(300, seed: 11))
        let searcher = try store.searcher
        var random = SeededRandom(seed: 5)
        var options = SearchOptions()
        options.limit = SearchOptions.limitLimit
        options.milliseconds = 60_000
        let memory = NaiveScan.Memory()
        var found = 0, compared = 0
        while compared < Self.queries {
            let text = SearchStore.query(&random) + (Bool.random(using: &random) ? "" : " in:versions")
            guard let query = try? Query(text) else { continue }
            compared += 1
            let page = try searcher.page(query, options)
            let expected = NaiveScan(query: query, memory: memory).rows(of: store.pages)
            #expect(try Self.rows(page, store) == expected, "\(text)")
            found += expected.isEmpty ? 0 : 1
        }
        #expect(found > Self.queries / 3)
        print("\(compared) random queries compared with a scan, \(found) of them with hits")
    }

    @Test(arguments: SearchOptions.Order.allCases)
    func `with facts in memory a search answers the same as by the store alone`(order: SearchOptions.Order) throws {
        let store = try SearchStore(SearchStore.invented(300, seed: 21))
        let plain = try store.searcher
        let version = try #require(try store.database.first("PRAGMA data_version") { $0.integer(0) })
        var quick = plain
        quick.use(try FactTable(store.database), at: version)
        #expect(try quick.hasFacts() && !plain.hasFacts())
        var random = SeededRandom(seed: 6)
        var options = SearchOptions()
        (options.order, options.milliseconds) = (order, 60_000)
        var compared = 0, pages = 0
        while compared < Self.queries {
            let text = SearchStore.query(&random) + (Bool.random(using: &random) ? "" : " in:versions")
            guard let query = try? Query(text) else { continue }
            compared += 1
            options.limit = [1, 7, 40, SearchOptions.limitLimit].randomElement(using: &random)!
            options.hasFacets = Bool.random(using: &random)
            options.after = nil
            repeat {
                let page = try quick.page(query, options)
                #expect(try page == plain.page(query, options), "\(text) \(options)")
                options.after = page.next
                pages += 1
            } while options.after != nil && Int.random(in: 0..<4, using: &random) > 0
        }
        #expect(pages > compared)
    }

    @Test func `facts of a record that has changed are not used`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "facts-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let writer = try RecordWriter(folder)
        func add(_ name: String) throws {
            let document = Document(id: name, origin: name, text: Text("The ferry of \(name) is late."))
            _ = try writer.add(Addition(Capture(textOf: document), [document]))
            try writer.commit()
        }
        try add("Hamn")
        let search = try RecordSearch(Record(folder))
        let reader = try FactReader(folder)
        let facts = try reader.read()
        try search.use(facts, of: reader)
        #expect(try search.hasFacts() && search.page(Query("ferry")).total == 1)
        try add("Nord")
        #expect(try !search.hasFacts() && search.page(Query("ferry")).total == 2)
        try search.use(facts, of: reader)
        #expect(try !search.hasFacts() && search.page(Query("ferry")).total == 2)
        try search.use(reader.read(), of: reader)
        #expect(try search.hasFacts() && search.page(Query("ferry")).total == 2)
    }

    @Test func `numbers are found from wherever the last one stood`() {
        var random = SeededRandom(seed: 4)
        for size in [0, 1, 2, 3, 10, 200] {
            let rows = Set((0..<size).map { _ in Int.random(in: 0..<3 * size, using: &random) }).sorted()
            var finder = PlaceFinder(rows)
            for _ in 0..<400 {
                let wanted = Int.random(in: -2..<3 * size + 2, using: &random)
                #expect(finder.place(of: wanted) == rows.firstIndex(of: wanted))
            }
        }
    }

    @Test func `the best matches are those that sorting all puts first`() {
        var random = SeededRandom(seed: 8)
        for limit in [1, 3, 20] {
            var best = BestMatches(limit: limit), all: [FactRows.Match] = []
            for row in 0..<500 {
                let match = FactRows.Match(row: row, place: 0, score: Double(Int.random(in: 0..<60, using: &random)))
                best.add(match)
                all.append(match)
                if row % 50 == 0 {
                    let expected = all.sorted { ($1.score, $1.row) < ($0.score, $0.row) }.prefix(limit)
                    #expect(best.sorted.map(\.row) == expected.map(\.row))
                }
            }
        }
    }

    @Test func `a snippet is the same whether the text was looked through as a whole or in part`() throws {
        var random = SeededRandom(seed: 12)
        for _ in 0..<60 {
            let count = Int.random(in: 1...1_500, using: &random)
            let words = (0..<count).map { _ in
                Int.random(in: 0..<300, using: &random) == 0
                    ? SearchStore.words.randomElement(using: &random)! : "other"
            }
            let text = Text(words.joined(separator: " "))
            let asked = (0..<3).map { _ in SearchStore.words.randomElement(using: &random)! }.joined(separator: " OR ")
            guard let query = try? Query(asked) else { continue }
            let highlighter = Highlighter(query, in: [.text])
            #expect(
                highlighter.snippet(of: text, words: 32) == highlighter.slowSnippet(of: text, words: 32), "\(asked)")
        }
    }

    /// The rows of a page's hits.
    private static func rows(_ page: SearchPage, _ store: SearchStore) throws -> [Int] {
        page.hits.map { hit in
            let own = store.pages[hit.version - 1]
            return hit.quote.map { quote in own.quotes[Int(quote.id.suffix(8), radix: 16)! % 100].row } ?? own.row
        }
    }

    @Test(arguments: SearchOptions.Order.allCases, ["the", "speaker:(Lund OR Berg)", "the OR ferry", "-ferry"])
    func `pages neither repeat nor skip a hit`(order: SearchOptions.Order, text: String) throws {
        let store = try SearchStore(SearchStore.invented(200, seed: 3))
        let searcher = try store.searcher
        let query = try Query(text)
        var options = SearchOptions()
        options.order = order
        options.limit = SearchOptions.limitLimit
        let whole = try Self.rows(searcher.page(query, options), store)
        options.limit = 7
        var rows: [Int] = []
        repeat {
            let page = try searcher.page(query, options)
            rows += try Self.rows(page, store)
            options.after = page.next
        } while options.after != nil && rows.count < 1_000
        #expect(rows == whole && Set(rows).count == rows.count && rows.count > 20)
        #expect(rows.sorted(by: >) == NaiveScan(query: query).rows(of: store.pages))
    }

    @Test func `a cursor of another query or order is refused`() throws {
        let searcher = try SearchStore(SearchStore.invented(60, seed: 1)).searcher
        var options = SearchOptions()
        options.limit = 2
        let cursor = try #require(try searcher.page(Query("the"), options).next)
        options.after = cursor
        #expect(throws: SearchError.cursor(cursor)) { try searcher.page(Query("of"), options) }
        options.order = .oldest
        #expect(throws: SearchError.cursor(cursor)) { try searcher.page(Query("the"), options) }
        for text in ["", "-", "x", "1-2", String(repeating: "z", count: 500), cursor + "-1-zzzzzzzzzzzzzz-0"] {
            options.after = text
            options.order = .relevance
            #expect(throws: SearchError.self) { try searcher.page(Query("the"), options) }
        }
    }

    private static func page(_ title: String, _ text: String, _ published: String? = "2015-03-02") -> SearchStore.Page {
        SearchStore.Page(
            title: title, text: text, published: published, host: "courier.example", language: "en", kind: "article",
            isOld: false, quotes: [])
    }

    @Test func `what says more of the query is ranked before what is newer`() throws {
        let store = try SearchStore([
            Self.page("Boats", "The ferry is one of many boats.", "2015-03-09"),
            Self.page("Night ferry ends", "The night ferry, the last ferry of the night, ends.", "2015-03-01"),
            Self.page("Night", "A night without a ferry.", "2015-03-05"),
            Self.page("Weather", "It rains.", "2015-03-07"),
        ])
        var options = SearchOptions()
        options.order = .relevance
        let page = try store.searcher.page(Query("ferry OR night"), options)
        #expect(page.hits.map(\.name) == ["d2", "d3", "d1"])
        #expect(page.rankedAmong == nil && page.total == 3 && page.next == nil)
    }

    @Test func `a snippet shows the words that were found, as they are written`() throws {
        let text =
            String(repeating: "Many other things stand here first. ", count: 40)
            + "The Café’s “judge-led” inquiry ends."
        let store = try SearchStore([Self.page("An inquiry", text)])
        let hit = try #require(try store.searcher.page(Query("cafes “judge led inquiry”")).hits.first)
        let snippet = try #require(hit.snippet)
        #expect(snippet.highlights.map { snippet.text[$0] } == ["Café’s", "judge-led” inquiry"])
        #expect(snippet.isCutBefore && !snippet.isCutAfter && snippet.text.string.hasSuffix("inquiry ends."))
        #expect(hit.title.highlights.isEmpty)
    }

    @Test func `facets count the matches`() throws {
        let store = try SearchStore(SearchStore.invented(120, seed: 9))
        var options = SearchOptions()
        options.hasFacets = true
        let query = try Query("in:quotation the")
        let facets = try #require(try store.searcher.page(query, options).facets)
        let rows = Set(NaiveScan(query: query).rows(of: store.pages))
        let quotes = store.pages.flatMap { page in page.quotes.filter { rows.contains($0.row) }.map { (page, $0) } }
        #expect(facets.counted == quotes.count && quotes.count > 10)
        for count in facets.speaker { #expect(count.count == quotes.count { $0.1.speaker == count.value }) }
        for count in facets.site { #expect(count.count == quotes.count { $0.0.host == count.value }) }
        for count in facets.verdict { #expect(count.count == quotes.count { $0.1.verdict?.rawValue == count.value }) }
        for count in facets.month {
            #expect(count.count == quotes.count { $0.0.published.map { String($0.prefix(7)) } == count.value })
        }
        #expect(facets.site.map(\.count).reduce(0, +) == quotes.count)
    }

    @Test func `a search that takes too long says so`() throws {
        let store = try SearchStore(SearchStore.invented(400, seed: 2))
        var options = SearchOptions()
        options.milliseconds = 0
        options.limit = SearchOptions.limitLimit
        let page = try store.searcher.page(Query("-ferry"), options)
        #expect(page.isTruncated)
    }
}
