/// The hashes of the names that features of the report model are made of, besides words, by the codes of ``ReportWord``.
enum ReportNames {
    static let none = hash("-"), edge = hash("#"), comma = hash(","), that = hash("that")
    static let answers = [hash("n"), hash("y")]
    static let digits = (0...9).map { hash("\($0)") }
    static let tags = WordTag.allCases.map { $0 == .edge ? edge : hash("\($0)") }
    /// How often a word is a cue, in tenths; no cue; beyond the paragraph.
    static let strengths = digits + [none, edge]
    static let noStrength: UInt8 = 10, edgeStrength: UInt8 = 11
    /// What the rules take a word for: nothing, the first word of a report, a further one, its cue; beyond the paragraph.
    static let rules = ["-", "B", "I", "C", "#"].map(hash)
    static let edgeRule: UInt8 = 4
    /// In no phrase; by the form of the phrase, its first word, and its further ones; beyond the paragraph.
    static let phrases = ["-", "B0", "B1", "B2", "I0", "I1", "I2", "#"].map(hash)
    static let edgePhrase: UInt8 = 7
    /// By the bits of the kinds of quotation in a sentence: direct, mixed, scare, title.
    static let kinds = (0..<16).map { hash(kindsName($0)) }
    /// By the code of a quotation's shape (``quotation(kind:start:end:length:)``); 0 for what is none, the last for an edge.
    static let quotations = [0] + shapeNames.map(hash) + [edge]
    static let edgeQuotation = UInt8(quotations.count - 1)

    static func kindsName(_ bits: Int) -> String {
        let letters = kindLetters.indices.filter { bits & 1 << $0 != 0 }.map { kindLetters[$0] }
        return letters.isEmpty ? "-" : letters.joined()
    }

    /// The letters of the kinds, in the order of their tags.
    private static let kindLetters = ["d", "m", "s", "t"]

    /// How a quotation starts and ends, and how long it is: `dU.3` is direct, starts large, ends with a full stop, long.
    static let shapeNames = kindLetters.flatMap { kind in
        ["U", "l", "-"].flatMap { start in
            [".", ",", "?", "!", "-"].flatMap { end in (1...3).map { "\(kind)\(start)\(end)\($0)" } }
        }
    }

    /// The code of a shape, by the places of its parts' names, each from 0.
    @inline(__always)
    static func quotation(kind: Int, start: Int, end: Int, length: Int) -> UInt8 {
        UInt8(1 + ((kind * 3 + start) * 5 + end) * 3 + length)
    }

    private static func hash(_ name: String) -> UInt64 { Lexicon.hash(name.utf8) }
}
