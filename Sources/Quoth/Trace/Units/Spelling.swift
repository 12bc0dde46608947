/// Spelling variants of English that are one word.
enum Spelling {
    /// The form that all variants of `word`, folded, share: British spellings become American ones.
    ///
    /// - Complexity: O(*n*) in the word's bytes.
    static func canonical(_ word: String) -> String {
        if let fixed = SpellingVariants.pairs[word] { return fixed }
        let count = word.utf8.count
        guard count >= 6 else { return word }
        for (british, american) in SpellingVariants.endings where word.hasSuffix(british) {
            let stem = word.dropLast(british.count)
            guard stem.utf8.count >= 3, !SpellingVariants.keptStems.contains(String(stem)) else { continue }
            return stem + american
        }
        return word
    }
}
