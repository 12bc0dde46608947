import Foundation
import Testing

@testable import QuothPublish

/// Checking a draft: what is sent, and what comes back.
@Suite struct SiteCheckTests {
    static let draft =
        "Hanna Lund said: “We accept that the night ferry ends in autumn. At least 300 people use it every week.”"

    static func form(_ field: String, _ content: String, file: String? = nil) -> String {
        let name = file.map { "; filename=\"\($0)\"" } ?? ""
        return "--xyz\r\nContent-Disposition: form-data; name=\"\(field)\"\(name)\r\n\r\n\(content)\r\n--xyz--\r\n"
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=xyz", form("draft", draft)),
        ("multipart/form-data; boundary=xyz", form("file", draft, file: "a.md")),
        ("application/x-www-form-urlencoded", "draft=" + PercentCoding.encoded(draft)),
        ("text/plain; charset=utf-8", draft),
        ("text/html", "<!DOCTYPE html><article><h1>x</h1><p>\(draft)</p><p>\(draft)</p></article>"),
    ])
    func `a draft is judged however it is sent`(type: String, body: String) async throws {
        let record = try await SiteRecord()
        let answer = try record.answer("/check", method: "POST", headers: ["content-type": type], body: body)
        #expect(answer.status == 200 && answer.freshness == .never)
        let page = String(decoding: answer.body, as: UTF8.self)
        #expect(page.contains("Side by side") && page.contains("What to do"))
        let data = try record.answer("/api/v1/check", method: "POST", headers: ["content-type": type], body: body)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(data.body)) as? [String: Any])
        #expect(json["schema"] as? String == "quoth/check@1" && (json["quotes"] as? [Any])?.isEmpty == false)
    }

    @Test(
        arguments: [
            ("text/plain", "", [:], 422), ("multipart/form-data; boundary=xyz", form("draft", "  "), [:], 422),
            ("multipart/form-data", "x", [:], 422), ("application/json", "{}", [:], 415),
            ("text/plain", draft, ["origin": "https://evil.example", "host": "127.0.0.1"], 403),
            ("text/plain", draft, ["sec-fetch-site": "cross-site"], 403),
            ("text/plain", draft, ["origin": "null"], 403),
            ("text/plain", draft, ["origin": "null", "sec-fetch-site": "same-origin"], 200),
            ("text/plain", draft, ["origin": "http://127.0.0.1:8470", "host": "127.0.0.1:8470"], 200),
        ] as [(String, String, [String: String], Int)])
    func `what is no draft, or comes from another site, is refused`(
        type: String, body: String, headers: [String: String], status: Int
    ) async throws {
        let record = try await SiteRecord()
        let all = headers.merging(["content-type": type]) { one, _ in one }
        #expect(try record.answer("/check", method: "POST", headers: all, body: body).status == status)
        #expect(try record.answer("/api/v1/check", method: "POST", headers: all, body: body).status == status)
        #expect(try record.answer("/api/v1/check").status == 405)
    }

    @Test func `the parts of a form are read as they were written`() {
        let body =
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; "
            + "name=\"f\"; filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\nline --b\r\nline\r\n\r\n--b--\r\n"
        let parts = Multipart.parts(Array(body.utf8), type: "multipart/form-data; boundary=b")
        #expect(parts.map(\.name) == ["a", "f"] && parts[1].file == "x.txt" && parts[1].type == "text/plain")
        #expect(parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["1", "line --b\r\nline\r\n"])
        for cut in stride(from: 0, to: body.utf8.count, by: 3) {
            #expect(Multipart.parts(Array(body.utf8.prefix(cut)), type: "multipart/form-data; boundary=b").count <= 2)
        }
        #expect(Multipart.parts(Array(body.utf8), type: "multipart/form-data; boundary=") == [])
    }
}
