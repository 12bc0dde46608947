import Foundation
import FoundationXML
import Quoth
import QuothRecord
import Testing

@testable import QuothPublish

/// Following on the site: pages, forms, feeds and the programs' interface.
@Suite struct SiteFollowingTests {
    private static let own = ["sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded"]

    /// A site at the machine itself, where nobody has an account.
    private static func answer(
        _ record: SiteRecord, _ target: String, method: String = "GET", headers: [String: String] = [:],
        body: String = ""
    ) throws -> SiteResponse {
        try Site(record.path, access: SiteAccess(isLocal: true)).answer(
            SiteRequest(method: method, target: target, headers: headers, body: Array(body.utf8)))
    }

    private static func page(_ record: SiteRecord, _ target: String) throws -> String {
        String(decoding: try answer(record, target).body, as: UTF8.self)
    }

    /// Adds another article that changes Hanna Lund's words, and looks at the news.
    private static func grow(_ record: SiteRecord, _ words: String = "We welcome that the night ferry ends in autumn")
        async throws
    {
        let writer = try RecordWriter(record.path)
        let url = "https://signal.example/\(words.count)"
        var document = Document(
            id: url, origin: url,
            text: Text("The ferry again.\n\n“\(words),” said Hanna Lund of the Sound Passengers’ Club."))
        document.url = Evidence(url, from: "test", confidence: 1)
        document.title = Evidence("The ferry <b>again</b>", from: "test", confidence: 1)
        document.published = Day(iso: "2025-03-05").map { Evidence($0, from: "test", confidence: 1) }
        _ = try writer.add(Addition(Capture(textOf: document), [document]))
        try writer.commit()
        try await writer.settle(width: 1)
        try FollowRound(FollowingStore(record.path)).run(Record(record.path))
    }

