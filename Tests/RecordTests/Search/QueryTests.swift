import Quoth
import Testing

@testable import QuothRecord

struct QueryTests {
    /// A query with the tree that it is read as, written with parentheses.
    struct Case: CustomTestStringConvertible, Sendable {
        let query: String, tree: String
        var isOfQuotations = false
        var testDescription: String { query }
    }

    @Test(arguments: [
        Case(query: "ferry", tree: "ferry"),
        Case(query: "Night FERRY", tree: "night ∧ ferry"),
        Case(query: "night AND ferry", tree: "night ∧ ferry"),
        Case(query: "“night ferry”", tree: "[night ferry]"),
        Case(query: "\"night ferry”", tree: "[night ferry]"),
        Case(query: "«night ferry» „to Hamn“", tree: "[night ferry] ∧ [to hamn]"),
        Case(query: "night OR ferry boat", tree: "(night ∨ ferry ∧ boat)"),
        Case(query: "night | ferry|boat", tree: "(night ∨ ferry ∨ boat)"),
        Case(query: "(night OR day) ferry", tree: "(night ∨ day) ∧ ferry"),
        Case(query: "ferry -night", tree: "ferry ∧ ¬night"),
        Case(query: "ferry NOT (night OR day)", tree: "ferry ∧ ¬(night ∨ day)"),
        Case(query: "-night", tree: "¬night"),
        Case(query: "change:quotation-silent ferry", tree: "change:silent ∧ ferry"),
        Case(
            query: "night OR change:(number | any)",
            tree: "(night ∨ (change:kind(Quoth.VersionChange.Kind.number) ∨ change:any))"),
        Case(query: "NOT NOT night", tree: "¬¬night"),
        Case(query: "subsid*", tree: "subsid*"),
        Case(query: "“night subsid”*", tree: "[night subsid*]"),
        Case(query: "judge-led", tree: "[judge led]=judgeled"),
        Case(query: "cooperate reelect nonstop", tree: "cooperate=co operate ∧ reelect=re elect ∧ nonstop=non stop"),
        Case(query: "cool “cooperate” reader non", tree: "cool ∧ cooperate ∧ reader ∧ non"),
        Case(query: "“judge-led”", tree: "[judge led]"),
        Case(query: "don’t don't", tree: "dont ∧ dont"),
        Case(query: "Café Ærø", tree: "cafe ∧ aero"),
        Case(query: "1,200", tree: "1200"),
        Case(query: "night NEAR/5 ferry", tree: "near5{night,ferry}"),
        Case(query: "night NEAR ferry NEAR boat", tree: "near10{night,ferry,boat}"),
        Case(query: "“night ferry” NEAR/2 subs-idy", tree: "near2{[night ferry],[subs idy]}"),
        Case(query: "title:ferry", tree: "title:ferry"),
        Case(query: "title:(ferry OR boat)", tree: "(title:ferry ∨ title:boat)"),
        Case(query: "site:courier.example", tree: "site:[courier example]"),
        Case(query: "lang:en-GB", tree: "language:[en gb]"),
        Case(query: "kind:article", tree: "kind:article"),
        Case(query: "kind:direct", tree: "kind:direct", isOfQuotations: true),
        Case(query: "SPEAKER:“Hanna Lund”", tree: "speaker:[hanna lund]", isOfQuotations: true),
        Case(query: "speaker: Lund ferry", tree: "speaker:lund ∧ ferry", isOfQuotations: true),
        Case(query: "speaker:(Lund OR “Odo Berg”)", tree: "(speaker:lund ∨ speaker:[odo berg])", isOfQuotations: true),
        Case(query: "org:county", tree: "organisation:county", isOfQuotations: true),
        Case(query: "cue:insisted", tree: "cue:insisted", isOfQuotations: true),
        Case(query: "verdict:wording", tree: "verdict:wording", isOfQuotations: true),
        Case(query: "verdict:Altered", tree: "verdict:wording+truncated+spliced", isOfQuotations: true),
        Case(query: "ferry in:quotation", tree: "ferry", isOfQuotations: true),
        Case(query: "ferry in:versions", tree: "ferry"),
        Case(query: "date:2015-03", tree: "date:2015-03-01…2015-04-01"),
        Case(query: "ferry – boat & more", tree: "ferry ∧ boat ∧ more"),
        Case(query: "note: ferry", tree: "note ∧ ferry"),
        Case(query: "10:30", tree: "10:30"),
        Case(query: "東京", tree: "[東 京]"),
        Case(query: "and or not", tree: "and ∧ or ∧ not"),
    ])
    func `a query is read as a tree`(_ c: Case) throws {
        let query = try Query(c.query)
        #expect(Self.tree(query) == c.tree)
        #expect(query.isOfQuotations == c.isOfQuotations)
        #expect(query.hasOldVersions == (c.query.hasSuffix("in:versions") || c.query.contains("change:")))
    }

    static func tree(_ query: Query) -> String { query.conditions.map(tree).joined(separator: " ∧ ") }

