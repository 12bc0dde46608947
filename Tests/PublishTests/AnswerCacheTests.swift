import Foundation
import Quoth
import QuothRecord
import Testing

@testable import QuothPublish

/// Answers that are kept: never another one than would be made anew.
@Suite struct AnswerCacheTests {
    private static let targets = [
        "/", "/search?q=ferry", "/search.json?q=ferry&sort=relevance", "/search.atom?q=ferry", "/search.csv?q=harbour",
        "/doc/club.example!statement", "/who/Hanna%20Lund", "/site/courier.example", "/org/Sound",
        "/doc/courier.example!2025!ferry%3Fa=1/versions", "/check", "/about", "/nowhere", "/search?q=(",
    ]

    private static func bytes(_ answer: SiteResponse) -> String {
        "\(answer.status) \(answer.allHeaders.map { "\($0.name): \($0.value)" }) "
            + String(decoding: answer.body, as: UTF8.self)
    }

    @Test func `a second answer is the first one, and the same as that of a site just opened`() async throws {
        let record = try await SiteRecord()
        let site = try Site(record.path)
        for target in Self.targets {
            for headers in [[:], ["host": "a.example"], ["host": "b.example"], ["if-none-match": "*"]] {
                let request = SiteRequest(target: target, headers: headers)
                let fresh = Self.bytes(try Site(record.path).answer(request))
                for _ in 0..<3 { #expect(Self.bytes(site.answer(request)) == fresh, "\(target)") }
            }
        }
    }

    @Test func `what another program adds is in the next answer`() async throws {
        let record = try await SiteRecord()
        let site = try Site(record.path)
        let request = SiteRequest(target: "/search?q=ferry")
        #expect(String(decoding: site.answer(request).body, as: UTF8.self).contains("2 documents"))
        let writer = try RecordWriter(record.path)
        for number in 3...6 {
            let text = Text("Ferry number \(number) is late, and nobody knows why, says the county.")
            let document = Document(id: "n\(number)", origin: "n\(number)", text: text)
            _ = try writer.add(Addition(Capture(textOf: document), [document]))
            try writer.commit()
            for _ in 0..<2 {
                #expect(String(decoding: site.answer(request).body, as: UTF8.self).contains("\(number) documents"))
            }
        }
    }

    private static func key(_ request: SiteRequest, _ proof: Visitor.Proof = .none) throws -> AnswerCache.Key {
        var visitor = Visitor.nobody
        visitor.proof = proof
        return try #require(AnswerCache.Key(request, visitor, people: [0], LanguageChoice(request).language))
    }

    @Test func `nothing is kept for who is logged in, of errors, and beyond the limit`() throws {
        for proof in [Visitor.Proof.session(1), .token(1)] {
            var visitor = Visitor.nobody
            visitor.proof = proof
            #expect(AnswerCache.Key(SiteRequest(target: "/"), visitor, people: [0], .english) == nil)
        }
        var cache = AnswerCache()
        cache.keep(SiteResponse(.text, [], status: 404), for: try Self.key(SiteRequest(target: "/a")))
        #expect(cache.answer(try Self.key(SiteRequest(target: "/a"))) == nil)
        let answer = SiteResponse(.text, [UInt8](repeating: 0x61, count: 100_000))
        let often = try Self.key(SiteRequest(target: "/often"))
        cache.keep(answer, for: often)
        for number in 0..<1_000 {
            cache.keep(answer, for: try Self.key(SiteRequest(target: "/\(number)")))
            #expect(cache.youngBytes + cache.oldBytes <= AnswerCache.limit + 110_000)
            #expect(cache.answer(often) != nil)
        }
        let last = SiteRequest(target: "/999")
        #expect(try cache.answer(Self.key(last)) != nil)
        #expect(try cache.answer(Self.key(SiteRequest(target: "/1"))) == nil)
        for other in [
            SiteRequest(method: "HEAD", target: "/999"), SiteRequest(target: "/999?a=1"),
            SiteRequest(target: "/999", headers: ["host": "a.example"]),
            SiteRequest(target: "/999", headers: ["accept-language": "fr"]),
        ] {
            #expect(try cache.answer(Self.key(other)) == nil)
        }
        #expect(try cache.answer(Self.key(last, .machine)) == nil)
    }

    @Test func `searches with the facts in memory answer the same`() async throws {
        let record = try await SiteRecord()
        let facts = SiteFacts(record.path)
        try facts.make()
        let quick = try Site(record.path, SiteMetrics(), SiteAccess(), facts: facts)
        for target in Self.targets + [
            "/search?q=in:quotation%20ferry", "/search?q=verdict:altered", "/search?q=date:2025-03",
        ] {
            let request = SiteRequest(target: target)
            #expect(Self.bytes(quick.answer(request)) == Self.bytes(try Site(record.path).answer(request)), "\(target)")
        }
    }
}
