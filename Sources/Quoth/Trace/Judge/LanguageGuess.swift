/// Tells by their function words whether two passages are in different languages.
enum LanguageGuess {
    /// Whether copy and source are in different languages but share a number, or two names.
    static func agreesAcrossLanguages(_ copy: CopyWords, _ comparison: Comparison) -> Bool {
        let theirs = comparison.source.units
        guard let a = language(copy.units), let b = language(theirs), a != b else { return false }
        let numbers = Set(theirs.filter { $0.kind != .word }.map(\.key))
        if copy.units.contains(where: { $0.kind != .word && numbers.contains($0.key) }) { return true }
        let names = Set(theirs.filter { $0.isCapitalised && !$0.startsSentence }.map(\.key))
        return copy.units.filter { $0.isCapitalised && !$0.startsSentence && names.contains($0.key) }.count >= 2
    }

    private static func language(_ units: [Unit]) -> String? {
        let counts = functionWords.map { name, words in
            (name: name, count: units.filter { words.contains($0.key) }.count)
        }
        guard let best = counts.max(by: { $0.count < $1.count }), best.count >= 2 else { return nil }
        return counts.filter { $0.count == best.count }.count == 1 ? best.name : nil
    }

    private static let functionWords: [(String, Set<String>)] = [
        ("en", ["the", "of", "and", "to", "is", "that", "with", "for", "we", "have", "not", "are", "be", "this"]),
        (
            "de",
            [
                "der", "die", "das", "und", "ist", "nicht", "wir", "den", "von", "mit", "ein", "eine", "zu", "werden",
                "haben",
            ]
        ),
        ("fr", ["le", "la", "les", "des", "et", "est", "pas", "nous", "que", "une", "dans", "pour", "sont", "du"]),
        ("es", ["el", "la", "los", "las", "que", "de", "y", "no", "una", "por", "con", "para", "del", "es"]),
        ("it", ["il", "che", "di", "non", "per", "una", "sono", "gli", "della", "con", "piu", "e"]),
        ("nl", ["het", "een", "van", "niet", "wij", "zijn", "dat", "voor", "met", "op", "te"]),
        ("pt", ["o", "os", "que", "nao", "uma", "com", "para", "dos", "nos", "em", "da", "do"]),
    ]
}
