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
