import Foundation
import Quoth
import Testing

@testable import QuothPublish

struct ReportTests {
    @Test(arguments: [
        // FIPS 180-4 examples, and lengths around the edge of a block, from sha256sum.
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func `SHA-256 gives the published digests`(message: String, digest: String) {
        let hex = SHA256.digest(Array(message.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hex == digest)
    }

    @Test func `the policy allows exactly the style that the page has`() throws {
        let html = String(decoding: try ReportPage(Example().check).bytes(), as: UTF8.self)
        let style = try #require(
            html.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
        let hash = Data(SHA256.digest(Array(style.utf8))).base64EncodedString()
        #expect(html.contains("style-src &#39;sha256-\(hash)&#39;"))
        #expect(html.contains("default-src &#39;none&#39;"))
        #expect(!html.contains("style=\""))
    }

    @Test(arguments: [true, false])
    func `every link within the page has its target, and ids are unique`(isCheck: Bool) throws {
        let page = isCheck ? try ReportPage(Example().check).bytes() : try SpreadPage(Example().spread).bytes()
        let html = String(decoding: page, as: UTF8.self)
        let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        let targets = html.components(separatedBy: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        #expect(!targets.isEmpty && Set(targets).isSubset(of: Set(ids)))
    }

    @Test func `a page without a URL has no link out, one with a URL links to the words`() throws {
        var run = Example().check
        let link = "https://lantern.example/shelters?a=1&amp;b=2#:~:text=we%20will%20finish%20in%20May"
        #expect(String(decoding: try ReportPage(run).bytes(), as: UTF8.self).contains(link))
        run.sources[0].document.url = nil
        #expect(!String(decoding: try ReportPage(run).bytes(), as: UTF8.self).contains("href=\"http"))
    }

    @Test func `a run without a finding gives a page that says so`() throws {
        let run = CheckRun(drafts: [], sources: [])
        let html = String(decoding: try ReportPage(run).bytes(), as: UTF8.self)
        #expect(html.contains("There is nothing to show."))
    }
}
