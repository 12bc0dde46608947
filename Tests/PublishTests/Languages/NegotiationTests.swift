import Testing

@testable import QuothPublish

/// Which language a page is answered in.
@Suite struct NegotiationTests {
    @Test(
        arguments: [
            ("", nil), ("fr", .french), ("fr-CA", .french), ("FR-ca-x-y", .french), ("ar-EG, en;q=0.5", .arabic),
            ("de, es;q=0.4", .spanish), ("de", nil), ("en;q=0.4, es;q=0.8", .spanish), ("es, fr", .spanish),
            ("fr;q=0.5, es;q=0.5", .french), ("fr;q=0", nil), ("fr-CA;q=0", nil), ("fr;q=0, *", .english),
            ("*", .english), ("en;q=0, *", .french), ("*;q=0.1, ar;q=0.2", .arabic), ("fr;q=1.5, es;q=0.1", .spanish),
            ("fr;q=x, es;q=0.1", .spanish), ("fr;q=, es;q=0.1", .spanish), ("fr;q=0.1234, es;q=0.01", .spanish),
            (" fr ; q=0.3 ,\tes ; q=0.2", .french), (",,;;q=1,fr", .french), ("fr-", .french),
            ("frx, es;q=0.1", .spanish),
            ("fr-FR;q=0, fr;q=0.1, es;q=0.05", .french), ("fr-CA, fr;q=0, es;q=0.3", .spanish), ("zh-Hans, pt-BR", nil),
        ] as [(String, SiteLanguage?)])
    func `what a browser wishes is looked up`(field: String, language: SiteLanguage?) {
        #expect(Accepted(field).language() == language)
    }

    @Test(
        arguments: [
            ("/", [:], .english), ("/?lang=fr", [:], .french), ("/?lang=de", ["accept-language": "es"], .spanish),
            ("/", ["cookie": "a=b; lang=ar"], .arabic), ("/", ["cookie": "lang=xx", "accept-language": "fr"], .french),
            ("/", ["cookie": "lang=ar", "accept-language": "fr"], .arabic),
            ("/?lang=es", ["cookie": "lang=ar", "accept-language": "fr"], .spanish),
            ("/search?q=lang:fr", [:], .english),
        ] as [(String, [String: String], SiteLanguage)])
    func `an address says more than a cookie, and that more than the browser`(
        target: String, headers: [String: String], language: SiteLanguage
    ) {
        #expect(LanguageChoice(SiteRequest(target: target, headers: headers)).language == language)
    }

    @Test func `a long field costs no more than a short one and is cut off`() {
        let field = String(repeating: "de,", count: 100_000) + "fr"
        #expect(Accepted(field).wishes.count <= 40 && Accepted(field).language() == nil)
    }

    @Test func `the same page in another language keeps its query`() {
        let choice = LanguageChoice(SiteRequest(target: "/search?q=a%20b%26c&lang=fr&sort=oldest"))
        #expect(choice.link(to: .arabic).path == "/search?q=a%20b%26c&sort=oldest&lang=ar")
        let sent = LanguageChoice(SiteRequest(method: "POST", target: "/q/0123/correct"))
        #expect(sent.link(to: .french).path == "/?lang=fr")
    }

    @Test func `pages say their language, and only what was chosen is kept`() async throws {
        let record = try await SiteRecord()
        func fields(_ target: String, _ headers: [String: String] = [:]) throws -> [String: String] {
            Dictionary(try record.answer(target, headers: headers).allHeaders.map { ($0.name, $0.value) }) { $1 }
        }
        let wished = try fields("/", ["accept-language": "fr"])
        #expect(wished["Content-Language"] == "fr" && wished["Vary"] == "Accept-Language, Cookie, Sec-Fetch-Site")
        #expect(wished["Set-Cookie"] == nil)
        let chosen = try fields("/?lang=ar")
        #expect(chosen["Content-Language"] == "ar")
        #expect(chosen["Set-Cookie"] == "lang=ar; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax")
        let data = try fields("/search.json?q=ferry&lang=fr", ["accept-language": "fr"])
        #expect(data["Content-Language"] == nil && data["Vary"] == nil && data["Set-Cookie"] == nil)
        #expect(try fields("/nothing?lang=fr")["Content-Language"] == "fr")
    }

    @Test func `answers are kept for each language apart, each with its own ETag`() async throws {
        let record = try await SiteRecord()
        let site = try Site(record.path)
        func page(_ language: String) -> (body: String, tag: String?) {
            let answer = site.answer(SiteRequest(target: "/about", headers: ["accept-language": language]))
            return (
                String(decoding: answer.body, as: UTF8.self), answer.allHeaders.first { $0.name == "ETag" }?.value
            )
        }
        var tags: Set<String?> = []
        for _ in 0..<2 {
            for language in SiteLanguage.allCases {
                let (body, tag) = page(language.rawValue)
                #expect(
                    body.contains(
                        "<html lang=\"\(language.rawValue)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\">"))
                tags.insert(tag)
            }
        }
        #expect(tags.count == 4 && !tags.contains(nil))
    }

    @Test func `data is the same whatever the language`() async throws {
        let record = try await SiteRecord()
        for target in [
            "/search.json?q=ferry", "/search.csv?q=ferry", "/search.atom?q=ferry", "/q/0000000000000000.json",
        ] {
            let english = try record.answer(target)
            let arabic = try record.answer(target, headers: ["accept-language": "ar", "cookie": "lang=ar"])
            #expect(english.body == arabic.body && english.status == arabic.status)
        }
    }
}
