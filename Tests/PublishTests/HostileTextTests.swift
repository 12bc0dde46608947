import Foundation
import Quoth
import QuothPublish
import Testing

/// Every field of an answer holds text that would act on a page, a terminal or a table if it were let through.
struct HostileTextTests {
    static let spices = [
        "</script><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='x", "<img src=x>",
        "<!--", "]]>", "&lt;b&gt;", "javascript:alert(1)", "\u{202E}evil\u{2066}", "\u{1B}[2J\u{1B}]0;x\u{07}",
        "\u{0}\u{9B}31m",
        "a\tb\nc\rd", "😀\u{301}\u{200F}",
    ]

    @Test(arguments: spices)
    func `the report holds no element and no attribute but its own`(spice: String) throws {
        let example = Example(spice: spice)
        let pages = [
            try ReportPage(example.check).bytes(), try ReportPage(example.trace).bytes(),
            try SpreadPage(example.spread).bytes(),
        ]
        for page in pages {
            let html = String(decoding: page, as: UTF8.self)
            var (names, attributes) = (Set<String>(), Set<String>())
            for tag in Self.tags(in: html) {
                names.insert(tag.name)
                attributes.formUnion(tag.attributes)
            }
            #expect(names.subtracting(Self.ownElements) == [])
            #expect(attributes.subtracting(Self.ownAttributes) == [])
            #expect(html.components(separatedBy: "</script").count == 2)
            #expect(!html.contains("href=\"javascript"))
        }
    }

    @Test(arguments: spices)
    func `nothing acts on a terminal`(spice: String) throws {
        let example = Example(spice: spice)
        let faces = [
            CheckText(example.check, style: TextStyle()).string, TraceText(example.trace, style: TextStyle()).string,
            QuotesText(example.draft, style: TextStyle()) { _ in true }.string,
            ExtractText(example.statement.document).string, PlainLines.findings(of: example.check),
            PlainLines.facts(of: example.statement.document), CompilerLines.string(example.check),
            SpreadText(example.spread, style: TextStyle()).string, SpreadLines.plain(example.spread),
        ]
        for scalar in faces.flatMap(\.unicodeScalars) where scalar != "\n" && scalar != "\t" {
            #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
            #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
        }
    }

    @Test(arguments: spices)
    func `a table keeps its columns`(spice: String) {
        let lines = PlainLines.findings(of: Example(spice: spice).check).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 12 })
    }

    @Test(arguments: spices)
    func `the data in the report is the answer of the command`(spice: String) throws {
        let run = Example(spice: spice).check
        let html = String(decoding: try ReportPage(run).bytes(), as: UTF8.self)
        let start = try #require(html.range(of: "id=\"data\">"))
        let end = try #require(html.range(of: "</script>"))
        let data = try JSONSerialization.jsonObject(with: Data(html[start.upperBound..<end.lowerBound].utf8))
        let answer = try JSONSerialization.jsonObject(with: Data(JSONLine.bytes(CheckJSON(run))))
        #expect(data as? NSDictionary == answer as? NSDictionary)
    }

    private static let ownElements: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "ul", "li",
        "span",
        "main", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "section", "article", "dl", "dt", "dd",
        "blockquote", "ins", "del", "footer", "script", "svg", "line", "path", "rect", "text", "bdi",
    ]

    private static let ownAttributes: Set<String> = [
        "lang", "charset", "http-equiv", "content", "name", "class", "href", "rel", "id", "dir", "aria-label",
        "aria-labelledby", "aria-hidden", "role", "tabindex", "scope", "type", "viewBox", "width", "height", "x", "y",
        "x1", "y1",
        "x2", "y2", "d",
    ]

    /// The opening tags as a browser's tokenizer would see them, but for the data and the style.
    static func tags(in html: String) -> [(name: String, attributes: [String])] {
        var tags: [(String, [String])] = []
        var rest = Substring(html)
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            guard let first = rest.first, first.isLetter || first == "!" || first == "?" else { continue }
            if rest.hasPrefix("!DOCTYPE html>") { continue }
            let name = String(rest.prefix { $0 != " " && $0 != ">" })
            rest = rest.dropFirst(name.count)
            var attributes: [String] = []
            while let next = rest.first, next != ">" {
                rest = rest.drop { $0 == " " }
                let attribute = rest.prefix { $0 != "=" && $0 != ">" && $0 != " " }
                attributes.append(String(attribute))
                rest = rest.dropFirst(attribute.count)
                guard rest.hasPrefix("=\"") else { continue }
                rest = rest.dropFirst(2)
                rest = rest.drop { $0 != "\"" }.dropFirst()
            }
            tags.append((name, attributes))
        }
        return tags
    }

    @Test func `the test's own tokenizer finds what was let through`() {
        let tags = Self.tags(in: "<p>x<img src=\"y\" onerror=\"z\"></p>")
        #expect(tags.map(\.name) == ["p", "img"])
        #expect(tags[1].attributes == ["src", "onerror"])
    }
}
