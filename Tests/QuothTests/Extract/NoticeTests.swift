import Testing

@testable import Quoth

@Suite struct NoticeTests {
    private func document(_ page: String) throws -> Document {
        try #require(try Pipeline.read(Capture(name: "a", origin: "a.html", bytes: Array(page.utf8))).documents.first)
    }

    private static let sentence =
        "The night boats between the two harbours will sail again from the first of May, the council decided on Monday. "

    /// An article of the invented Quay Post that shows `shown` sentences and declares `data`.
    private static func page(shown: Int, data: String = "", after: String = "", head: String = "") -> String {
        let text = (0..<shown).map { "<p>Report \($0): \(sentence)</p>" }.joined()
        return """
            <html><head><title>Night boats return</title>\(head)<script type="application/ld+json">{"@type":"NewsArticle",
            "headline":"Night boats return"\(data)}</script></head><body><main><article><h1>Night boats return</h1>
            <div class="article-body">\(text)</div>\(after)</article></main></body></html>
            """
    }

    private static func body(_ count: Int) -> String {
        #","articleBody":"\#((0..<count).map { "Report \($0): \(sentence)" }.joined(separator: #"\n"#))""#
    }

    @Test(arguments: [
        (#","isAccessibleForFree":false"#, "", true), (#","isAccessibleForFree":"False""#, "", true),
        (#","isAccessibleForFree":true"#, "", false), ("", "", false),
        ("", "<div><p>Already a subscriber? <a href='/login'>Log in</a></p></div>", true),
        ("", "<div><p>Diesen Artikel weiterlesen mit Hafen plus</p></div>", true),
        ("", "<div><p>La suite est réservée aux abonnés.</p></div>", true),
        ("", "<div><p>Subscribe to our newsletter.</p></div>", false),
        ("", "<div><p>A path for members only leads to the boats.</p></div>", false),
    ])
    func `a paywall is said to be there`(data: String, after: String, isWalled: Bool) throws {
        let notices = try document(Self.page(shown: 5, data: data, after: after)).notices
        #expect(notices.contains { $0.kind == .paywalled && !$0.evidence.isEmpty } == isWalled)
    }

    @Test(arguments: [(5, 5, false), (4, 12, true), (12, 5, false)])
    func `a text shorter than the declared one is said to be cut`(shown: Int, declared: Int, isCut: Bool) throws {
        let document = try document(Self.page(shown: shown, data: Self.body(declared)))
        #expect(document.notices.contains { $0.kind == .truncated } == isCut)
        #expect(!document.notices.contains { $0.kind == .declaredBody })
    }

    @Test func `the declared body is the text where the page shows none`() throws {
        let page = """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Night boats return"
            \(Self.body(8))}</script></head><body><noscript>Please enable JavaScript to read this page.</noscript>
            <div id="root"></div></body></html>
            """
        let document = try document(page)
        #expect(document.blocks.count == 8)
        #expect(document.text[document.blocks[7].range].hasPrefix("Report 7: The night boats"))
        #expect(Set(document.notices.map(\.kind)) == [.scriptOnly, .declaredBody])
        #expect(document.notices.allSatisfy { !$0.evidence.isEmpty })
        #expect(document.confidence?.reasons.contains("the text is the declared body") == true)
    }

    @Test(arguments: [
        #"<noscript>Enable JavaScript</noscript><div id="root"></div>"#,
        #"<main><template id="B:0"></template><div class="spin"></div></main>"#, #"<div id="__next"></div>"#,
    ])
    func `a page that only a script fills in is refused with that reason`(body: String) throws {
        let page = "<html><head><title>Night boats</title></head><body>\(body)</body></html>"
        let error = #expect(throws: ReadError.self) { try document(page) }
        #expect(error?.description.contains("a script fills the page in") == true)
    }

    @Test func `a short page that asks for scripts says so`() throws {
        let page = """
            <html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="app">
            <p>The harbour office is loading the list of boats, please wait a moment.</p></div></body></html>
            """
        let document = try document(page)
        #expect(document.notices.map(\.kind) == [.scriptOnly])
        #expect(try #require(document.confidence).value <= 0.5)
    }

    @Test func `a text in a language that parts no words is not short`() throws {
        let text = String(repeating: "夜の船は五月一日から再び二つの港の間を走ると町の議会が月曜日に決めた。", count: 12)
        let page = "<html><body><noscript>JavaScript</noscript><article><p>\(text)</p></article></body></html>"
        #expect(try document(page).notices.isEmpty)
    }

    @Test func `a long plain article is surer than a page of scraps`() throws {
        let long = try #require(try document(Self.page(shown: 12)).confidence)
        let scraps = try #require(
            try document(
                "<html><body>"
                    + (0..<40).map { "<div><a href='/\($0)'>Boat \($0)</a> <span>$\($0)</span></div>" }.joined()
                    + "</body></html>"
            ).confidence)
        #expect(long.value > scraps.value && long.value <= 1 && scraps.value >= 0)
        #expect(!long.reasons.isEmpty && !scraps.reasons.isEmpty)
    }
}
