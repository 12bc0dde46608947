import Testing

@testable import Quoth

struct VersionDiffTests {
    static func version(
        _ text: String, title: String? = "Night ferry ends", published: String? = "2025-03-02"
    ) -> QuotedDocument {
        var document = Document(id: "a", text: Text(text))
        document.title = title.map { Evidence($0, from: "h1", confidence: 1) }
        document.published = published.flatMap { Day(iso: $0) }.map { Evidence($0, from: "meta", confidence: 1) }
        return Pipeline.attribute(document)
    }

    static let text = """
        The county ends the night ferry in autumn, after 12 years. Some 300 people use it every week.

        Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn.” \
        She spoke in Hamn on Monday.

        “The subsidy was never meant to last,” said Odo Berg, the county’s head of traffic.

        Share this page
        """

    /// What was put in the place of what, and the changes that must be told: their kinds, or for quotations what became of
    /// them, `!` where it was silent.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, from: String, to: String, told: [String]
        var edits: [String] = []
    }

    @Test(arguments: [
        Case(testDescription: "nothing", from: "autumn", to: "autumn", told: []),
        Case(testDescription: "typography", from: "“We do not accept", to: "\"We  do not accept", told: []),
        Case(
            testDescription: "a word of a quotation", from: "We do not accept", to: "We accept", told: ["words!"],
            edits: ["negation do not→"]),
        Case(
            testDescription: "another word of a quotation", from: "never meant to last", to: "not meant to last",
            told: ["words!"], edits: ["other never→not"]),
        Case(
            testDescription: "with a notice", from: "We do not accept that the night ferry ends in autumn.”",
            to:
                "We accept that the night ferry ends in autumn.”\n\nCorrection: An earlier version misquoted Ms Lund.\n\n",
            told: ["words", "correction"], edits: ["negation do not→"]),
        Case(
            testDescription: "another speaker", from: "said Odo Berg, the county’s head of traffic",
            to: "said Mia Falk, the county’s head of schools", told: ["speaker!", "name", "other"]),
        Case(
            testDescription: "a quotation gone",
            from: "“The subsidy was never meant to last,” said Odo Berg, the county’s head of traffic.\n\n", to: "",
            told: ["removed", "other"]),
        Case(
            testDescription: "a quotation added", from: "Share",
            to: "“We shall appeal to the court in Hamn,” said Mia Falk, a lawyer.\n\nShare", told: ["added", "other"]),
        Case(
            testDescription: "a number", from: "Some 300 people", to: "Some 500 people", told: ["number"],
            edits: ["number 300→500"]),
        Case(testDescription: "a name", from: "in Hamn", to: "in Vik", told: ["name"], edits: ["name Hamn→Vik"]),
        Case(testDescription: "a word", from: "every week", to: "each week", told: ["other"]),
        Case(testDescription: "a sentence", from: " She spoke in Hamn on Monday.", to: "", told: ["other"]),
        Case(
            testDescription: "what stands around", from: "Share this page", to: "Share this page 17 comments",
            told: ["boilerplate"]),
        Case(testDescription: "two things", from: "12 years. Some 300", to: "14 years. Some 300", told: ["number"]),
    ])
    func `a change is told for what it is`(_ c: Case) throws {
        #expect(Self.text.contains(c.from))
        let (earlier, later) = (Self.version(Self.text), Self.version(Self.text.replacing(c.from, with: c.to)))
        let diff = VersionDiff(from: earlier, to: later)
        let told = diff.changes.map { ($0.fate?.rawValue ?? $0.kind.rawValue) + ($0.isSilent ? "!" : "") }
        #expect(told == c.told, "\(diff.changes)")
        #expect(diff.hasSilentEdit == c.told.contains { $0.hasSuffix("!") })
        let edits = diff.changes.first?.edits.map { "\($0.kind.rawValue) \($0.from)→\($0.to)" } ?? []
        if !c.edits.isEmpty { #expect(edits == c.edits) }
        for passage in diff.passages { Self.expectTrue(passage, earlier, later) }
    }

    /// Offsets and words of each edit fit the two texts.
    static func expectTrue(_ passage: VersionDiff.Passage, _ earlier: QuotedDocument, _ later: QuotedDocument) {
        for edit in passage.edits where edit.kind != .punctuation {
            #expect(earlier.document.text[edit.source] == edit.from && later.document.text[edit.copy] == edit.to)
            #expect(passage.earlier.contains(edit.source) && passage.later.contains(edit.copy))
        }
    }

    @Test func `title, date and authors are changes of their own`() {
        let diff = VersionDiff(
            from: Self.version(Self.text),
            to: Self.version(Self.text, title: "Night ferry may end", published: "2025-03-03"))
        #expect(diff.kinds == [.headline, .date] && diff.passages.isEmpty)
        #expect(diff.changes[0].from == "Night ferry ends" && diff.changes[0].to == "Night ferry may end")
        #expect(diff.changes[0].edits.map(\.kind) == [.modality, .tense] || !diff.changes[0].edits.isEmpty)
        #expect(diff.changes[1].from == "2025-03-02" && diff.changes[1].to == "2025-03-03")
    }

    @Test func `a quotation rewritten from start to end is the same quotation by its place`() throws {
        let later = Self.text.replacing(
            "We do not accept that the night ferry ends in autumn.", with: "Nobody asked our members.")
        let diff = VersionDiff(from: Self.version(Self.text), to: Self.version(later))
        let change = try #require(diff.changes.first)
        #expect(change.fate == .words && change.isSilent && change.to == "Nobody asked our members.")
        #expect(change.speakerBefore == "Hanna Lund" && diff.changes.count == 1)
    }

    @Test func `what was deleted and what was put in make the later text of the earlier`() {
        var random = SeededRandom(state: 8)
        let words = ["ferry", "night", "Lund", "county", "not", "300", "may", "all", "autumn", "said", "the", "of"]
        func text() -> String {
            (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<Int.random(in: 2...14, using: &random)).map { _ in words.randomElement(using: &random)! }
                    .joined(separator: " ").capitalisedFirst + "."
            }.joined(separator: Bool.random(using: &random) ? " " : "\n\n")
        }
        for _ in 0..<300 {
            let (a, b) = (text(), text())
            let (earlier, later) = (Self.version(a), Self.version(b))
            let diff = VersionDiff(from: earlier, to: later)
            for passage in diff.passages { Self.expectTrue(passage, earlier, later) }
            // Outside of the passages both have the same words.
            #expect(
                Self.rest(a, diff.passages.map(\.earlier)) == Self.rest(b, diff.passages.map(\.later)), "\(a)\n\(b)")
        }
    }

    private static func rest(_ text: String, _ passages: [TextRange]) -> [String] {
        let bytes = Array(text.utf8)
        var kept: [UInt8] = [], at = 0
        for passage in passages where passage.start >= at {
            kept += bytes[at..<passage.start]
            at = passage.end
        }
        kept += bytes[at...]
        return String(decoding: kept, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    @Test func `long texts with nothing in common end all the same`() {
        let a = (0..<8_000).map { "word\($0 % 13) other\($0 % 7)." }.joined(separator: " ")
        let b = (0..<8_000).map { "thing\($0 % 11) word\($0 % 5)," }.joined(separator: " ")
        let diff = VersionDiff(from: Self.version(a), to: Self.version(b))
        #expect(!diff.passages.isEmpty && diff.kinds.contains(.other))
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
