import Testing

@testable import QuothPublish

/// Addresses of the site: what a link says, a route reads.
@Suite struct SiteAddressTests {
    static let keys = [
        "https://courier.example/ferry", "https://courier.example/2025/a%20b?x=1&y=/2", "https://courier.example/a..b",
        "https://courier.example/list.json", "https://courier.example/@user/a!b", "sources/statement.html#statement",
        "~odd/name", "/tmp/a b.csv", "https://courier.example/", "übung/ferry.txt#1", "a@123456789",
    ]

    @Test(arguments: keys)
    func `a document's address names its key again`(key: String) throws {
        let digest = String(repeating: "5a", count: 32)
        #expect(SiteRoute.parse(SiteLink.document(key).path)?.route == .document(DocumentReference(key: key)))
        #expect(SiteRoute.parse(SiteLink.document(key).path)?.twin == nil)
        #expect(
            SiteRoute.parse(SiteLink.version(key, digest).path)?.route
                == .document(DocumentReference(key: key, version: digest)))
        let twin = try #require(SiteRoute.parse(SiteLink.document(key).twin(.json).path))
        #expect(twin.route == .document(DocumentReference(key: key)) && twin.twin == .json)
        #expect(SiteRoute.parse(SiteLink.versions(key).path)?.route == .versions(DocumentReference(key: key)))
        let other = String(repeating: "77", count: 32)
        #expect(
            SiteRoute.parse(SiteLink.diff(key, digest, other).path)?.route
                == .diff(DocumentReference(key: key, version: digest), DocumentReference(key: key, version: other)))
        #expect(
            SiteRoute.parse(SiteLink.trace(key, "https://b.example/c").path)?.route
                == .trace(DocumentReference(key: key), DocumentReference(key: "https://b.example/c")))
        #expect(SiteLink.document(key).path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") })
    }

    @Test(arguments: ["Hanna Lund", "A/B", "x.json", "<b>", "100 %", "Ærø, søster", "..", "?q=1#a"])
    func `a name's address names it again`(name: String) {
        #expect(SiteRoute.parse(SiteLink.speaker(name).path)?.route == .speaker(name))
        #expect(SiteRoute.parse(SiteLink.speaker(name).twin(.csv).path)?.twin == .csv)
    }

    @Test(arguments: [
        "", "x", "//", "/doc", "/doc/", "/q", "/who//x", "/diff/a", "/trace/a", "/doc/a@zz", "/doc/@1", "/doc/~",
        "/nothing",
        "/doc/a/versions/b/c",
    ])
    func `what is no address of a page has no route`(path: String) {
        #expect(SiteRoute.parse(path) == nil)
    }

    @Test(arguments: [
        ("a=1&b=2", "b", "2"), ("a=1&a=2", "a", "1"), ("q=a+b%20c", "q", "a b c"), ("q=%C3%A9", "q", "é"),
        ("q=%zz%4", "q", "%zz%4"), ("q=%ff", "q", "\u{FFFD}"), ("q=a=b", "q", "a=b"), ("%71=x", "q", "x"),
    ])
    func `fields of a form are read`(text: String, name: String, value: String) {
        #expect(FormFields(text[...])[name] == value)
    }

    @Test func `an empty field is none, and many fields are cut off`() {
        #expect(FormFields("q=&x=1")["q"] == nil)
        let many = (0..<1_000).map { "f\($0)=1" }.joined(separator: "&")
        #expect(FormFields(many[...])["f63"] == "1" && FormFields(many[...])["f64"] == nil)
    }
}
