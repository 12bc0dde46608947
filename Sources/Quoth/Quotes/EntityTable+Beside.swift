// What stands beside a name: who shares its surname, whose relative it is, what sort of body it names.

extension EntityTable {
    /// The surname of the two first names that “and” joins, of which phrase `index` is the first.
    func sharedSurname(_ index: Int) -> Int? {
        guard !isNarrative, index + 1 < phrases.count else { return nil }
        let (own, next) = (phrases[index], phrases[index + 1])
        guard words[own.head].isAny([.male, .female]), own.words.upperBound + 1 == next.words.lowerBound,
            words[own.words.upperBound].hash == PhraseFinder.andHash, next.name.count == 2, next.role == nil,
            words[next.name.lowerBound].isAny([.male, .female])
        else { return nil }
        return next.head
    }

    /// Whether a noun for an organisation, and none for a person, follows a name and a comma: “Warm Quay, the charity”.
    func isApposedToOrganisation(_ phrase: Phrase) -> Bool {
        let comma = phrase.extended.upperBound
        guard comma + 2 < words.count, words[comma].isMark(","), words[comma + 1].isAny(.determiner) else {
            return false
        }
        for k in (comma + 2)..<min(comma + 6, words.count) {
            guard words[k].kind == .word, !words[k].isAny([.role, .saying, .preposition, .verb, .auxiliary]) else {
                return false
            }
            if words[k].isAny(.organisation), !words[k].isPossessive {
                return !(k + 1 < words.count && words[k + 1].isAny(.role))
            }
        }
        return false
    }

    /// Whether a person comes in as somebody's relative: “her brother, Bob Stone”.
    func isRelative(_ entity: Entity) -> Bool {
        if let role = entity.roles.first, role.words.contains(where: { PhraseFinder.kin.contains(words[$0].hash) }) {
            return true
        }
        // “Her brother, Bob Stone, a postman, said”: the trade behind the name is the role.
        let comma = phrases[entity.first].words.lowerBound - 1
        return comma > 0 && words[comma].isMark(",") && PhraseFinder.kin.contains(words[comma - 1].hash)
    }

    /// Whether a name of one word has a chief executive somewhere in the text.
    func isEmployer(_ phrase: Phrase) -> Bool {
        phrase.name.count == 1 && employers.contains(words[phrase.head].hash)
    }

    /// The capitalised words before “'s chief executive” and “'s shareholders”.
    /// - Complexity: O(*n*) in the words.
    static func employers(_ words: [Word]) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for k in words.indices.dropFirst() where words[k].kind == .word && chiefs.contains(words[k].hash) {
            let isChief = words[k].hash != chief || k + 1 < words.count && words[k + 1].hash == executive
            if isChief, words[k - 1].isPossessive, words[k - 1].isCapitalised { found.insert(words[k - 1].hash) }
        }
        return found
    }

    private static let chief = Lexicon.hash("chief".utf8), executive = Lexicon.hash("executive".utf8)
    private static let chiefs = HashSet(Lexicon.hashes("chief ceo shareholders investors"))
}
