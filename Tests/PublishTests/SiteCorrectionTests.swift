import Foundation
import Quoth
import QuothRecord
import Testing

@testable import QuothPublish

/// Correcting on the site and through the programs' interface.
@Suite struct SiteCorrectionTests {
    typealias Peopled = SitePeopleTests.Peopled

    @Test func `a correction shows at once, says who and what the program said, and is undone by a form`() async throws
    {
        let site = try await Peopled()
        let key = try site.record.key("The subsidy")
        let ida = ["cookie": site.cookie("ida"), "sec-fetch-site": "same-origin"]
        #expect(String(decoding: site.send("/q/\(key)").body, as: UTF8.self).contains("Correct the speaker") == false)
        let answer = site.send(
            "/q/\(key)/correct", ["do": "speaker", "value": "Hanna <b>Lund", "note": "she\r\nsaid so"], headers: ida)
        #expect(answer.status == 303 && answer.header("Location") == "/q/\(key)")
        func page(_ headers: [String: String] = [:]) -> String {
            String(decoding: site.send("/q/\(key)", headers: headers).body, as: UTF8.self)
        }
        #expect(page(ida).contains("Speaker corrected to “Hanna &lt;b&gt;Lund” by ida on "))
        #expect(page(ida).contains("; the program said “Odo Berg”") && page(ida).contains("Undo"))
        #expect(page().contains("by an editor on ") && !page().contains("by ida") && !page().contains("Undo"))
        let json = String(decoding: site.send("/q/\(key).json").body, as: UTF8.self)
        #expect(json.contains("\"before\":\"Odo Berg\"") && !json.contains("\"by\":\"ida\""))
        let csv = String(decoding: site.send("/search.csv?q=in:quotation%20subsidy").body, as: UTF8.self)
        #expect(csv.contains("Hanna <b>Lund") && !csv.contains("Odo Berg"))
        let mark = page(ida).components(separatedBy: "name=\"undo\" value=\"")[1].prefix(32)
        #expect(site.send("/q/\(key)/correct", ["undo": "\(mark)"], headers: ida).status == 303)
        #expect(!page(ida).contains("corrected to") && page(ida).contains("Odo Berg"))
        #expect(site.send("/q/\(key)/correct", ["undo": "\(mark)"], headers: ida).status == 409)
        #expect(try site.people.audit(limit: 9).map(\.action) == [.undone, .corrected, .login])
    }

    @Test(arguments: [
        (["do": "verdict", "value": "nonsense"], 400), (["do": "restore"], 400), (["do": ""], 400),
        (["undo": "0"], 409),
        (["do": "speaker", "value": String(repeating: "x", count: 201)], 400),
        (["do": "verdict", "value": "verbatim"], 303), (["do": "accept", "next": "//evil.example"], 303),
    ])
    func `what is no decision is refused`(fields: [String: String], status: Int) async throws {
        let site = try await Peopled()
        let key = try site.record.key("We regret")
        let answer = site.send(
            "/q/\(key)/correct", fields, headers: ["cookie": site.cookie("ida"), "sec-fetch-site": "same-origin"])
        #expect(answer.status == status)
        if status == 303 { #expect(answer.header("Location") == "/q/\(key)") }
    }

    @Test func `a program corrects once, however often it sends the same key`() async throws {
        let site = try await Peopled()
        let key = try site.record.key("The subsidy")
        let (_, text) = try site.people.addToken(for: "ida", .write, label: "")
        func post(_ body: String, _ once: String?, type: String = "application/json") -> SiteResponse {
            var headers = ["authorization": "Bearer \(text)", "content-type": type, "host": "x"]
            headers["idempotency-key"] = once
            return site.site.answer(
                SiteRequest(
                    method: "POST", target: "/api/v1/quotations/\(key)/corrections", headers: headers,
                    body: Array(body.utf8)))
        }
        let first = post(#"{"kind":"speaker","value":"Hanna Lund"}"#, "one")
        let second = post(#"{"kind":"speaker","value":"Hanna Lund"}"#, "one")
        #expect(first.status == 201 && second.status == 201 && first.body == second.body)
        #expect(post(#"{"kind":"speaker","value":"Ida Brekke"}"#, "one").status == 422)
        #expect(post(#"{"kind":"speaker","value":"Ida Brekke"}"#, "").status == 400)
        for (body, status) in [
            ("{}", 400), ("[", 400), (#"{"kind":"x"}"#, 400), (String(repeating: "[", count: 9_000), 400),
        ] {
            #expect(post(body, nil).status == status)
        }
        #expect(post("a=b", nil, type: "text/plain").status == 415)
        #expect(post(String(repeating: " ", count: 20_000), nil).status == 413)
        struct Sent: Decodable { let id: String, before: String?, by: String? }
        let sent = try JSONDecoder().decode(Sent.self, from: Data(first.body))
        #expect(sent.by == "ida")
        let undo = "/api/v1/corrections/\(sent.id)"
        #expect(site.send(undo, headers: ["authorization": "Bearer \(text)"], method: "DELETE").status == 204)
        #expect(site.send(undo, headers: ["authorization": "Bearer \(text)"], method: "DELETE").status == 409)
        #expect(try site.record.text("/q/\(key)").contains("Odo Berg"))
    }

    @Test func `the review shows what is not sure, and what was accepted no more`() async throws {
        let site = try await Peopled()
        let ida = ["cookie": site.cookie("ida"), "sec-fetch-site": "same-origin"]
        struct Answer: Decodable {
            struct Item: Decodable { let quotation: String }
            let items: [Item]
            let count: Int
        }
        func items() throws -> [String] {
            let answer = try JSONDecoder().decode(Answer.self, from: Data(site.send("/review.json", headers: ida).body))
            return answer.items.map(\.quotation)
        }
        var left = try items()
        #expect(!left.isEmpty)
        let page = String(decoding: site.send("/review", headers: ida).body, as: UTF8.self)
        #expect(!page.contains("““"))
        #expect(page.contains("class=\"accept\"") && page.contains("Skip to the next"))
        for _ in 0..<left.count {
            _ = site.send("/q/\(left[0])/correct", ["do": "accept", "next": "/review"], headers: ida)
            let now = try items()
            #expect(now == Array(left.dropFirst()))
            left = now
        }
        #expect(String(decoding: site.send("/review", headers: ida).body, as: UTF8.self).contains("Nothing is left"))
    }
}
