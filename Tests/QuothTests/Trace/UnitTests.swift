import Testing

@testable import Quoth

@Suite struct UnitTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let a: String, b: String
        var testDescription: String { "\(a) = \(b)" }
    }

    static func keys(_ text: String) -> [String] {
        let text = Text(text)
        return UnitReader.units(of: text, in: [text.range], joined: true).map(\.key)
    }

    @Test(arguments: [
        Case(a: "forty people", b: "40 people"),
        Case(a: "twenty-five boats", b: "25 boats"),
        Case(a: "two hundred and twelve", b: "212"),
        Case(a: "three thousand four hundred", b: "3,400"),
        Case(a: "75 million", b: "75m"),
        Case(a: "1.5 billion", b: "1.5bn"),
        Case(a: "1,200 tickets", b: "1200 tickets"),
        Case(a: "nine per cent", b: "9%"),
        Case(a: "9 percent", b: "9 per cent"),
        Case(a: "15 December", b: "December 15"),
        Case(a: "the 3rd of May", b: "the May 3"),
        Case(a: "9 pm", b: "21:00"),
        Case(a: "9:30 p.m.", b: "21:30"),
        Case(a: "haven’t", b: "have not"),
        Case(a: "can't", b: "cannot"),
        Case(a: "we'll", b: "we will"),
        Case(a: "it's", b: "it is"),
        Case(a: "$5", b: "5 dollar"),
        Case(a: "€86,000", b: "86,000 euros"),
        Case(a: "£2m", b: "2 million pounds"),
        Case(a: "12 km", b: "12 kilometres"),
        Case(a: "[T]he tide", b: "the tide"),
        Case(a: "organise the harbour", b: "organize the harbor"),
        Case(a: "Zoë", b: "Zoe"),
        Case(a: "the first", b: "the 1st"),
    ])
    func `two ways to write one value have the same keys`(_ c: Case) {
        #expect(Self.keys(c.a) == Self.keys(c.b))
    }

    @Test(arguments: [
        Case(a: "14", b: "40"), Case(a: "75 million", b: "75 billion"), Case(a: "9 am", b: "9 pm"),
        Case(a: "promise", b: "promize"), Case(a: "the minister's", b: "the minister is"),
        Case(a: "seventeen", b: "seventy"), Case(a: "first", b: "one"), Case(a: "calling", b: "caling"),
        Case(a: "€86,000", b: "86,000 dollars"), Case(a: "12 km", b: "12 miles"), Case(a: "[The] tide", b: "he tide"),
    ])
    func `two values have two keys`(_ c: Case) {
        #expect(Self.keys(c.a) != Self.keys(c.b))
    }

    @Test func `numbers side by side are not added up`() {
        #expect(Self.keys("one two three") == ["#1", "#2", "#3"])
    }

    @Test func `marks are kept beside the unit behind them`() {
        let text = Text("an independent, judge-led inquiry – public; “open”")
        let gaps = UnitReader.units(of: text, in: [text.range], joined: true).map(\.gap.marks)
        #expect(gaps == ["", "", ",", "-", "", "–", ";"])
    }
}
