package import Quoth

/// What the full-text tables hold of a document or quotation, and how a query's words are asked of them.
///
/// Both are made of the engine's folded words, so marks, hyphens, accents and case make no difference, and what is
/// highlighted is what was found. Facts are words with a letter and a colon in front, which no word of a text has.
package enum IndexedText {
    /// How the tables cut text into words: where the spaces are, as folding has done the rest.
    package static let tokenizer = "ascii tokenchars '.:'"

    /// The folded words of `text`.
    package static func words(_ text: String) -> [String] {
        let folded = FoldedText(Text(text))
        return (0..<folded.count).map(folded.word)
    }

    /// The letter in front of the words of a fact.
    static func mark(of place: QueryWords.Place) -> String {
        switch place {
        case .text, .title: ""
        case .speaker: "p:"
        case .organisation: "o:"
        case .site: "s:"
        case .cue: "c:"
        case .kind: "k:"
        case .language: "l:"
        }
    }

    /// What is asked of the table for `words`, as FTS5 writes it.
    static func expression(_ words: QueryWords) -> String {
        let mark = mark(of: words.place)
        let phrase = quoted(words.words.map { mark + $0 }, isPrefix: words.isPrefix)
        guard let variant = words.variant else { return phrase }
        return "(\(phrase) OR \(quoted(variant.map { mark + $0 }, isPrefix: words.isPrefix)))"
    }

    /// Folded words have no quotation mark that would have to be doubled.
    private static func quoted(_ words: [String], isPrefix: Bool) -> String {
        "\"" + words.joined(separator: " ") + (isPrefix ? "\" *" : "\"")
    }

    // MARK: Rows

    /// The facts of the page that both documents and quotations are found by.
    package struct Facts {
        package var host: String?, site: String?, publisher: String?, language: String?, kind: String?

        package init(host: String?, site: String?, publisher: String?, language: String?, kind: String?) {
            (self.host, self.site, self.publisher) = (host, site, publisher)
            (self.language, self.kind) = (language, kind)
        }
    }

    /// The text of a row of `version_text`.
    package static func document(_ words: FoldedText, _ facts: Facts) -> [UInt8] {
        words.spaced + tokens(of: facts)
    }

    /// The title of a row of `version_text`.
    package static func title(_ title: String?) -> [UInt8] {
        FoldedText(Text(title ?? "")).spaced
    }

    /// The text of a row of `quotation_text`.
    package static func quotation(
        _ words: FoldedText, speakers: [String], organisation: String?, cue: String?, kind: String, _ facts: Facts
    ) -> [UInt8] {
        words.spaced + tokens(.speaker, speakers) + tokens(.organisation, [organisation ?? ""])
            + tokens(.cue, [cue ?? ""]) + tokens(.kind, [kind]) + tokens(of: facts)
    }

    private static func tokens(of facts: Facts) -> [UInt8] {
        var names = [facts.host, facts.site, facts.publisher].compactMap { $0 }
        names = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.1)
        return tokens(.site, names) + tokens(.kind, [facts.kind ?? ""]) + tokens(.language, [facts.language ?? ""])
    }

    /// The words of `values`, each with its mark; a bare mark stands between two values, so that no phrase spans both.
    private static func tokens(_ place: QueryWords.Place, _ values: [String]) -> [UInt8] {
        let mark = Array(mark(of: place).utf8)
        var result: [UInt8] = []
        for value in values where !value.isEmpty {
            let folded = FoldedText(Text(value))
            if folded.count == 0 { continue }
            if !result.isEmpty { result += [0x20] + mark }
            for i in 0..<folded.count { result += [0x20] + mark + Array(folded.word(i).utf8) }
        }
        return result
    }
}
