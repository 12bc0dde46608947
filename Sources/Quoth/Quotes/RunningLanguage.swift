/// Whether a running text is English, as far as its small words tell.
struct RunningLanguage {
    /// Whether it is English.
    let isEnglish: Bool

    /// How many words are looked at, and how many a verdict needs.
    private static let sample = 400, least = 5

    /// Judges by a declared language, else by the share of English small words among the words: about 40 in 100 are.
    /// - Complexity: O(1): the first 400 words are looked at.
    init(declared: String?, words: [Word]) {
        if let declared {
            isEnglish = declared.lowercased().hasPrefix("en")
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
    }
}