    private static func tree(_ node: QueryNode) -> String {
        switch node {
        case .words(let words): tree(words)
        case .near(let members, let distance): "near\(distance){\(members.map(tree).joined(separator: ","))}"
        case .date(let days):
            "date:\(days.first.map(DayInterval.iso) ?? "")…\(days.end.map(DayInterval.iso) ?? "")"
        case .verdict(let verdicts): "verdict:" + verdicts.map(\.rawValue).joined(separator: "+")
        case .change(let change): "change:\(change)"
        case .scope(let scope): "in:\(scope.rawValue)"
        case .all(let parts): parts.map(tree).joined(separator: " ∧ ")
        case .any(let parts): "(" + parts.map(tree).joined(separator: " ∨ ") + ")"
        case .not(let part): "¬" + tree(part)
        }
    }

    private static func tree(_ words: QueryWords) -> String {
        let star = words.isPrefix ? "*" : ""
        let text = words.words.joined(separator: " ") + star
        let place = words.place == .text ? "" : "\(words.place):"
        return place + (words.words.count > 1 ? "[\(text)]" : text)
            + (words.variant.map { "=" + $0.joined(separator: " ") } ?? "")
    }

    /// A query with the column of its error and some of the words that tell it.
    struct Slip: CustomTestStringConvertible, Sendable {
        let query: String, column: Int, says: String
        var testDescription: String { query.isEmpty ? "nothing" : String(query.prefix(40)) }
    }

    @Test(arguments: [
        Slip(query: "", column: 1, says: "nothing to search for"),
        Slip(query: "   ", column: 4, says: "nothing to search for"),
        Slip(query: "–", column: 2, says: "nothing to search for"),
        Slip(query: "ferry “night", column: 7, says: "never closed"),
        Slip(query: "ferry (night OR", column: 14, says: "expected a word"),
        Slip(query: "ferry (night", column: 7, says: "never closed"),
        Slip(query: "ferry)", column: 6, says: "closes nothing"),
        Slip(query: "OR ferry", column: 1, says: "expected a word"),
        Slip(query: "ferry AND", column: 7, says: "expected a word"),
        Slip(query: "ferry AND OR night", column: 7, says: "expected a word"),
        Slip(query: "ferry NOT", column: 7, says: "expected a word"),
        Slip(query: "()", column: 2, says: "expected a word"),
        Slip(query: "“!!”", column: 1, says: "a letter or a digit"),
        Slip(query: "ferry speeker:Lund", column: 7, says: "Did you mean “speaker”?"),
        Slip(query: "ferry colour:red", column: 7, says: "There are: speaker, org"),
        Slip(query: "https://courier.example/a", column: 1, says: "quotation marks"),
        Slip(query: "speaker:", column: 1, says: "a value for speaker:"),
        Slip(query: "speaker: OR ferry", column: 10, says: "a value for speaker:"),
        Slip(query: "speaker:(Lund org:county)", column: 15, says: "inside another field"),
        Slip(query: "verdict:wordng", column: 9, says: "Did you mean “wording”?"),
        Slip(query: "kind:poem", column: 6, says: "There are: direct"),
        Slip(query: "in:quotations", column: 4, says: "Did you mean “quotation”?"),
        Slip(query: "ferry OR in:quotation", column: 1, says: "holds for the whole query"),
        Slip(query: "date:2015-13", column: 6, says: "is no date"),
        Slip(query: "date:2015-02-30", column: 6, says: "is no date"),
        Slip(query: "date:2015-04..2015-03", column: 6, says: "does not come before"),
        Slip(query: "übung fer*", column: 7, says: "at least 4 letters"),
        Slip(query: "ferry NEAR/0 boat", column: 7, says: "from 1 to 100"),
        Slip(query: "ferry NEAR/x boat", column: 7, says: "from 1 to 100"),
        Slip(query: "NEAR/5 boat", column: 1, says: "before NEAR"),
        Slip(query: "ferry NEAR/5", column: 7, says: "behind NEAR"),
        Slip(query: "ferry NEAR/5 (boat)", column: 14, says: "behind NEAR"),
        Slip(query: String(repeating: "(", count: 40) + "a", column: 33, says: "more than 32 deep"),
        Slip(query: String(repeating: "NOT ", count: 40) + "a", column: 129, says: "more than 32 deep"),
        Slip(query: String(repeating: "ab ", count: 65), column: 193, says: "one term more than the 64"),
        Slip(query: String(repeating: "a", count: 5_000), column: 5_001, says: "5000 bytes"),
    ])
    func `an error points at its place`(_ slip: Slip) throws {
        let error = try #require(throws: QueryError.self) { try Query(slip.query) }
        #expect(error.column == slip.column)
        #expect("\(error)".contains(slip.says), "\(error)")
        let lines = "\(error)".split(separator: "\n")
        #expect(lines.count == 3 && lines[2].contains("^"))
    }

    @Test func `the mark stands under what is wrong`() throws {
        let error = try #require(throws: QueryError.self) { try Query("“über” speeker:Lund") }
        let lines = "\(error)".split(separator: "\n").map(String.init)
        #expect(lines[1] == "  “über” speeker:Lund")
        #expect(lines[2] == "         ^~~~~~~~")
    }

    @Test func `no bytes make the parser fail otherwise`() {
        let pieces = [
            "(", ")", "\"", "“", "-", "|", "*", "AND ", "NEAR/3 ", "NOT ", "date:", "speaker:", "a", " ", "é", "/", "…",
        ]
        var random = SeededRandom(seed: 7)
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in pieces.randomElement(using: &random)! }
            do {
                _ = try Query(text.joined())
            } catch {
                #expect(error.range.end <= error.query.count && !"\(error)".isEmpty)
            }
        }
    }
}
