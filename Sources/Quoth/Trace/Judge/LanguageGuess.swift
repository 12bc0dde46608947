/// Tells by their function words whether two passages are in different languages.
enum LanguageGuess {
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

    private static let functionWords: [(String, Set<String>)] = [
        (
            "en",
            "the of and to is that with for we have not are be this in on us our you was at by it will from".split()
        ),
        (
            "de",
            "der die das und ist nicht wir den von mit ein eine zu werden haben im am auf fur es sich dem kein".split()
        ),
        ("fr", "le la les des et est pas nous que une dans pour sont du un au qui sur avons ne il elle aux".split()),
        ("es", "el la los las que de y no una por con para del es en un se nos hemos al lo su".split()),
        ("it", "il che di non per una sono gli della con piu e la le un nel abbiamo ci dei".split()),
        ("nl", "het een van niet wij zijn dat voor met op te de en in we hebben is".split()),
        ("pt", "o os que nao uma com para dos nos em da do de e um no na por temos".split()),
    ]
}

extension String {
    /// The words of a table's line.
    fileprivate func split() -> Set<String> { Set(split(separator: " ").map(String.init)) }
}
