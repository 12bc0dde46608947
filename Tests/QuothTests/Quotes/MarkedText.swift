import Foundation

@testable import Quoth

/// A text with what it expects of the quotations written into it.
///
/// `⟪1d …⟫` is a part of direct quotation 1, `⟪1s …⟫` its speaker and `⟪1c …⟫` its cue. The letter of the words is `d`
/// direct, `m` mixed, `i` indirect, `x` scare or `t` title; marks may stand in one another. After a line `===`, a line
/// `1: Mara Lindqvist | director | Harbour Rights Centre | 2024-05-14` says who speaks, in what role, for whom and when;
/// `-` is nobody and nothing, and what is left out is open.
struct MarkedText {
    /// One expected quotation.
    struct Expected {
        var kind: Quotation.Kind?
        var parts: [TextRange] = []
        var speaker: TextRange?
        var cue: TextRange?
        var facts: [String] = []
    }

    /// The text without the marks.
    var text: Text
    /// What is expected, by number.
    var expected: [Int: Expected] = [:]

    init(_ source: String) {
        text = Text("")
        let halves = source.components(separatedBy: "\n===\n")
        var bytes: [UInt8] = []
        var open: [(number: Int, letter: Character, start: Int)] = []
        var rest = Substring(halves[0])
        while let character = rest.popFirst() {
            if character == "⟪" {
                let tag = rest.prefix { $0 != " " }
                rest = rest.dropFirst(tag.count + 1)
                open.append((Int(tag.dropLast())!, tag.last!, bytes.count))
            } else if character == "⟫" {
                let mark = open.removeLast()
                add(mark.letter, TextRange(mark.start, bytes.count), to: mark.number)
            } else {
                bytes += Array(String(character).utf8)
            }
        }
        text = Text(repairing: bytes)
        for line in halves.dropFirst().joined().split(separator: "\n") {
            let fields = line.split(separator: ":", maxSplits: 1)
            let facts = fields[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            expected[Int(fields[0])!, default: Expected()].facts = facts
        }
    }

    private mutating func add(_ letter: Character, _ range: TextRange, to number: Int) {
        let kinds: [Character: Quotation.Kind] = ["d": .direct, "m": .mixed, "i": .indirect, "x": .scare, "t": .title]
        switch letter {
        case "s": expected[number, default: Expected()].speaker = range
        case "c": expected[number, default: Expected()].cue = range
        default:
            expected[number, default: Expected()].kind = kinds[letter]!
            expected[number, default: Expected()].parts.append(range)
        }
    }

    /// What differs between the quotations found and those expected, a line each.
    func differences(from found: [Quotation]) -> [String] {
        var lines: [String] = []
        var left = found.filter { !$0.isDoubtful }
        for (number, one) in expected.sorted(by: { $0.key < $1.key }) {
            guard let index = left.firstIndex(where: { $0.parts == one.parts }) else {
                lines.append("\(number) not found: \(one.parts.map { text[$0] })")
                continue
            }
            lines += differences(one, left.remove(at: index)).map { "\(number) \($0)" }
        }
        return lines + left.map { "not expected: \($0.kind) \($0.parts.map { text[$0] })" }
    }

    private func differences(_ one: Expected, _ quotation: Quotation) -> [String] {
        var lines: [String] = []
        let attribution = quotation.attribution
        func compare(_ what: String, _ found: String?, _ wanted: String?) {
            if found != wanted { lines.append("\(what): \(found ?? "-"), not \(wanted ?? "-")") }
        }
        compare("kind", quotation.kind.rawValue, one.kind?.rawValue)
        if let speaker = one.speaker { compare("mention", attribution?.mention.map { text[$0.range] }, text[speaker]) }
        if let cue = one.cue { compare("cue", attribution?.cue.map { text[$0.range] }, text[cue]) }
        let found = [
            attribution?.speaker.name, attribution?.speaker.role, attribution?.speaker.organisation,
            attribution?.day?.iso,
        ]
        for (i, wanted) in one.facts.enumerated() {
            compare(["name", "role", "organisation", "day"][i], found[i], wanted == "-" ? nil : wanted)
        }
        return lines
    }
}
