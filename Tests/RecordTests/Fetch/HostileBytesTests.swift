import Testing

@testable import Quoth
@testable import QuothRecord

/// What comes from outside, mutated at random from a seed: nothing falls, and what is taken is read in one way.
@Suite struct HostileBytesTests {
    private static let pieces = [
        "http://", "https://", "HTTP:", "//", "/", "\\", "@", ":", "80", "443", "[", "]", "::1", "127.0.0.1", "0x7f",
        "ferry",
        ".example", ".", "..", "%2e", "%00", "%", "?", "#", "&a=b", "ü", "。", "\u{301}", "\u{200D}", "xn--", "-", "_",
        " ", "\t",
        "\r\n", "\u{0}", "ß", "İ", "中", "é", "utm_source=x", ";", "~", "|", "😀",
    ]

    @Test(arguments: 1...20)
    func `an address that is taken has one reading, and only plain letters in its host`(seed: UInt64) {
        var random = Jitter(seed: seed)
        for _ in 0..<2000 {
            let count = Int.random(in: 1...8, using: &random)
            let tail = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            guard let url = try? WebURL((Bool.random(using: &random) ? "http://" : "") + tail) else { continue }
            let canonical = url.description
            #expect((try? WebURL(canonical)) == url, "\(canonical)")
            #expect(canonical.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }, "\(canonical)")
            if case .name(let name) = url.host {
                let isPlain = name.utf8.allSatisfy {
                    isDigit($0) || (0x61...0x7A).contains($0) || "-._".utf8.contains($0)
                }
                #expect(isPlain && !name.hasPrefix(".") && !name.hasSuffix("."), "\(name)")
            }
            #expect((try? WebURL(url.key))?.key == url.key, "\(url.key)")
        }
    }

    @Test(arguments: 1...20)
    func `a link is resolved to an address that is taken again`(seed: UInt64) throws {
        var random = Jitter(seed: seed)
        let base = try WebURL("https://ferry.example/a/b?c")
        for _ in 0..<1000 {
            let count = Int.random(in: 0...6, using: &random)
            let link = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            guard let url = try? base.resolving(link) else { continue }
            #expect((try? WebURL(url.description)) == url, "\(link): \(url)")
        }
    }

    @Test(arguments: 1...10)
    func `files of random bytes are read without a fall`(seed: UInt64) {
        var random = Jitter(seed: seed)
        let words = [
            "User-agent: *\n", "Disallow: /", "Allow: *", "$", "\r", "<urlset>", "<url><loc>", "</loc></url>", "&#x0;",
            "http://a/",
            "\u{FEFF}", "Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT",
        ]
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                if Int.random(in: 0...2, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    bytes += (words.randomElement(using: &random) ?? "").utf8
                }
            }
            let rules = RobotsRules(bytes, product: "Quoth")
            _ = rules.allows("/" + String(decoding: bytes.prefix(50), as: UTF8.self))
            #expect((Sitemap(bytes)?.entries.count ?? 0) <= Sitemap.entryLimit)
            let wait = RetryAfter.seconds(String(decoding: bytes, as: UTF8.self), now: 1_700_000_000) ?? 0
            #expect((0...7 * 86_400).contains(wait))
        }
    }

    /// The three forms of dates of RFC 9110, section 5.6.7, and what is none.
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 10), ("0", 0), ("120", 120), ("999999999999999999999", 604_800),
        ("Sun, 06 Nov 1994 08:49:27 GMT", 0), ("Mon, 07 Nov 1994 08:49:27 GMT", 86_400),
    ])
    func `Retry-After is seconds or a date`(value: String, seconds: Int) {
        #expect(RetryAfter.seconds(value, now: 784_111_767) == seconds)
    }

    @Test(arguments: ["", "soon", "-1", "1.5", "12 minutes"])
    func `a Retry-After that is neither says nothing`(value: String) {
        #expect(RetryAfter.seconds(value, now: 784_111_767) == nil)
    }
}
