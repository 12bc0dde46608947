extension Surprisal {
    /// Whether `word`, folded, is among the commonest words of English.
    static func isCommon(_ word: String) -> Bool {
        let folded = FoldedText(Text(word))
        return folded.count == 1 && english[folded.hashes[0]] != nil
    }
}
