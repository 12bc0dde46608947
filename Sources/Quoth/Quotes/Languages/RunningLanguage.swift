/// The language of a running text, as far as its small words tell, and the lexicon to read it with.
struct RunningLanguage {
    /// Whether it is English.
    let isEnglish: Bool
    /// The language's words; the English ones for a language that has no lexicon.
    let lexicon: Lexicon

    /// Whether the words around quotations can be read though they aren't English.
    var isForeign: Bool { lexicon.language != Lexicon.english.language }

    /// How many words are looked at, and how many a verdict needs.
    private static let sample = 400, least = 5, leastForeign = 10

    /// Judges by a declared language, else by the share of English small words among `words`: about 40 in 100 are. Only
    /// where they are too few is the language guessed from the text.
    /// - Complexity: O(1): the first 400 words are looked at.
    init(declared: String?, words: [Word], text: Text) {
        if let declared {
            isEnglish = declared.lowercased().hasPrefix("en")
            lexicon = Lexicon.of(declared) ?? .english
            return
        }
        var count = 0, small = 0
        for word in words.prefix(Self.sample) where word.kind == .word {
            count += 1
            if word.isAny([.determiner, .preposition, .auxiliary, .conjunction, .that, .he, .she, .they, .it, .saying])
            {
                small += 1
            }
        }
        isEnglish = count < Self.least || small * 6 >= count
        lexicon = isEnglish ? .english : Self.guessed(text) ?? .english
    }

    private static func guessed(_ text: Text) -> Lexicon? {
        LanguageGuess.language(of: text, least: leastForeign).flatMap { Lexicon.of($0.tag) }
    }
}
