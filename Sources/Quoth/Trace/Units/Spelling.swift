/// Spelling variants of English that are one word.
enum Spelling {
    /// The form that all variants of `word`, folded, share: British spellings become American ones.
    ///
    /// - Complexity: O(*n*) in the word's bytes.
    static func canonical(_ word: String) -> String {
        if let fixed = SpellingVariants.pairs[word] { return fixed }
        guard word.utf8.count >= 5 else { return word }
        if let plain = withoutDigraphs(word) { return plain }
        for (british, american) in SpellingVariants.endings where word.hasSuffix(british) {
            let stem = word.dropLast(british.count)
            guard stem.utf8.count >= 3, !SpellingVariants.keptStems.contains(String(stem)) else { continue }
            return stem + american
        }
        return word
    }

    /// `Lehrkraefte` for `Lehrkräfte`, whose umlaut folding takes off: the digraph goes too, save in English words.
    static func withoutDigraphs(_ word: String) -> String? {
        let bytes = Array(word.utf8)
        guard bytes.indices.dropFirst().contains(where: { isDigraph(bytes, at: $0) }), !Surprisal.isCommon(word) else {
            return nil
        }
        let kept = bytes.indices.filter { $0 == 0 || !isDigraph(bytes, at: $0) }.map { bytes[$0] }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Whether an `e` at `index`, inside the word, follows an `a`, `o` or `u`.
    private static func isDigraph(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index] == 0x65 && index + 1 < bytes.count && [0x61, 0x6F, 0x75].contains(bytes[index - 1])
    }
}
