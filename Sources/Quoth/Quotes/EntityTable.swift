/// Who a document speaks of: its names gathered into persons and organisations.
struct EntityTable {
    /// The entities, in the order of their first full name.
    private(set) var entities: [Entity] = []
    /// For each phrase, its entity.
    private(set) var entityOf: [Int?]
    private var byWord: [UInt64: [Int]] = [:]
    private let words: [Word]
    private let bytes: [UInt8]
    private let phrases: [Phrase]

    /// How many entities that share a word are compared with a name.
    private static let limit = 6

    /// The entities of `phrases`: full names first, then what stands alone.
    /// - Complexity: O(*n*) in the phrases.
    init(words: [Word], phrases: [Phrase], text: Text) {
        self.words = words
        self.phrases = phrases
        bytes = text.utf8
        entityOf = Array(repeating: nil, count: phrases.count)
        for (i, phrase) in phrases.enumerated() where phrase.form == .name && phrase.name.count > 1 { place(i, phrase) }
        for (i, phrase) in phrases.enumerated() where phrase.form == .name && phrase.name.count == 1 {
            place(i, phrase)
        }
    }

    private mutating func place(_ index: Int, _ phrase: Phrase) {
        let hashes = phrase.name.compactMap { words[$0].kind == .word ? words[$0].hash : nil }
        guard let first = hashes.first, let last = hashes.last else { return }
        let near = (byWord[last] ?? []).suffix(Self.limit) + (byWord[first] ?? []).suffix(Self.limit)
        let entity = near.last { isSame(hashes, phrase, entities[$0]) } ?? add(hashes, phrase)
        entityOf[index] = entity
        if let role = phrase.role { entities[entity].roles.append((index, role)) }
        if entities[entity].affiliation == nil { entities[entity].affiliation = affiliation(phrase) }
        if hashes != entities[entity].words, !entities[entity].aliases.contains(where: { sameWords($0, phrase.name) }),
            entities[entity].aliases.count < 8
        {
            entities[entity].aliases.append(phrase.name)
        }
        if entities[entity].gender == .unknown { entities[entity].gender = gender(phrase) }
    }

    private func affiliation(_ phrase: Phrase) -> Range<Int>? {
        if let role = phrase.role, role.lowerBound >= phrase.name.lowerBound { return nil }
        var start = phrase.words.upperBound
        guard start < phrase.extended.upperBound, words[start].isAny(.preposition) else { return nil }
        start += 1
        while start < phrase.extended.upperBound, words[start].isAny(.determiner) { start += 1 }
        guard start < phrase.extended.upperBound, words[start].isCapitalised, !words[start].isAny(.place) else {
            return nil
        }
        return start..<phrase.extended.upperBound
    }

    private func sameWords(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { words[$0].hash == words[$1].hash }
    }

    private mutating func add(_ hashes: [UInt64], _ phrase: Phrase) -> Int {
        entities.append(Entity(name: phrase.name, words: hashes, isPerson: isPerson(phrase), gender: gender(phrase)))
        for hash in Set(hashes) { byWord[hash, default: []].append(entities.count - 1) }
        return entities.count - 1
    }

    /// Whether a name is a form of an entity's: its surname, its first name, or another spelling.
    private func isSame(_ hashes: [UInt64], _ phrase: Phrase, _ entity: Entity) -> Bool {
        if hashes == entity.words { return true }
        guard let first = hashes.first, let last = hashes.last else { return false }
        if hashes.count == 1 {
            return last == entity.words.last
                || (entity.words.first == last && (!entity.isPerson || !words[phrase.head].isAcronym))
        }
        guard entity.isPerson, entity.words.last == last, entity.words.count > 1 else { return false }
        let (name, other) = (phrase.name.lowerBound, entity.name.lowerBound)
        return entity.words[0] == first || isInitial(name, of: other) || isInitial(other, of: name)
            || isVariant(name, other)
    }

    private func isInitial(_ a: Int, of b: Int) -> Bool {
        words[a].range.count <= 2 && bytes[words[a].range.start] == bytes[words[b].range.start]
    }

    /// Whether two first names are spellings of one: the same start, and at most two bytes differ.
    private func isVariant(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (
            bytes[words[a].range.start..<words[a].range.end], bytes[words[b].range.start..<words[b].range.end]
        )
        guard x.count >= 4, y.count >= 4, x.first == y.first, abs(x.count - y.count) <= 2 else { return false }
        let same = zip(x, y).prefix { $0 == $1 }.count
        let tail = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
        return same >= 3 && max(x.count, y.count) - min(same + tail, min(x.count, y.count)) <= 2
    }

    private func isPerson(_ phrase: Phrase) -> Bool {
        let head = words[phrase.head]
        if head.isAny(.organisation) || head.isAcronym { return false }
        if phrase.name.contains(where: { words[$0].isMark("&") || words[$0].isAny([.organisation, .preposition]) }) {
            return false
        }
        if let role = phrase.role, role.contains(where: { words[$0].isAny([.role, .title]) }) { return true }
        if words[phrase.name.lowerBound].isAny([.male, .female]) { return true }
        if phrase.name.lowerBound > phrase.words.lowerBound, words[phrase.words.lowerBound].isAny(.determiner) {
            return false
        }
        return !head.isAny(.place)
    }

    private func gender(_ phrase: Phrase) -> Entity.Gender {
        for k in phrase.words.lowerBound..<phrase.name.lowerBound {
            if Self.maleTitles.contains(words[k].hash) { return .male }
            if Self.femaleTitles.contains(words[k].hash) { return .female }
        }
        guard phrase.name.count > 1 || words[phrase.head].isAny([.male, .female]) else { return .unknown }
        let first = words[phrase.name.lowerBound]
        if first.isAny(.male) != first.isAny(.female) { return first.isAny(.male) ? .male : .female }
        return .unknown
    }

    private static let maleTitles = Set(
        [
            "mr", "sir", "lord", "king", "prince", "father", "brother", "spokesman", "chairman", "congressman", "herr",
            "businessman", "actor",
        ].map { Lexicon.hash($0.utf8) })
    private static let femaleTitles = Set(
        [
            "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "sister", "baroness", "spokeswoman", "chairwoman",
            "congresswoman", "frau", "businesswoman", "actress",
        ].map { Lexicon.hash($0.utf8) })
}
