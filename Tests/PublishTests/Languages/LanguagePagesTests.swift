import Foundation
import Quoth
import QuothRecord
import Testing

@testable import QuothPublish

/// All pages in all languages: nothing on them is English but what the record and its programs say.
@Suite struct LanguagePagesTests {
    typealias Peopled = SitePeopleTests.Peopled

    /// Pages and answers to forms, whoever may see them.
    private static func pages(_ site: Peopled, _ cookie: String, _ language: SiteLanguage) throws -> [String:
        SiteResponse]
    {
        let key = try site.record.key("We regret")
        let article = "courier.example!2025!ferry%3Fa=1"
        let headers = ["cookie": cookie, "accept-language": language.rawValue, "sec-fetch-site": "same-origin"]
        func send(_ target: String, _ fields: [String: String]? = nil) -> SiteResponse {
            site.send(target, fields, headers: headers)
        }
        _ = send("/following", ["kind": "speaker", "value": "Hanna Lund", "note": "N"])
        _ = send("/q/\(key)/correct", ["do": "verdict", "value": "form", "note": "N"])
        _ = try site.people.addToken(for: "odo", .write, label: "")
        var pages: [String: SiteResponse] = [:]
        for target in [
            "/", "/search?q=ferry", "/search?q=speaker:Lund", "/search?q=nothinghere", "/search?q=in:quotation%20zzz",
            "/search?q=speeker:x", "/search?q=%22open", "/search?q=ferry&sort=up", "/doc/\(article)",
            "/doc/\(article)@1",
            "/doc/none", "/doc/\(article)/versions", "/doc/club.example!statement", "/q/\(key)", "/q/0000000000000000",
            "/q/\(key)/spread", "/trace/club.example!statement/\(article)", "/who/Hanna%20Lund", "/who/Nobody%20Here",
            "/org/Sound%20Passengers%E2%80%99%20Club", "/org/None", "/site/courier.example", "/site/none.example",
            "/check",
            "/about", "/nothing", "/login", "/account", "/review", "/admin", "/admin/audit", "/following",
            "/following/new?kind=speaker&value=Hanna%20Lund", "/following/new?kind=search&value=%22x",
        ] { pages[target] = send(target) }
        if let diff = pages["/doc/\(article)/versions"].map({ String(decoding: $0.body, as: UTF8.self) })?
            .firstMatch(of: /href="(\/diff\/[^"]+)"/).map({ String($0.1) })
        {
            pages["diff"] = send(diff)
        }
        let store = try FollowingStore(site.record.path)
        for own in try store.subscriptions(of: nil).prefix(1) {
            pages["feed"] = send("/following/" + own.token)
            pages["confirm"] = send("/following/confirm/" + own.release)
            pages["end"] = send("/following/end/" + own.release)
            pages["ended"] = send("/following/end/" + own.release, [:])
        }
        pages["checked"] = send("/check", ["draft": SiteRecord.article])
        pages["nothing to check"] = send("/check", ["draft": " "])
        pages["bad subscription"] = send("/following", ["kind": "speaker", "value": "x", "at": "99:99"])
        pages["bad account"] = send("/admin", ["do": "add", "name": "odo", "password": SitePeopleTests.password])
        pages["bad password"] = send("/account", ["do": "password", "old": "x", "new": "y"])
        pages["bad login"] = site.send(
            "/login", ["name": "nobody", "password": "x"],
            headers: ["accept-language": language.rawValue, "sec-fetch-site": "same-origin"])
        pages["new token"] = send("/account", ["do": "token", "label": "L", "scope": "write"])
        pages["foreign"] = site.send("/account", [:], headers: headers.merging(["sec-fetch-site": "cross-site"]) { $1 })
        pages["method"] = site.send("/q/\(key)", [:], headers: headers)
        return pages
    }

    /// What a reader sees and hears of a page: its text and its spoken attributes, but for what is marked as English, and for
    /// what the record itself says.
    private static func spoken(_ answer: SiteResponse) -> String {
        var html = String(decoding: answer.body, as: UTF8.self)
        html = html.replacing("<html lang=\"en\" dir=\"ltr\">", with: "")
        html = html.replacing(/<script[^>]*>[\s\S]*?<\/script>/, with: " ")
        html = html.replacing(/<(\w+) [^>]*lang="en"[^>]*>[\s\S]*?<\/\1>/, with: " ")
        html = html.replacing(/<blockquote[^>]*>[\s\S]*?<\/blockquote>/, with: " ")
        html = html.replacing(/<div class="text"[\s\S]*?<\/div>/, with: " ")
        let attributes = html.matches(of: /(?:aria-label|placeholder|title)="([^"]*)"/).map { String($0.1) }
        return html.replacing(/<[^>]*>/, with: "\u{1}") + attributes.joined(separator: "\u{1}")
    }

    /// What stands in English messages, of two words or more, and not in those of `language`.
    private static func english(_ language: SiteLanguage) -> [String] {
        let labels = Label.allCases.map { (SiteLanguage.english.say($0), language.say($0)) }
        let phrases = PhraseSamples.all.flatMap { phrase in
            pieces(SiteLanguage.english.sentence(phrase)).map { ($0, language.say(phrase)) }
        }
        return (labels + phrases).filter { english, own in
            english.utf8.count >= 9 && english.contains(" ") && !own.contains(english)
        }.map { escaped($0.0) }
    }

    /// The parts of a sentence that are always the same.
    private static func pieces(_ sentence: Sentence) -> [String] {
        var text = sentence.string
        for name in [PhraseSamples.name, "“", "”", "x.example", "\"x\""] { text = text.replacing(name, with: "\u{1}") }
        return text.split { $0.isNumber || $0 == "\u{1}" }.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    @Test(arguments: [SiteLanguage.french, .spanish, .arabic])
    func `no page has an English message`(language: SiteLanguage) async throws {
        let site = try await Peopled()
        let pages = try Self.pages(site, site.cookie("odo"), language)
        let messages = Self.english(language)
        #expect(messages.count > 300)
        for (target, answer) in pages {
            #expect(answer.type == MediaType.html.rawValue, "\(target): \(answer.status)")
            let text = Self.spoken(answer)
            for message in messages where text.contains(message) { Issue.record("\(target): \(message)") }
            let html = String(decoding: answer.body, as: UTF8.self)
            #expect(html.contains("<html lang=\"\(language.rawValue)\""), "\(target)")
        }
    }

    @Test func `the same test finds the messages of English pages`() async throws {
        let site = try await Peopled()
        let messages = Self.english(.french)
        for (target, answer) in try Self.pages(site, site.cookie("odo"), .english) where answer.status < 300 {
            let text = Self.spoken(answer)
            #expect(messages.contains { text.contains($0) }, "\(target)")
        }
    }

    @Test func `each page leads to itself in the other languages, without a script`() async throws {
        let site = try await Peopled()
        for (target, answer) in try Self.pages(site, site.cookie("odo"), .spanish) {
            let html = String(decoding: answer.body, as: UTF8.self)
            for language in ["en", "fr", "ar"] { #expect(html.contains("lang=\(language)\">"), "\(target)") }
            #expect(html.contains("<strong aria-current=\"true\">Español</strong>"), "\(target)")
        }
    }
}