    @Test func `what a form follows stands on the page, with its feeds, and one button ends it`() async throws {
        let record = try await SiteRecord()
        #expect(try Self.page(record, "/following").contains("0 subscriptions"))
        let form = try Self.page(record, "/following/new?kind=speaker&value=Hanna%20Lund&only=altered")
        #expect(form.contains("The last that it would have told") && form.contains("wording changed"))
        #expect(form.contains("value=\"altered\" checked") && !form.contains("value=\"new\" checked"))
        let added = try Self.answer(
            record, "/following", method: "POST", headers: Self.own,
            body: "kind=speaker&value=Hanna+Lund&only=altered&only=number&note=for+the+desk&every=once")
        #expect(added.status == 303 && added.headers.contains { $0 == ("Location", "/following") })
        try await Self.grow(record)
        let page = try Self.page(record, "/following")
        #expect(page.contains("1 subscription<") && page.contains("Hanna Lund") && page.contains("for the desk"))
        #expect(page.contains("wording changed: “We welcome that the night ferry…” in signal.example"))
        let token = try #require(page.firstMatch(of: /\/following\/([0-9a-f]{64})\.atom/)).1
        let atom = try Self.answer(record, "/following/\(token).atom")
        #expect(atom.status == 200 && XMLParser(data: Data(atom.body)).parse())
        let text = String(decoding: atom.body, as: UTF8.self)
        #expect(
            text.contains("&lt;ins&gt;") && text.contains("You follow: Hanna Lund") && text.contains("rel=\"self\""))
        #expect(atom.headers.contains { $0.name == "Link" && $0.value.contains("rel=\"self\"") })
        let tag = try #require(atom.headers.first { $0.name == "ETag" }?.value)
        #expect(try Self.answer(record, "/following/\(token).atom", headers: ["if-none-match": tag]).status == 304)
        let json = try Self.answer(record, "/following/\(token).json")
        let feed = try #require(try JSONSerialization.jsonObject(with: Data(json.body)) as? [String: Any])
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.count == 1 && (items[0]["content_text"] as? String)?.contains("[-") == true)
        let id = try FollowingStore(record.path).subscriptions()[0].id
        for (action, state) in [("pause", "paused"), ("resume", "Pause")] {
            _ = try Self.answer(record, "/following", method: "POST", headers: Self.own, body: "do=\(action)&id=\(id)")
            #expect(try Self.page(record, "/following").contains(state))
        }
        _ = try Self.answer(record, "/following", method: "POST", headers: Self.own, body: "do=remove&id=\(id)")
        #expect(try Self.page(record, "/following").contains("0 subscriptions"))
        #expect(try Self.answer(record, "/following/\(token).atom").status == 404)
    }

    @Test func `what cannot be followed is said in the form`() async throws {
        let record = try await SiteRecord()
        for body in [
            "kind=nothing&value=x", "kind=search&value=speeker:x", "kind=speaker&value=", "kind=everything&at=25:00",
            "kind=everything&zone=Nowhere", "kind=everything&mail=a%0d%0ab@c.example",
            "kind=everything&webhook=javascript:x",
            "kind=everything&every=hourly",
        ] {
            let answer = try Self.answer(record, "/following", method: "POST", headers: Self.own, body: body)
            #expect(answer.status == 422, "\(body)")
            #expect(String(decoding: answer.body, as: UTF8.self).contains("role=\"alert\""))
        }
    }

    @Test func `nobody follows who may not, and no other site's page does`() async throws {
        let record = try await SiteRecord()
        #expect(try record.answer("/following").status == 403)
        #expect(try record.answer("/following/new").status == 403)
        #expect(!(try record.text("/q/" + record.key("We regret")).contains("/following/new")))
        #expect(try Self.page(record, "/q/" + record.key("We regret")).contains("Follow altered copies"))
        let foreign = try Self.answer(
            record, "/following", method: "POST",
            headers: ["sec-fetch-site": "cross-site", "content-type": "application/x-www-form-urlencoded"],
            body: "kind=everything")
        #expect(foreign.status == 403)
        #expect(try FollowingStore(record.path).subscriptions().isEmpty)
    }

    @Test func `a mail program ends a subscription with one click, a reader is asked first`() async throws {
        let record = try await SiteRecord()
        var new = NewSubscription(try FollowTarget(.everything, ""))
        new.channel = try .mail(to: "ida@desk.example")
        let store = try FollowingStore(record.path)
        let own = try store.add(new)
        #expect(try record.text("/following/confirm/\(own.release)").contains("Send news about everything"))
        #expect(try store.subscription(own.id)?.state == .unconfirmed)
        #expect(try record.answer("/following/confirm/\(own.release)", method: "POST").status == 200)
        #expect(try store.subscription(own.id)?.state == .on)
        #expect(try record.text("/following/end/\(own.release)").contains("Stop messages about everything"))
        #expect(try store.subscription(own.id)?.state == .on)
        // RFC 8058, section 3.1: no cookie, no origin.
        let click = try record.answer(
            "/following/end/\(own.release)", method: "POST",
            headers: ["content-type": "application/x-www-form-urlencoded"], body: "List-Unsubscribe=One-Click")
        #expect(click.status == 200)
        #expect(try store.subscription(own.id)?.state == .off)
        #expect(try record.answer("/following/end/\(own.token)").status == 404)
        #expect(try record.answer("/following/\(own.release).atom").status == 404)
    }

    @Test func `programs follow, pause and forget`() async throws {
        let record = try await SiteRecord()
        let json = ["content-type": "application/json"]
        let made = try Self.answer(
            record, "/api/v1/subscriptions", method: "POST", headers: json,
            body: #"{"kind":"site","value":"courier.example","only":["number"],"webhook":"https://hook.example/"}"#)
        let own = try #require(try JSONSerialization.jsonObject(with: Data(made.body)) as? [String: Any])
        #expect(made.status == 201 && (own["secret"] as? String)?.hasPrefix("whsec_") == true)
        let address = "/api/v1/subscriptions/\(own["id"] ?? 0)"
        #expect(try Self.answer(record, address).status == 200)
        #expect(
            try Self.answer(record, address, method: "PATCH", headers: json, body: #"{"state":"paused"}"#).status == 200
        )
        #expect(try Self.page(record, "/api/v1/subscriptions").contains("\"state\":\"paused\""))
        #expect(
            try Self.answer(record, address, method: "PATCH", headers: json, body: #"{"state":"off"}"#).status == 422)
        #expect(
            try Self.answer(record, "/api/v1/subscriptions", method: "POST", headers: json, body: "[]").status == 422)
        #expect(try Self.answer(record, address, method: "DELETE").status == 204)
        #expect(try Self.answer(record, address).status == 404)
    }

    @Test(arguments: [
        "/search.feed.json?q=ferry", "/who/Lund.feed.json", "/site/courier.example.feed.json", "/org/Club.feed.json",
    ])
    func `every list is a JSON Feed, too`(target: String) async throws {
        let record = try await SiteRecord()
        let answer = try record.answer(target)
        #expect(answer.status == 200 && answer.type == "application/feed+json")
        let feed = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(!items.isEmpty && items.allSatisfy { $0["id"] is String && $0["content_text"] is String })
        #expect((feed["feed_url"] as? String)?.contains(".feed.json") == true)
    }

    @Test func `a message holds its reason, the two lines, and links`() async throws {
        let record = try await SiteRecord()
        var new = NewSubscription(try FollowTarget(.speaker, "Hanna Lund"))
        (new.only, new.channel, new.isConfirmed) = ([.altered], try .mail(to: "ida@desk.example"), true)
        let store = try FollowingStore(record.path)
        let own = try store.add(new)
        try await Self.grow(record)
        let message = try #require(try store.nextMessage(of: own.id))
        let mail = FollowMail(
            message: message, to: try MailAddress("ida@desk.example"), origin: "https://quoth.example"
        )
        .message(at: 1_740_895_200)
        #expect(mail.subject.hasPrefix("[Quoth] wording changed: “We welcome that the night ferry…” in signal.example"))
        let lines = mail.text.split(separator: "\n")
        #expect(lines[0] == "You follow: Hanna Lund · altered copies")
        #expect(
            lines.contains { $0.hasPrefix("- ") && $0.contains("[-") }
                && lines.contains { $0.hasPrefix("+ ") && $0.contains("{+") })
        #expect(mail.text.contains("#:~:text=We%20welcome") && mail.text.contains("https://quoth.example/q/"))
        #expect(!mail.html.contains("<b>") && mail.html.contains("&lt;b&gt;") && mail.html.contains("<ins>"))
        let body = try WebhookBody(message, "https://quoth.example").bytes()
        let json = try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
        #expect(json["type"] as? String == "event.quotation" && json["data"] != nil && body.count < 20_000)
    }
}
