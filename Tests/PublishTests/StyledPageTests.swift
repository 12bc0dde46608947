import Foundation
import Quoth
import Testing

@testable import QuothPublish

struct StyledPageTests {
    @Test(arguments: ["/", "/search?q=ferry", "/about", "/nothing"])
    func `who comes from elsewhere gets the style sheet in the page, others the link to it`(target: String)
        async throws
    {
        let record = try await SiteRecord()
        let site = try Site(record.path)
        func ask(_ from: String?) -> SiteResponse {
            site.answer(SiteRequest(target: target, headers: from.map { ["sec-fetch-site": $0] } ?? [:]))
        }
        let linked = ask(nil)
        let html = String(decoding: linked.body, as: UTF8.self)
        let link = "<link rel=\"stylesheet\" href=\"\(SiteLink.style.path)\">"
        #expect(html.components(separatedBy: link).count == 2 && !html.contains("<style"))
        #expect(ask("same-origin").body == linked.body)
        guard linked.status == 200 else { return }
        for from in ["none", "cross-site", "same-site"] {
            // Once as it is made, once as it was kept.
            for _ in 0..<2 {
                let styled = ask(from)
                let expected = html.replacingOccurrences(of: link, with: "<style>\(SiteStyle.css)</style>")
                #expect(String(decoding: styled.body, as: UTF8.self) == expected)
                #expect(styled.header("ETag") == linked.header("ETag"))
                #expect(styled.header("Vary")?.hasSuffix("Sec-Fetch-Site") == true)
            }
        }
    }

    @Test func `the policy allows the sheet that the page has, and a page that is the same still is not sent again`()
        async throws
    {
        let record = try await SiteRecord()
        let answer = try record.answer("/", headers: ["sec-fetch-site": "none"])
        let html = String(decoding: answer.body, as: UTF8.self)
        let style = try #require(
            html.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
        let policy = try #require(answer.allHeaders.first { $0.name == "Content-Security-Policy" }?.value)
        let digest = Data(SHA256.digest(Array(style.utf8))).base64EncodedString()
        #expect(policy.contains("style-src 'self' 'sha256-\(digest)';"))
        let tag = try #require(answer.header("ETag"))
        let again = try record.answer("/", headers: ["sec-fetch-site": "none", "if-none-match": tag])
        #expect(again.status == 304 && again.body.isEmpty)
    }

    @Test func `words of a text that look like the link stay what they are`() {
        let link = "<link rel=\"stylesheet\" href=\"\(SiteLink.style.path)\">"
        let page = SiteResponse(.html, Array("<title>x</title>\(link)<p>&lt;link rel=\(link)".utf8))
        let styled = page.styled(SiteRequest(target: "/", headers: ["sec-fetch-site": "none"]))
        #expect(String(decoding: styled.body, as: UTF8.self).hasSuffix("</style><p>&lt;link rel=\(link)"))
    }
}
