/// Words that stand before a name at the start of a sentence and that the text otherwise writes small.
struct LooseStarts {
    private var hashes: Set<UInt64> = []
    /// A bit for each of them, by its top six bits: most words are told apart by it.
    private var filter: UInt64 = 0
    /// Words that may be a rank or office as well as letters or a first name, and are one in this document: “DC Ann Other”,
    /// “the Dean”.
    private(set) var ranks: Set<UInt64> = []

    /// The loose words of a document.
    /// - Complexity: O(*n*) in the words.
    init(words: [Word], bytes: [UInt8]) {
        for i in words.indices.dropLast() where words[i].startsSentence && words[i].kind == .word {
            guard words[i].isCapitalised, words[i].classes.isEmpty, words[i + 1].isCapitalised else { continue }
            hashes.insert(words[i].hash)
            filter |= Self.bit(words[i].hash)
        }
        findRanks(words)
        guard !hashes.isEmpty else { return }
        var small: Set<UInt64> = [], large: Set<UInt64> = []
        for word in words where filter & Self.bit(word.hash) != 0 {
            guard word.kind == .word, !word.startsSentence, hashes.contains(word.hash) else { continue }
            if word.isCapitalised { large.insert(word.hash) } else { small.insert(word.hash) }
        }
        for word in words where word.startsSentence && Self.isAdverb(word, bytes) { small.insert(word.hash) }
        hashes.formIntersection(small)
        hashes.subtract(large)
    }

    private mutating func findRanks(_ words: [Word]) {
        for i in words.indices.dropFirst() where words[i].isCapitalised {
            let word = words[i]
            if word.isAny([.male, .female]), words[i - 1].isAcronym {
                if PhraseFinder.rankLetters.contains(words[i - 1].hash) { ranks.insert(words[i - 1].hash) }
            } else if words[i - 1].hash == PhraseFinder.theHash, PhraseFinder.given.contains(word.hash) {
                ranks.insert(word.hash)
            }
        }
    }

    /// Whether a word at a sentence's start is loose, if a name follows it.
    func contains(_ word: Word) -> Bool { filter & Self.bit(word.hash) != 0 && hashes.contains(word.hash) }

    private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) }

    /// Whether a word of six letters or more ends in -ly.
    private static func isAdverb(_ word: Word, _ bytes: [UInt8]) -> Bool {
        word.range.count >= 6 && bytes[word.range.end - 1] == 0x79 && bytes[word.range.end - 2] == 0x6C
    }
}
