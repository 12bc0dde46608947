/// The report model's view of a document, for the script that trains it (scripts/speaker-features).
@_spi(Training) public enum ReportTraining {
    /// A word with the names of its features.
    public struct Row {
        /// Where it stands.
        public var range: TextRange
        /// Its name among the features: the word in lower case.
        public var form: String
        /// Whether it is a word, and so may be a cue; no number, mark or quotation.
        public var isWord: Bool
        /// Whether it is a whole quotation.
        public var isQuotation: Bool
        /// The names of its features, as the table of weights has them.
        public var features: [String]
    }

    /// The rows of each paragraph of `document`.
    ///
    /// - Parameter strengths: How often a word is a cue, in tenths; nothing for a word that never is.
    /// - Complexity: O(*n*) in the bytes.
    public static func paragraphs(of document: Document, strengths: [String: UInt8]) -> [[Row]] {
        let model = ReportModel(strengths: strengths)
        var result: [[Row]] = []
        let attributor = Attributor.marked(document)
        let names = names(of: attributor.table.words, document.text)
        attributor.reportParagraphs(model).forEach { range, features in
            result.append(
                range.map { k in
                    let word = attributor.table.words[k]
                    let found = features.features(at: k - range.lowerBound).map { template, parts in
                        ([template.name] + parts.map { names[$0] ?? "\($0)" }).joined(separator: " ")
                    }
                    return Row(
                        range: word.range, form: form(word, document.text), isWord: word.kind == .word,
                        isQuotation: word.kind == .quotation, features: found)
                })
        }
        return result
    }

    /// The names by their hash; a word that shares its hash with a name of the model has that name.
    private static func names(of words: [Word], _ text: Text) -> [UInt64: String] {
        var names = fixedNames
        for word in words where word.kind == .word || word.kind == .mark {
            let suffix = TextRange(max(word.range.start, word.range.end - 3), word.range.end)
            for (key, name) in [
                (hash(word, text), form(word, text)),
                (Lexicon.hash(text.utf8[suffix.start..<suffix.end]), lower(suffix, text)),
            ] where names[key] == nil {
                names[key] = name
            }
        }
        return names
    }

    private static func hash(_ word: Word, _ text: Text) -> UInt64 {
        word.kind == .mark ? Lexicon.hash(text.utf8[word.range.start..<word.range.end]) : word.hash
    }

    /// The word as its hash has it: in lower case, without `'s` and the full stop of an abbreviation.
    private static func form(_ word: Word, _ text: Text) -> String {
        guard word.kind == .word else { return lower(word.range, text) }
        let ends = [0, 1, 2, 3, 4, 5].map { word.range.end - $0 }.filter { $0 > word.range.start }
        let end = ends.first { Lexicon.hash(text.utf8[word.range.start..<$0]) == word.hash }
        return lower(TextRange(word.range.start, end ?? word.range.end), text)
    }

    private static func lower(_ range: TextRange, _ text: Text) -> String {
        String(
            decoding: text.utf8[range.start..<range.end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    /// The names that are no words.
    private static let fixedNames: [UInt64: String] = {
        var names = (0..<16).map(ReportNames.kindsName) + ["-", "#", "y", "n", "B", "I", "C"]
        names += (0...9).map(String.init) + (0..<3).flatMap { ["B\($0)", "I\($0)"] }
        names += WordTag.allCases.map { "\($0)" } + ReportNames.shapeNames
        return Dictionary(names.map { (Lexicon.hash($0.utf8), $0) }) { first, _ in first }
    }()
}
