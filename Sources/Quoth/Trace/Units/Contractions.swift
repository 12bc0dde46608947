/// Contractions and what they stand for.
enum Contractions {
    /// The words that `word`, folded, stands for; itself if it is no contraction.
    ///
    /// `’s` after a pronoun stands for *is* or *has* and is read as `is`; after a noun it is a possessive and stays.
    static func expand(_ word: String) -> [String] {
        if let whole = irregular[word] { return whole }
        guard let mark = word.firstIndex(of: "'") else { return [word] }
        let stem = String(word[..<mark])
        switch word[word.index(after: mark)...] {
        case "t" where stem.hasSuffix("n"): return [String(stem.dropLast()), "not"]
        case "ll": return [stem, "will"]
        case "ve": return [stem, "have"]
        case "re": return [stem, "are"]
        case "m" where stem == "i": return [stem, "am"]
        case "d" where pronouns.contains(stem): return [stem, "would"]
        case "s" where pronouns.contains(stem): return [stem, "is"]
        default: return [word]
        }
    }

    private static let irregular: [String: [String]] = [
        "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"],
        "ain't": ["is", "not"], "let's": ["let", "us"], "gonna": ["going", "to"], "'tis": ["it", "is"],
        "y'all": ["you", "all"], "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"],
        "isnt": ["is", "not"], "wasnt": ["was", "not"], "wouldnt": ["would", "not"], "couldnt": ["could", "not"],
    ]

    private static let pronouns: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "that", "this", "there", "here", "who", "what", "where", "how",
        "when", "one",
    ]
}
