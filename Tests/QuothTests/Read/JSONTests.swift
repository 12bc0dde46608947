import Foundation
import Testing

@testable import Quoth

@Suite struct JSONTests {
    @Test(arguments: [
        (#"{"a":"b\n\u00e9\ud83d\ude00","c":[1,-2.5e3,true,false,null],"d":{}}"#),
        (#"["\"\\\/\b\f\r\t"]"#), (#"  "alone"  "#), ("[]"), (#"{"a":{"b":[[],[{}]]}}"#),
    ])
    func `JSON is read as Foundation reads it`(text: String) throws {
        let ours = try JSONParser.value(of: Array(text.utf8))
        let theirs = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        #expect(Self.same(ours, theirs))
    }

    private static func same(_ ours: JSONValue, _ theirs: Any) -> Bool {
        switch (ours, theirs) {
        case (.string(let a), let b as String): a == b
        case (.null, is NSNull): true
        case (.bool(let a), let b as Bool): a == b
        case (.number(let a), let b as NSNumber): Double(a) == b.doubleValue
        case (.array(let a), let b as [Any]): a.count == b.count && zip(a, b).allSatisfy { same($0, $1) }
        case (.object(let a), let b as [String: Any]):
            a.count == b.count && a.allSatisfy { member in b[member.name].map { same(member.value, $0) } ?? false }
        default: false
        }
    }

    @Test(arguments: ["{", "[1,", "\"a", "{\"a\"}", "{\"a\":}", "tru", "", "[1] 2", "\"\\u12\"", "{a:1}"])
    func `what is no JSON is refused`(text: String) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.value(of: Array(text.utf8)) }
    }

    @Test func `line breaks in strings and a comma too many are forgiven`() throws {
        #expect(try JSONParser.value(of: Array("{\"a\":\"b\nc\",}".utf8))["a"]?.string == "b\nc")
    }

    @Test func `half a surrogate pair is replaced`() throws {
        #expect(try JSONParser.value(of: Array(#""\ud83dx\udc00""#.utf8)).string == "\u{FFFD}x\u{FFFD}")
    }

    @Test func `nesting has an end`() {
        let deep = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(throws: JSONParser.Failure.self) { try JSONParser.value(of: deep) }
    }

    @Test func `a line is a document, and what it declares is kept`() throws {
        let line =
            #"{"id":"d7","text":"One.\n\n Two.","title":"T","date":"2021-05-06","url":"https://x.example/a","#
            + #""speaker":"Mara Lind","role":"chair","publisher":"P","series":"s"}"#
        let result = try Pipeline.read(Capture(name: "f", origin: "f.jsonl", bytes: Array(line.utf8)))
        let document = try #require(result.documents.first)
        #expect(document.id == "d7")
        #expect(document.text.string == "One.\n\n Two.")
        #expect(document.blocks.map { document.text[$0.range] } == ["One.", "Two."])
        #expect(document.title?.value == "T")
        #expect(document.published?.value.iso == "2021-05-06")
        #expect(document.authors.map(\.value) == ["Mara Lind"])
        #expect(document.role == "chair")
        #expect(document.series == "s")
        #expect(document.publisher?.value == "P")
        #expect(document.url?.value == "https://x.example/a")
    }

    @Test func `a bad line is a row and the rest goes on`() throws {
        let lines = """
            {"id": 1, "text": "Good words."}
            {"id": 2, "text": }
            {"id": 3}
            [4]

            {"id": 5, "html": "<p>Five good words stand here, and they make a sentence of some length.</p>"}
            """
        let result = try Pipeline.read(Capture(name: "f", origin: "f.jsonl", bytes: Array(lines.utf8)))
        #expect(result.documents.map(\.id) == ["1", "5"])
        let rows = result.errors.map { error -> Int in if case .badLine(_, let line, _) = error { line } else { 0 } }
        #expect(rows == [2, 3, 4])
    }
}
