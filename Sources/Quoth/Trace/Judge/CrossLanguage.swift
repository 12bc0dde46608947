/// Tells by their function words whether two passages are in different languages.
enum CrossLanguage {
    /// Whether copy and source are in different languages but share a number, or two names.
    static func agreesAcrossLanguages(_ copy: JudgedWords, _ comparison: Comparison) -> Bool {
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
        return counts.count { $0.count == best.count } == 1 ? best.name : nil
    }

    private static let functionWords = FunctionWords.table.prefix(FunctionWords.western).map { language, words in
        (language, Set(words.split(separator: " ").map(String.init)))
    }
}
