import Testing

@testable import Quoth

@Suite struct DayTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var days: [String]
        var testDescription: String { text }
    }

    /// The date stands between « and » in the text.
    @Test(arguments: [
        Case(text: "On «2 March» she said", days: ["--03-02"]),
        Case(text: "«March 2, 2015», a Monday", days: ["2015-03-02"]),
        Case(text: "the «2nd of March 2015» was", days: ["2015-03-02"]),
        Case(text: "until «March 11th».", days: ["--03-11"]),
        Case(text: "am «2.3.2015» in Bonn", days: ["2015-03-02"]),
        Case(text: "am «2. 3. 2015» in Bonn", days: ["2015-03-02"]),
        Case(text: "on «02/03/2015» at noon", days: ["2015-03-02"]),
        Case(text: "logged «2015-03-02» by hand", days: ["2015-03-02"]),
        Case(text: "logged «2015-03-02»T10:20:00Z", days: ["2015-03-02"]),
        Case(text: "le «15 mars 2015», à Lyon", days: ["2015-03-15"]),
        Case(text: "le «1er août 2015», à Lyon", days: ["2015-08-01"]),
        Case(text: "Am «2. März 2015» sagte sie", days: ["2015-03-02"]),
        Case(text: "el «15 de marzo de 2015» en", days: ["2015-03-15"]),
        Case(text: "il «3 maggio 2015» a", days: ["2015-05-03"]),
        Case(text: "em «7 de fevereiro de 2015» na", days: ["2015-02-07"]),
        Case(text: "op «9 mei 2015» in", days: ["2015-05-09"]),
        Case(text: "in «December 2014» they", days: ["2014-12"]),
        Case(text: "«Sept. 30, 2015» and «30 Sept. 2015»", days: ["2015-09-30", "2015-09-30"]),
        Case(text: "filed «2-Mar-2015» and", days: ["2015-03-02"]),
        Case(text: "«2015年3月2日»に", days: ["2015-03-02"]),
        Case(text: "from «1 May» to «5 June 2016»", days: ["--05-01", "2016-06-05"]),
    ])
    func `a date is found where it stands`(_ c: Case) {
        let marks = c.text.unicodeScalars.filter { $0 != "«" && $0 != "»" }
        let text = Text(String(String.UnicodeScalarView(marks)))
        var wanted: [String] = []
        for part in (" " + c.text).split(separator: "«").dropFirst() {
            wanted.append(String(part.split(separator: "»")[0]))
        }
        let found = days(in: text)
        #expect(found.map(\.day.iso) == c.days)
        #expect(found.map { text[$0.range] } == wanted)
    }

    @Test(arguments: [
        "You may 2 think so", "at 10:30 on the dot", "1,200 people", "version 2.3.4", "32 March", "the 13/45/2015 form",
        "we march 11 miles", "3.5 per cent", "", "March", "2015",
    ])
    func `what is no date is none`(text: String) {
        #expect(days(in: Text(text)).isEmpty)
    }

    @Test(arguments: [
        ("02/03/2015 and 04/25/2015", ["2015-02-03", "2015-04-25"]),
        ("02/03/2015 and 25/04/2015", ["2015-03-02", "2015-04-25"]),
        ("Filed March 9, 2015. Heard 02/03/2015.", ["2015-03-09", "2015-02-03"]),
        ("Filed 9 March 2015. Heard 02/03/2015.", ["2015-03-09", "2015-03-02"]),
    ])
    func `the text's other dates decide which number is the month`(text: String, iso: [String]) {
        #expect(days(in: Text(text)).map(\.day.iso) == iso)
    }

    @Test func `a range keeps the search inside`() {
        let text = Text("2 March 2015 and 3 March 2015")
        #expect(days(in: text, range: TextRange(13, text.count)).map(\.day.iso) == ["2015-03-03"])
    }
}
