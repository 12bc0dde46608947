// Who, in a story, only shares a surname with somebody: “Mr Stone” beside Bob, his son.

extension EntityTable {
    /// How many sentences name two bearers of a surname at the least, and one of how many mentions of either.
    private static let leastTogether = 2, rate = 20
    /// How many of the names of a sentence are compared.
    private static let limitOfNames = 8
    private static let mister = Lexicon.hash("mr".utf8), married = Lexicon.hash("mrs".utf8)

    /// Whether a name of one word in a story is not an entity's, though it is its surname: “Stone” where she is always
    /// Mrs Stone, “Mr Stone” where Minnie Stone is a girl or where one sentence after another has him beside Bob.
    func isNamesake(_ phrase: Phrase, titled: Entity.Gender, _ entity: Entity) -> Bool {
        guard isNarrative, phrase.name.count == 1 else { return false }
        let title = genders.courtesy(of: phrase)
        guard let first = entity.words.first, entity.words.count > 1 else {
            return title == nil && entity.courtesy == Self.married && !words[phrase.head].isAny(.female)
        }
        guard title != nil, words[phrase.head].hash == entity.words.last else { return false }
        let named = StoryNames.gender(of: first)
        // Not so “Mrs Stone”, who may be Mrs Jack Stone.
        if titled != .unknown, named != .unknown, named != titled, title != Self.married { return true }
        return title == Self.mister && apart.contains(Self.pair(first, words[phrase.head].hash))
    }

    /// The first names, each with a surname, of those whom a story's sentences name beside “Mr” and the surname.
    /// - Parameter names: The name of each phrase.
    /// - Complexity: O(*n*) in the phrases.
    static func namesakes(
        _ words: [Word], _ phrases: [Phrase], names: [Range<Int>], _ genders: GenderReader
    ) -> Set<UInt64> {
        var surnames: [UInt64: Set<UInt64>] = [:], mentions: [UInt64: Int] = [:], together: [UInt64: Int] = [:]
        var misters: [UInt64] = [], firsts: [UInt64] = []
        var sentence = -1
        for name in names where name.count == 2 {
            let (first, last) = (words[name.lowerBound], words[name.upperBound - 1])
            guard first.kind == .word, last.kind == .word else { continue }
            surnames[first.hash, default: []].insert(last.hash)
        }
        func count() {
            for first in Set(firsts) {
                for last in Set(misters) where surnames[first]?.contains(last) == true {
                    together[pair(first, last), default: 0] += 1
                }
            }
        }
        for (phrase, name) in zip(phrases, names) where !name.isEmpty && phrase.form == .name {
            if words[phrase.head].sentence != sentence {
                count()
                (misters, firsts, sentence) = ([], [], words[phrase.head].sentence)
            }
            let first = words[name.lowerBound].hash, isMister = genders.courtesy(of: phrase) == mister
            if name.count == 1, isMister {
                mentions[pair(0, first), default: 0] += 1
                if misters.count < limitOfNames { misters.append(first) }
            } else if surnames[first] != nil {
                mentions[first, default: 0] += 1
                if firsts.count < limitOfNames { firsts.append(first) }
            }
        }
        count()
        var found: Set<UInt64> = []
        for (first, lasts) in surnames {
            for last in lasts {
                let key = pair(first, last), rarer = min(mentions[first] ?? 0, mentions[pair(0, last)] ?? 0)
                if let count = together[key], count >= leastTogether, count * rate >= rarer { found.insert(key) }
            }
        }
        return found
    }

    /// One hash of a first name and a surname.
    private static func pair(_ first: UInt64, _ last: UInt64) -> UInt64 { (first ^ last &* 31) &* 0x100_0000_01b3 }
}
