import Testing

@testable import QuothRecord

/// RFC 9309.
@Suite struct RobotsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, text: String, allowed: [String], forbidden: [String]
    }

    @Test(arguments: [
        Case(testDescription: "an empty file", text: "", allowed: ["/", "/a?b"], forbidden: []),
        Case(
            testDescription: "the longest pattern decides", text: "User-agent: *\nAllow: /p\nDisallow: /\n",
            allowed: ["/p", "/page"], forbidden: ["/", "/a", "/P"]),
        Case(
            testDescription: "of two as long the one that allows",
            text: "User-agent: *\nDisallow: /folder\nAllow: /folder\n",
            allowed: ["/folder/page"], forbidden: []),
        Case(
            testDescription: "stars", text: "User-agent: *\nAllow: /page\nDisallow: /*.htm\n", allowed: ["/page"],
            forbidden: ["/page.htm", "/a/b.html"]),
        Case(
            testDescription: "a dollar at the end", text: "User-agent: *\nDisallow: /*.pdf$\n",
            allowed: ["/a.pdf?x", "/a.pdfs"],
            forbidden: ["/a.pdf", "/.pdf"]),
        Case(
            testDescription: "a dollar inside is a dollar", text: "User-agent: *\nDisallow: /a$b\n",
            allowed: ["/a", "/ab"],
            forbidden: ["/a$bc"]),
        Case(
            testDescription: "an empty pattern forbids nothing", text: "User-agent: *\nDisallow:\n",
            allowed: ["/", "/a"],
            forbidden: []),
        Case(
            testDescription: "our own group instead of the one for all",
            text: "User-agent: *\nDisallow: /\n\nUser-agent: quoth\nDisallow: /private\n", allowed: ["/", "/a"],
            forbidden: ["/private/x"]),
        Case(
            testDescription: "our own groups are taken together, whatever stands between them",
            text:
                "User-Agent: QUOTH/2.0\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: Quoth\nDisallow: /c\n",
            allowed: ["/b"], forbidden: ["/a", "/c"]),
        Case(
            testDescription: "two names of one group", text: "User-agent: other\nUser-agent: Quoth\nDisallow: /a\n",
            allowed: ["/b"], forbidden: ["/a"]),
        Case(
            testDescription: "a name that only begins with ours", text: "User-agent: Quothbot\nDisallow: /\n",
            allowed: ["/"],
            forbidden: []),
        Case(
            testDescription: "an own group without rules", text: "User-agent: *\nDisallow: /\n\nUser-agent: Quoth\n",
            allowed: ["/"], forbidden: []),
        Case(
            testDescription: "other lines belong to no group",
            text:
                "User-agent: Quoth\nCrawl-delay: 3\nSitemap: https://x.example/s.xml\nUser-agent: other\nDisallow: /a\n",
            allowed: ["/b"], forbidden: ["/a"]),
        Case(
            testDescription: "comments, white space, any case and any line break",
            text: "\u{FEFF}# ours\r\n USER-AGENT :\tquoth # us\r\rdisallow:/a b#c\nnonsense\n: /b\n", allowed: ["/b"],
            forbidden: ["/a%20b"]),
        Case(
            testDescription: "escapes are compared by what they mean",
            text: "User-agent: *\nDisallow: /caf\u{E9}\nDisallow: /%7eanna\nDisallow: /a%2fb\nDisallow: /star%2A$\n",
            allowed: ["/a/b"], forbidden: ["/caf%C3%A9", "/~anna", "/a%2Fb", "/star*"]),
        Case(
            testDescription: "rules before any name", text: "Disallow: /\nUser-agent: other\nDisallow: /\n",
            allowed: ["/"],
            forbidden: []),
    ])
    func `what a file says is obeyed`(_ c: Case) {
        let rules = RobotsRules(Array(c.text.utf8), product: "Quoth")
        for path in c.allowed { #expect(rules.allows(path), "\(path)") }
        for path in c.forbidden { #expect(!rules.allows(path), "\(path)") }
    }

    @Test func `patterns fit as a naive matcher says, over all short ones`() {
        let letters: [UInt8] = Array("ab*".utf8)
        let paths = Self.words(of: Array("ab".utf8), upTo: 5).map { [UInt8(ascii: "/")] + $0 }
        for word in Self.words(of: letters, upTo: 4) {
            for end in ["", "$"] {
                let pattern = RobotsPattern.pattern(Array("/".utf8) + word + Array(end.utf8))
                for path in paths {
                    #expect(
                        RobotsPattern.fits(pattern, path) == Self.naive(pattern[...], path[...]),
                        "\(String(decoding: pattern, as: UTF8.self)) \(String(decoding: path, as: UTF8.self))")
                }
            }
        }
    }

    /// The definition, with a choice at each star.
    private static func naive(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return true }
        if first == UInt8(ascii: "$"), pattern.count == 1 { return path.isEmpty }
        if first == UInt8(ascii: "*") {
            return (path.startIndex...path.endIndex).contains { naive(pattern.dropFirst(), path[$0...]) }
        }
        return path.first == first && naive(pattern.dropFirst(), path.dropFirst())
    }

    private static func words(of letters: [UInt8], upTo length: Int) -> [[UInt8]] {
        (0..<length).reduce([[]]) { words, _ in
            Array(Set(words + words.flatMap { word in letters.map { word + [$0] } }))
        }
    }

    @Test func `a file of rules that are slow to match elsewhere is matched in time that grows with its length`() {
        let line = "Disallow: /" + String(repeating: "*a", count: 200) + "b$\n"
        let text = "User-agent: *\n" + String(repeating: line, count: 1000)
        let rules = RobotsRules(Array(text.utf8), product: "Quoth")
        #expect(rules.rules.count == 1000)
        #expect(rules.allows("/" + String(repeating: "a", count: 4000)))
    }

    @Test func `what stands behind half a megabyte is not read`() {
        let padding = String(repeating: "# nothing here\n", count: RobotsRules.byteLimit / 15 + 1)
        #expect(
            RobotsRules(Array(("User-agent: *\nDisallow: /\n" + padding).utf8), product: "Quoth").allows("/") == false)
        #expect(RobotsRules(Array((padding + "User-agent: *\nDisallow: /\n").utf8), product: "Quoth").allows("/"))
    }
}
