/// The hashes of the names that features of the report model are made of, besides words.
enum ReportNames {
    static let none = hash("-"), edge = hash("#"), yes = hash("y"), no = hash("n")
    static let digits = (0...9).map { Lexicon.hash("\($0)".utf8) }
    static let tags = WordTag.allCases.map { Lexicon.hash("\($0)".utf8) }
    static let rules = ["-", "B", "I", "C"].map { Lexicon.hash($0.utf8) }
    /// By the form of the phrase, of its first word and of its further ones.
    static let phraseStarts = (0..<3).map { Lexicon.hash("B\($0)".utf8) }
    static let phraseWords = (0..<3).map { Lexicon.hash("I\($0)".utf8) }
    /// By the bits of the kinds of quotation in a sentence: direct, mixed, scare, title.
    static let kinds = (0..<16).map { Lexicon.hash(kindsName($0).utf8) }

    /// What the features are made of most often, at hand.
    struct Parts {
        let none = ReportNames.none, edge = ReportNames.edge, yes = ReportNames.yes, no = ReportNames.no
        let kinds = ReportNames.kinds, digits = ReportNames.digits, tags = ReportNames.tags
        let edgeWord = ReportWord.edge
        let comma = Lexicon.hash(",".utf8), that = Lexicon.hash("that".utf8)

        @inline(__always)
        func digit(_ value: Int, most: Int) -> UInt64 { digits[min(value, most)] }

        @inline(__always)
        func answer(_ value: Bool) -> UInt64 { value ? yes : no }
    }

    /// The letters of the kinds, in the order of their tags.
    static let kindLetters = Array("dmst".utf8)

    static func kindsName(_ bits: Int) -> String {
        let letters = kindLetters.indices.filter { bits & 1 << $0 != 0 }.map { kindLetters[$0] }
        return letters.isEmpty ? "-" : String(decoding: letters, as: UTF8.self)
    }

    private static func hash(_ name: String) -> UInt64 { Lexicon.hash(name.utf8) }
}
