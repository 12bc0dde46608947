import Foundation
import Testing

@testable import Quoth

@Suite struct HTMLTokenizerTests {
    @Test func `the tokenizer tests of html5lib pass, where they are at hand`() throws {
        guard let folder = ProcessInfo.processInfo.environment["HTML5LIB_TESTS"] else {
            print("HTML5LIB_TESTS is not set: give it the folder tokenizer/ of github.com/html5lib/html5lib-tests.")
            return
        }
        var suite = TokenizerSuite()
        try suite.run(folder: URL(filePath: folder))
        print(suite.summary)
        #expect(suite.passed > 0 && suite.failures.isEmpty, "\(suite.failures.joined(separator: "\n"))")
    }

    /// The tokens of a page.
    static func tokens(_ bytes: [UInt8]) -> [HTMLToken] {
        var tokenizer = HTMLTokenizer()
        var result: [HTMLToken] = []
        while let token = tokenizer.next(bytes.span) { result.append(token) }
        return result
    }

    /// The doctype of a page: its name, identifiers, and whether it forces quirks.
    static func doctype(_ page: String) -> String {
        let bytes = Array(page.utf8)
        guard case .doctype(let range) = tokens(bytes).first else { return "none" }
        let doctype = HTMLDoctype(bytes, range)
        let parts = [doctype.name, doctype.publicID, doctype.systemID]
        return parts.map { $0.map { String(decoding: $0, as: UTF8.self) } ?? "-" }.joined(separator: "|")
            + (doctype.forcesQuirks ? " quirks" : "") + (doctype.isQuirky ? "" : " standard")
    }

    @Test(arguments: [
        ("<!DOCTYPE html>", "html|-|- standard"), ("<!doctype HTML >x", "html|-|- standard"),
        ("<!doctype>", "-|-|- quirks"),
        ("<!doctype html", "html|-|- quirks"), ("<!doctype html system 'a'>", "html|-|a standard"),
        ("<!doctype html public \"a\" 'b'>", "html|a|b standard"),
        ("<!doctype html public \"a\">", "html|a|- standard"),
        ("<!doctype html public 'a", "html|a|- quirks"), ("<!doctype html system>", "html|-|- quirks"),
        ("<!doctype html x>", "html|-|- quirks"), ("<!doctype html system 'a' x>", "html|-|a standard"),
        (
            "<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN'>",
            "html|-//W3C//DTD HTML 4.01 Transitional//EN|-"
        ),
    ])
    func `a doctype is taken apart`(page: String, parts: String) {
        #expect(Self.doctype(page) == parts)
    }

    @Test(arguments: [
        ("<!--a-b-->", "a-b"), ("<!---->", ""), ("<!-->", ""), ("<!--->", ""), ("<!--a--!>", "a"),
        ("<!--a--!b-->", "a--!b"),
        ("<!--a--", "a"), ("<!--a--!", "a"), ("<!--a-", "a"), ("<!--a--->", "a-"), ("<!--<!-->", "<!"),
        ("<?a?>", "?a?"),
        ("<!a>", "a"), ("</ a>", " a"), ("<![CDATA[a]]>", "[CDATA[a]]"),
    ])
    func `a comment ends in each of its ways`(page: String, comment: String) {
        let bytes = Array(page.utf8)
        let tokens = Self.tokens(bytes)
        guard tokens.count == 1, case .comment(let range) = tokens[0] else {
            Issue.record("no comment: \(page)")
            return
        }
        #expect(String(decoding: bytes[range], as: UTF8.self) == comment)
    }

    @Test(arguments: [
        ("<a b=c/>", false), ("<a b=c />", true), ("<a/>", true), ("<a / >", false), ("<a b='/'>", false),
        ("<a b=''/>", true),
        ("<a =/>", true), ("<a b=/>", false),
    ])
    func `only a slash outside of values closes a tag`(page: String, isSelfClosing: Bool) {
        let bytes = Array(page.utf8)
        guard case .start(let tag) = Self.tokens(bytes).first else {
            Issue.record("no tag: \(page)")
            return
        }
        #expect(tag.isSelfClosing == isSelfClosing)
        #expect(tag.whole == 0..<bytes.count)
    }

    @Test func `a byte is found where a plain loop finds it`() {
        var random = SeededRandom(state: 7)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...30, using: &random)
            }
            let start = Int.random(in: 0...bytes.count, using: &random)
            let end = Int.random(in: start...bytes.count, using: &random)
            let plain = bytes[start..<end].firstIndex(of: 3) ?? end
            let found = bytes.span.firstIndex(of: 3, in: start..<end)
            #expect(found == plain)
        }
    }
}
