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

    /// The language of a copy whose numbers can tell where it comes from; a single small number proves nothing.
    static func languageOfNumbers(_ copy: JudgedWords) -> String? {
        let numbers = values(of: copy.units)
        guard numbers.count > 1 || numbers.contains(where: { $0.utf8.count > 2 }) else { return nil }
        let words = copy.parts.map { copy.text[$0] }.joined(separator: " ")
        return LanguageGuess.language(of: Text(words), least: 5)?.tag
    }

    /// Whether one sentence of `script` has all the copy's numbers.
    ///
    /// - Complexity: O(*n*) in the units of the script.
    static func hasNumbers(of copy: JudgedWords, _ script: Script) -> Bool {
        let numbers = values(of: copy.units)
        var sentences: [Int: Set<String>] = [:]
        for unit in script.units where unit.kind != .word {
            sentences[unit.sentence, default: []].formUnion(values(of: [unit]))
        }
        return sentences.values.contains { numbers.isSubset(of: $0) }
    }

    /// The numbers among `units`, with the day of a date.
    private static func values(of units: [Unit]) -> Set<String> {
        Set(
            units.compactMap { unit in
                switch unit.kind {
                case .number: unit.key
                case .date: unit.key.split(separator: "-").dropFirst().first.map { "#" + $0 }
                default: nil
                }
            })
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
