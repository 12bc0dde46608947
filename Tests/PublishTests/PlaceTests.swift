import Quoth
import Testing

@testable import QuothPublish

struct PlaceTests {
    static let text = Text("Ärger 😀 hier.\n\nZweiter “Absatz” mit e\u{301}.\nDritte Zeile")

    @Test(arguments: ["Ärger", "😀", "Absatz", "e\u{301}", "Dritte Zeile", "hier.\n\nZweiter"])
    func `positions are code points, and lines and columns count from one`(words: String) {
        let range = find(words, in: Self.text)
        let locator = Locator(Document(id: "d", text: Self.text))
        let before = Self.text[TextRange(0, range.start)].unicodeScalars
        #expect(locator.points(range) == before.count..<(before.count + words.unicodeScalars.count))
        #expect(locator.line(at: range.start) == before.count { $0 == "\n" } + 1)
        let inLine = before.reversed().prefix { $0 != "\n" }.count
        #expect(locator.column(at: range.start) == inLine + 1)
    }

    @Test func `a range at the end of the text has a place`() {
        let locator = Locator(Document(id: "d", text: Self.text))
        let end = TextRange(Self.text.count, Self.text.count)
        #expect(locator.lines(end) == 4...4)
        #expect(locator.paragraphs(end) == 3...3)
        let empty = Locator(Document(id: "e", text: Text("")))
        #expect(empty.lines(TextRange(0, 0)) == 1...1)
        #expect(empty.paragraphs(TextRange(0, 0)) == 1...1)
    }

    @Test func `a quote selector keeps whole code points around the words`() {
        let text = Text("😀😀😀😀😀😀😀😀😀x😀😀😀😀😀😀😀😀😀")
        let selectors = SelectorJSON.both(find("x", in: text), Locator(Document(id: "d", text: text)))
        #expect(selectors[0].exact == "x")
        #expect(selectors[0].prefix == String(repeating: "😀", count: 8))
        #expect(selectors[0].suffix == String(repeating: "😀", count: 8))
        #expect(selectors[1].start == 9 && selectors[1].end == 10)
    }

    @Test(arguments: [
        ("First one. Second |words here| go on. Third.", " Second ", " go on."),
        ("First one. |Words here.| Then more. Last.", "First one. ", " Then more."),
        ("|Words here|", "", ""),
        ("Line above\n|Words| after\nLine below", "Line above\n", " after\n"),
    ])
    func `a sentence stands around a passage`(marked: String, before: String, after: String) {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let text = Text(parts.joined())
        let start = parts[0].utf8.count
        let around = Surroundings(of: TextRange(start, start + parts[1].utf8.count), in: text)
        #expect(text[around.before] == before)
        #expect(text[around.after] == after)
    }

    @Test func `a sentence without an end is cut at a space`() {
        let text = Text(String(repeating: "wörd ", count: 200))
        let around = Surroundings(of: TextRange(600, 606), in: text)
        #expect(around.isCutBefore && around.isCutAfter)
        #expect(around.before.count <= Surroundings.limit && around.after.count <= Surroundings.limit)
        #expect(!text[around.before].contains("\u{FFFD}") && !text[around.after].contains("\u{FFFD}"))
    }

    @Test func `a hostile text without spaces is cut inside no code point`() {
        let text = Text(String(repeating: "é", count: 500))
        let around = Surroundings(of: TextRange(500, 502), in: text)
        #expect(!text[around.before].contains("\u{FFFD}") && !text[around.after].contains("\u{FFFD}"))
    }

    @Test(arguments: [
        (Day(year: 2025, month: 3, day: 2), "2 March 2025"), (Day(year: 2025, month: 12), "December 2025"),
        (Day(year: 2025), "2025"), (Day(year: nil, month: 3, day: 2), "2 March"),
        (Day(year: 2025, month: 13, day: 2), "2025"),
    ])
    func `a date is shown as precisely as it is known`(day: Day, words: String) {
        #expect(day.words == words)
    }
}
