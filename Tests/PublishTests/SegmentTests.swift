import Quoth
import Testing

@testable import QuothPublish

struct SegmentTests {
    private let text = Text("we will never share it")

    @Test func `edits cut a passage into its pieces, in their order`() {
        let edits = [edit(.other, 14, 19, "show", "share"), edit(.negation, 8, 13, "", "never")]
        let pieces = Segment.copy(text.range, in: text, edits: edits, marked: [])
        #expect(pieces.map(\.text) == ["we will ", "never", " ", "share", " it"])
        #expect(pieces.map(\.change) == [.none, .edit(.negation), .none, .edit(.other), .none])
        #expect(pieces.map(\.text).joined() == text.string)
    }

    @Test func `a deletion keeps its place`() {
        let pieces = Segment.copy(text.range, in: text, edits: [edit(.number, 8, 8, "all 40", "")], marked: [])
        #expect(pieces.map(\.text) == ["we will ", "", "never share it"])
        #expect(pieces[1].other == "all 40")
    }

    @Test func `edits outside of the passage or over each other lose no words`() {
        let edits = [edit(.other, 3, 13, "a", "b"), edit(.name, 8, 19, "c", "d"), edit(.other, 0, 2, "e", "f")]
        let pieces = Segment.copy(TextRange(3, 19), in: text, edits: edits, marked: [])
        #expect(pieces.map(\.text).joined() == "will never share")
    }

    @Test func `the terminal shows what was taken out before what was put in`() {
        let document = Document(id: "d", text: text)
        var finding = Finding(quotation: 0, copy: [text.range], verdict: .wording)
        finding.edits = [edit(.other, 14, 19, "show", "share"), edit(.negation, 8, 13, "", "never")]
        let runs = EditText.runs(finding, in: document)
        #expect(runs.map(\.text).joined() == "“we will {+never+} [-show-]{+share+} it”")
    }

    @Test(arguments: [
        (8, "all 40", "“we will [-all 40-] never share it”"), (7, "all 40", "“we will [-all 40-] never share it”"),
        (22, ", now", "“we will never share it[-, now-]”"), (0, "that", "“[-that-] we will never share it”"),
    ])
    func `what was taken out stands apart from the words beside it`(at: Int, words: String, shown: String) {
        var finding = Finding(quotation: 0, copy: [text.range], verdict: .wording)
        finding.edits = [edit(.other, at, at, words, "")]
        #expect(EditText.runs(finding, in: Document(id: "d", text: text)).map(\.text).joined() == shown)
    }

    @Test(arguments: [40, 60, 200])
    func `lines hold at most their width, and all the words`(width: Int) {
        let words = (0..<40).map { "word\($0)" }.joined(separator: " ")
        let runs = [InkRun(text: words + " "), InkRun(text: words, ink: .risk)]
        let lines = InkRun.lines(runs, indent: 4, TextStyle(width: width))
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= width && $0.hasPrefix("    ") })
        #expect(lines.flatMap { $0.split(separator: " ") }.joined(separator: " ") == words + " " + words)
    }

    private func edit(_ kind: Edit.Class, _ start: Int, _ end: Int, _ from: String, _ to: String) -> Edit {
        Edit(kind: kind, source: TextRange(0, 0), copy: TextRange(start, end), from: from, to: to)
    }
}
