/// How surely each name of a document is a person's, and how surely an organisation's.
///
/// A title, a role, a known first name, a verb of saying beside it speak for a person. A word that only a sentence's start
/// makes look like a name, a place after “in”, a nation or a creed speak against one.
struct NameEvidence {
    /// For each entity, how surely it is a person; below 0 it is hardly one.
    let personhood: [Int]

    /// What the mentions of one entity show.
    private struct Signs {
        var inside = 0, speaks = 0, placed = 0, titled = 0, acts = 0
    }

    /// Weighs the mentions of every entity of `table`.
    /// - Complexity: O(*n*) in the words.
    init(words: [Word], bytes: [UInt8], phrases: [Phrase], table: EntityTable) {
        var signs = Array(repeating: Signs(), count: table.entities.count)
        for (i, phrase) in phrases.enumerated() {
            guard let entity = table.entityOf[i] else { continue }
            Self.count(phrase, words, bytes, &signs[entity])
        }
        let small = Self.small(words, table)
        personhood = table.entities.indices.map {
            Self.personhood(table.entities[$0], signs[$0], small: small[$0], words: words)
        }
    }

    private static func count(_ phrase: Phrase, _ words: [Word], _ bytes: [UInt8], _ signs: inout Signs) {
        if phrase.role != nil { signs.titled += 1 }
        if !words[phrase.words.lowerBound].startsSentence { signs.inside += 1 }
        let next = phrase.extended.upperBound, before = phrase.words.lowerBound - 1
        let speaksAfter = next < words.count && words[next].isAny(.saying)
        let speaksBefore = before >= 0 && words[before].isAny(.saying)
        if speaksAfter || speaksBefore { signs.speaks += 1 }
        if next < words.count, isPast(words[next], bytes), !isFormed(words[phrase.head], bytes) { signs.acts += 1 }
        if isAged(phrase, words) { signs.acts += 1 }
        if before >= 0, places.contains(words[before].hash) { signs.placed += 1 }
    }

    /// Whether an age stands between commas behind a name, or an asterisk says that it was changed: “Ann, 34,”, “Ann*, 34,”.
    private static func isAged(_ phrase: Phrase, _ words: [Word]) -> Bool {
        var comma = phrase.name.upperBound
        guard comma + 2 < words.count else { return false }
        if words[comma].isMark("*") {
            comma += 1
            if words[comma].kind == .word { return true }
        }
        return words[comma].isMark(",") && words[comma + 1].kind == .number && words[comma + 1].range.count <= 3
            && words[comma + 2].isMark(",")
    }

    /// For each entity of one word, how often the text writes that word small.
    private static func small(_ words: [Word], _ table: EntityTable) -> [Int] {
        var single: [UInt64: Int] = [:]
        // A bit for each name, by the top ten bits of its hash: most words are told apart by it.
        var filter = [UInt64](repeating: 0, count: 16)
        for (i, entity) in table.entities.enumerated() where entity.words.count == 1 {
            single[entity.words[0]] = i
            filter[Int(entity.words[0] >> 60)] |= 1 << (entity.words[0] >> 54 & 63)
        }
        var counts = Array(repeating: 0, count: table.entities.count)
        for word in words where filter[Int(word.hash >> 60)] & 1 << (word.hash >> 54 & 63) != 0 {
            guard word.kind == .word, !word.isCapitalised, let entity = single[word.hash] else { continue }
            counts[entity] += 1
        }
        return counts
    }

    private static func personhood(_ entity: Entity, _ signs: Signs, small: Int, words: [Word]) -> Int {
        let first = words[entity.name.lowerBound]
        let hasFirstName = first.isAny([.male, .female])
        var sum = 0
        if signs.titled > 0 { sum += 3 }
        if hasFirstName { sum += entity.words.count > 1 ? 4 : 2 }
        if entity.gender != .unknown, !hasFirstName { sum += 2 }
        if signs.speaks > 0 { sum += 2 }
        if entity.words.count > 1 { sum += 1 } else if signs.inside == 0 || small > signs.inside { sum -= 4 }
        if entity.words.count == 1, signs.inside == 0, small == 0, signs.acts > 0 { sum += 4 }
        if signs.placed * 2 >= entity.mentions || signs.placed > 0 && sum <= 0 { sum -= 4 }
        if entity.name.contains(where: { words[$0].isAny(unlikely) }) { sum -= 4 }
        return sum
    }

    /// Whether a word looks like a verb in the past: “Pelizzari looked”.
    private static func isPast(_ word: Word, _ bytes: [UInt8]) -> Bool {
        word.kind == .word && !word.isCapitalised && word.range.count > 3 && ends(word, in: bytes, with: "ed")
    }

    /// Whether a word is formed like a common noun, a participle or an adverb: Reforms, Happiness, Influenced, Tragically.
    private static func isFormed(_ word: Word, _ bytes: [UInt8]) -> Bool {
        ["s", "ed", "ing", "ly", "ment", "tion"].contains { ends(word, in: bytes, with: $0) }
    }

    private static func ends(_ word: Word, in bytes: [UInt8], with ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard word.range.count > count else { return false }
        return ending.withUTF8Buffer { bytes[(word.range.end - count)..<word.range.end].elementsEqual($0) }
    }

    private static let unlikely: WordClass = [.place, .demonym, .document, .organisation]
    private static let places = HashSet(
        Lexicon.hashes("in at near across outside inside around throughout"))
}
