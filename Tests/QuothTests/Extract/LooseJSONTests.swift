import Testing

@testable import Quoth

/// Members read out of text that is no JSON.
@Suite struct LooseJSONTests {
    @Test(arguments: [
        (#"{"publishedAt": "2020-02-29"}"#, "2020-02-29"),
        (#"var page = { publishedAt: '2020-02-29' };"#, "2020-02-29"),
        (#"page.publishedAt="2020-02-29""#, "2020-02-29"),
        (#"push("{\"publishedAt\":\"2020-02-29\"}")"#, "2020-02-29"),
        (#"data-x="{&quot;publishedAt&quot;:&quot;2020-02-29&quot;}""#, "2020-02-29"),
        (#"{"publishedAt":1600000000000}"#, "1600000000000"),
        (#"{"publishedAt":1600000000}"#, "1600000000"),
    ])
    func `a member is read however it is written`(text: String, value: String) throws {
        let bytes = Array(text.utf8)
        let found = try #require(LooseJSON.string(LooseJSON.Names(["publishedAt"]), in: bytes, 0..<bytes.count))
        #expect(found.name == "publishedAt" && found.value == value)
    }

    @Test(arguments: [
        #"{"isPublishedAt": "2020-02-29"}"#, #"{"publishedAt": true}"#, #"{"publishedAt": 2020}"#, #""publishedAt""#,
        #"{"publishedAt": "2020"#, "publishedAt:", "{\"publishedAt\": \"20\n20\"}", "",
    ])
    func `what is no such member is none`(text: String) {
        let bytes = Array(text.utf8)
        #expect(LooseJSON.string(LooseJSON.Names(["publishedAt"]), in: bytes, 0..<bytes.count) == nil)
    }

    @Test func `of several names the first in the list counts, wherever it stands`() throws {
        let bytes = Array(#"{"b": "2", "a": "1", "a": "3"}"#.utf8)
        let found = try #require(LooseJSON.string(LooseJSON.Names(["a", "b"]), in: bytes, 0..<bytes.count))
        #expect(found.name == "a" && found.value == "1")
    }
}
