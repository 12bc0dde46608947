/// Who a document speaks of: its names gathered into persons and organisations.
struct EntityTable {
    /// The entities, in the order of their first full name.
    private(set) var entities: [Entity] = []
    /// For each phrase, its entity.
    private(set) var entityOf: [Int?]
    private var byWord: [UInt64: [Int]] = [:]
    /// The entities whose capitals make an abbreviation, and those that the text gives one in brackets.
    private var byInitials: [UInt64: Int] = [:], byAbbreviation: [UInt64: Int] = [:]
    let words: [Word]
    private let bytes: [UInt8]
    let phrases: [Phrase]
    let genders: GenderReader
    let isNarrative: Bool
    /// The words that have a chief executive, so that they name a firm.
    let employers: Set<UInt64>
    /// The persons of a story who are not the Mr Stone whose surname they have.
    let apart: Set<UInt64>

    private static let mrs = Lexicon.hash("mrs".utf8), miss = Lexicon.hash("miss".utf8)
    /// How many entities that share a word are compared with a name.
    private static let limit = 16

    /// The entities of `phrases`: full names first, then what stands alone.
    /// - Parameter isNarrative: Whether the text tells a story, in which “Mrs Stone” is no other Stone's first mention.
    /// - Complexity: O(*n*) in the words.
    init(words: [Word], phrases: [Phrase], text: Text, isNarrative: Bool = false) {
        self.isNarrative = isNarrative
        self.words = words
        self.phrases = phrases
        bytes = text.utf8
        genders = GenderReader(words: words)
        employers = Self.employers(words)
        entityOf = Array(repeating: nil, count: phrases.count)
        let isHeading = Self.headings(words)
        func isName(_ phrase: Phrase, heading: Bool) -> Bool {
            phrase.form == .name && isHeading[words[phrase.head].block] == heading
        }
        let names = isNarrative ? Self.bareNames(words, phrases) : phrases.map(\.name)
        apart = isNarrative ? Self.namesakes(words, phrases, names: names, genders) : []
        for (i, phrase) in phrases.enumerated() where names[i].count > 1 && isName(phrase, heading: false) {
            place(i, phrase, names[i])
        }
        // Pronouns tell the gender of full names before “Mr Stone” is given to one of them.
        learnGenders()
        for (i, phrase) in phrases.enumerated() where names[i].count == 1 && isName(phrase, heading: false) {
            place(i, phrase, names[i])
        }
        learnGenders()
        // The capitals of a heading make no new names if the text has others.
        for (i, phrase) in phrases.enumerated() where isName(phrase, heading: true) {
            place(i, phrase, names[i])
        }
    }

    /// Which blocks are short lines of capitalised words without a full stop: headings of chapters.
    private static func headings(_ words: [Word]) -> [Bool] {
        var isHeading: [Bool] = []
        var start = 0
        for (i, word) in words.enumerated() where word.kind == .paragraph {
            let line = words[start..<i]
            let capitals = line.count { $0.kind == .word && $0.isCapitalised }
            let others = line.count { $0.kind == .word && !$0.isCapitalised && $0.range.count > 3 }
            // “— Sister Ann Other” signs the words above it.
            let isSigned = line.first.map { $0.isMark("—") || $0.isMark("–") || $0.isMark("-") } ?? false
            let isEnded = isSigned || line.last.map { $0.kind == .mark || $0.kind == .quotation } ?? true
            while isHeading.count <= word.block { isHeading.append(false) }
            let isShouted = line.count { $0.isAcronym } * 4 >= line.count * 3 && line.count >= 4
            let isTitle = (3...12).contains(line.count) && !isEnded && others == 0 && capitals >= 3
            isHeading[word.block] = isTitle || isShouted
            start = i + 1
        }
        return isHeading
    }

    /// The names of a story's phrases without “Poor” and “Dear”, and without a first word that only starts a sentence:
    /// “Hitherto Ann” where “Hitherto” is never part of her name inside a sentence.
    private static func bareNames(_ words: [Word], _ phrases: [Phrase]) -> [Range<Int>] {
        func key(_ name: Range<Int>) -> UInt64 { name.reduce(0) { ($0 ^ words[$1].hash) &* 0x100_0000_01b3 } }
        var inside: Set<UInt64> = [], alone: Set<UInt64> = []
        for phrase in phrases where !phrase.name.isEmpty && !words[phrase.name.lowerBound].startsSentence {
            if phrase.name.count > 1 { inside.insert(key(phrase.name)) } else { alone.insert(words[phrase.head].hash) }
        }
        return phrases.map { phrase in
            var name = phrase.name
            while name.count > 1, fond.contains(words[name.lowerBound].hash) { name.removeFirst() }
            guard name.count > 1, words[name.lowerBound].startsSentence, !inside.contains(key(name)),
                !alone.contains(words[name.lowerBound].hash), !words[name.lowerBound].isAny([.male, .female, .title])
            else { return name }
            return name.dropFirst()
        }
    }

    private static let fond = Set(
        Lexicon.hashes("poor old dear dearest darling little young sweet good"))

    private mutating func place(_ index: Int, _ phrase: Phrase, _ name: Range<Int>) {
        let hashes = name.compactMap { words[$0].kind == .word ? words[$0].hash : nil }
        guard let first = hashes.first, let last = hashes.last else { return }
        let abbreviated = hashes.count == 1 && !isNarrative ? entity(abbreviatedAt: name.lowerBound) : nil
        let surname = Entity.surname(hashes) ?? last
        let near = (byWord[surname] ?? []).suffix(Self.limit) + (byWord[first] ?? []).suffix(Self.limit)
        let entity =
            abbreviated ?? likeliest(near.filter { isSame(hashes, phrase, name, entities[$0]) }, hashes, before: index)
            ?? add(hashes, phrase, name, at: index)
        entityOf[index] = entity
        if entities[entity].words.count == 2, isStyled(hashes, name, entities[entity]) {
            let isInside = words[name.lowerBound].isAny(.title)
            entities[entity].name = isInside ? name : (name.lowerBound - 1)..<name.upperBound
            for hash in hashes where !entities[entity].words.contains(hash) {
                byWord[hash, default: []].append(entity)
                entities[entity].words.append(hash)
            }
        }
        if hashes.count == 1, entities[entity].name == name { entities[entity].family = sharedSurname(index) }
        entities[entity].mentions += 1
        if let role = phrase.role { entities[entity].roles.append((index, role)) }
        if entities[entity].affiliation == nil { entities[entity].affiliation = affiliation(phrase) }
        if hashes == entities[entity].words {
            entities[entity].fullMentions += 1
            if words[entities[entity].name.upperBound - 1].isAcronym, isNarrative { entities[entity].name = name }
        }
        if hashes.count == 1, hashes[0] == entities[entity].words.first, entities[entity].words.count > 1 {
            entities[entity].firstName = name
            entities[entity].firstMentions += 1
        }
        if hashes.count == 1, hashes[0] == entities[entity].words.last { entities[entity].lastMentions += 1 }
        if hashes != entities[entity].words, !entities[entity].aliases.contains(where: { sameWords($0, name) }),
            entities[entity].aliases.count < 8
        {
            entities[entity].aliases.append(name)
        }
        noteGender(of: entity, phrase, name)
        if entities[entity].courtesy == nil { entities[entity].courtesy = genders.courtesy(of: phrase) }
    }

    /// The organisation that the abbreviation at word `k` stands for: `HRC` for the Harbour Rights Centre, of which the
    /// text says so in brackets or whose capitals it has.
    private mutating func entity(abbreviatedAt k: Int) -> Int? {
        let word = words[k]
        guard word.isAcronym, word.range.count > 1 else { return nil }
        if let known = byAbbreviation[word.hash] { return known }
        guard let entity = byInitials[word.hash] else { return nil }
        let isBracketed = k > 1 && words[k - 1].isMark("(") && words[k - 2].hash == entities[entity].words.last
        guard isBracketed || word.range.count > 2 && !entities[entity].isPerson else { return nil }
        byAbbreviation[word.hash] = entity
        if entities[entity].roles.isEmpty, !words[entities[entity].name.lowerBound].isAny([.male, .female]) {
            entities[entity].isPerson = false
        }
        return entity
    }

    /// Notes which abbreviations a name's capitals make, with its small words and without them.
    private mutating func noteInitials(of entity: Int, _ name: Range<Int>) {
        guard name.count > 1, name.count <= 9, !isNarrative else { return }
        var capitals: [UInt8] = [], all: [UInt8] = []
        for word in name where words[word].kind == .word {
            let initial = bytes[words[word].range.start]
            all.append(initial)
            if words[word].isCapitalised { capitals.append(initial) }
        }
        for initials in [capitals, all] where initials.count > 1 { byInitials[Lexicon.hash(initials[...])] = entity }
    }

    /// The entity that is named most often, of several the latest; a person before an organisation, and one whose
    /// surname it is before “Keatley Nutrition”. Of news's namesakes those come first that were named before phrase
    /// `index`, and somebody of whom it tells before “her brother, Bob Keatley”.
    private func likeliest(_ some: [Int], _ name: [UInt64], before index: Int) -> Int? {
        guard some.count > 1 else { return some.first }
        func rank(_ number: Int) -> (Int, Int, Int, Int, Int) {
            let entity = entities[number]
            let isLast = name.count > 1 || isCalled(name[0], entity)
            let isKnown = isNarrative || name.count > 1 || entity.first < index
            let isMain = isKnown && (isNarrative || name.count > 1 || !isRelative(entity))
            return (
                entity.isPerson ? 1 : 0, isNarrative || isLast ? 1 : 0, (isKnown ? 1 : 0) + (isMain ? 1 : 0),
                isNarrative ? entity.mentions(asIn: name) : entity.mentions, number
            )
        }
        return some.max { rank($0) < rank($1) }
    }

    private mutating func noteGender(of entity: Int, _ phrase: Phrase, _ name: Range<Int>) {
        guard entities[entity].gender == .unknown else { return }
        let titled = genders.titleGender(of: phrase)
        guard isNarrative, name.count > 1, titled != .unknown else {
            entities[entity].gender = genders.gender(of: phrase)
            return
        }
        if titled == .male { entities[entity].titles.male += 1 } else { entities[entity].titles.female += 1 }
    }

    /// Gives persons of unknown gender the one that the pronouns after their names show.
    ///
    /// A pronoun counts where the only person that its sentence, or the one before it, has named is meant.
    private mutating func learnGenders() {
        var votes: [Int: (male: Int, female: Int)] = [:]
        var next = 0
        var sentence = -1
        var only: Int?, earlier: Int?
        var isMixed = false
        for (i, word) in words.enumerated() {
            if word.sentence != sentence {
                (earlier, only, isMixed) = (isMixed ? nil : only, nil, false)
                sentence = word.sentence
            }
            while next < phrases.count, phrases[next].head < i { next += 1 }
            if next < phrases.count, phrases[next].head == i, let entity = entityOf[next], entities[entity].isPerson {
                if let known = only, known != entity { isMixed = true }
                only = entity
            }
            guard !isMixed, word.isAny([.he, .she, .oblique]), let vote = GenderReader.vote(of: word) else { continue }
            guard let meant = only ?? (word.startsSentence ? earlier : nil) else { continue }
            // Only the first pronoun after a name: the next may mean somebody else.
            (only, earlier) = (nil, nil)
            guard entities[meant].gender == .unknown else { continue }
            if vote.gender == .male { votes[meant, default: (0, 0)].male += vote.weight }
            if vote.gender == .female { votes[meant, default: (0, 0)].female += vote.weight }
        }
        for (i, entity) in entities.enumerated() where entity.gender == .unknown {
            let (male, female) = entity.titles
            if male + female > 0 {
                votes[i, default: (0, 0)].male += 3 * male
                votes[i, default: (0, 0)].female += 3 * female
            }
        }
        for (entity, vote) in votes {
            if vote.male >= 2, vote.male * 2 > vote.female * 3 { entities[entity].gender = .male }
            if vote.female >= 2, vote.female * 2 > vote.male * 3 { entities[entity].gender = .female }
        }
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

    private mutating func add(_ hashes: [UInt64], _ phrase: Phrase, _ name: Range<Int>, at index: Int) -> Int {
        entities.append(
            Entity(name: name, first: index, words: hashes, isPerson: isPerson(phrase), gender: .unknown))
        for hash in Set(hashes) { byWord[hash, default: []].append(entities.count - 1) }
        noteInitials(of: entities.count - 1, name)
        return entities.count - 1
    }

    /// Whether a name is a form of an entity's: its surname, its first name, or another spelling.
    private func isSame(_ hashes: [UInt64], _ phrase: Phrase, _ name: Range<Int>, _ entity: Entity) -> Bool {
        guard mayBe(phrase, entity) else { return false }
        if hashes == entity.words { return true }
        guard let first = hashes.first, let last = Entity.surname(hashes) else { return false }
        if hashes.count == 1 {
            // Mr and Mrs stand before a surname.
            let isSurname = isNarrative && genders.courtesy(of: phrase).map { $0 != Self.miss } ?? false
            // A first name is no surname: “Tom” is not somebody of whom a list says “Harvest Festival Tom”.
            let isFirstName = isNarrative && words[name.lowerBound].isAny([.male, .female]) && entity.words.count > 1
            if isSurname, isCalledMrs(by: last, phrase, entity) { return true }
            return isCalled(last, entity) && !(isFirstName && !isSurname && genders.courtesy(of: phrase) == nil)
                || !isSurname && (entity.words.first == last && (!entity.isPerson || !words[phrase.head].isAcronym))
        }
        if isStyled(hashes, name, entity) { return true }
        guard entity.isPerson, Entity.surname(entity.words) == last, entity.words.count > 1 else { return false }
        // “Ms van Dyk”, “Minister Ó Floinn”: a surname of two words.
        if hashes.count < entity.words.count, Self.startsSurname(words[name.lowerBound]),
            entity.words.suffix(hashes.count).elementsEqual(hashes)
        {
            return true
        }
        let (name, other) = (name.lowerBound, entity.name.lowerBound)
        return entity.words[0] == first || isInitial(name, of: other) || isInitial(other, of: name)
            || isVariant(name, other)
    }

    /// Whether one of two names of a story is the other cut behind the first name: “Lady Ann” for Lady Ann de Stone.
    private func isStyled(_ hashes: [UInt64], _ name: Range<Int>, _ entity: Entity) -> Bool {
        guard isNarrative, entity.isPerson, hashes.count != entity.words.count else { return false }
        let (own, other) = (styled(hashes, name), styled(entity.words, entity.name))
        guard let own, let other, min(own.count, other.count) == 2 else { return false }
        return zip(own, other).allSatisfy { $0 == $1 }
    }

    /// A name with the title before it or at its start; `nil` where it has none.
    private func styled(_ hashes: [UInt64], _ name: Range<Int>) -> [UInt64]? {
        if words[name.lowerBound].isAny(.title) { return hashes }
        guard name.lowerBound > 0, Self.styles.contains(words[name.lowerBound - 1].hash) else { return nil }
        return [words[name.lowerBound - 1].hash] + hashes
    }

    private static let styles = HashSet(Lexicon.hashes("lady lord baroness countess duchess princess prince"))

    /// Whether a story calls a married woman by her first name: “Mrs. Ann” for Mrs. Ann Stone.
    private func isCalledMrs(by first: UInt64, _ phrase: Phrase, _ entity: Entity) -> Bool {
        entity.words.count > 1 && entity.words[0] == first && entity.courtesy == Self.mrs
            && genders.courtesy(of: phrase) == Self.mrs && words[phrase.head].isAny(.female)
    }

    /// Whether a word is an entity's surname, or the first of two: “Reyes” for Ana Reyes Moral.
    private func isCalled(_ word: UInt64, _ entity: Entity) -> Bool {
        if word == Entity.surname(entity.words) { return true }
        return !isNarrative && entity.isPerson && entity.words.count == 3 && entity.words[1] == word
            && words[entity.name.lowerBound + 1].range.count > 2
    }

    private static func startsSurname(_ word: Word) -> Bool {
        word.isAny(.particle) || surnameStarts.contains(word.hash)
    }
    private static let surnameStarts = HashSet(Lexicon.hashes("ó ní mac nic uí ua ap st le"))

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
        // A story's headings write names in capitals.
        if head.isAny(.organisation) || head.isAcronym && !isNarrative { return false }
        let isTitled = phrase.role?.contains { words[$0].isAny([.role, .title]) } ?? false
        // “Mr. van der Luyden”: a small word of a name, not of a sentence.
        if isNarrative, isTitled { return true }
        if phrase.name.contains(where: { words[$0].isMark("&") || words[$0].isAny([.organisation, .preposition]) }) {
            return false
        }
        if isTitled { return true }
        if !isNarrative, phrase.role == nil, isApposedToOrganisation(phrase) || isEmployer(phrase) { return false }
        if words[phrase.name.lowerBound].isAny([.male, .female]) { return true }
        if phrase.name.lowerBound > phrase.words.lowerBound, words[phrase.words.lowerBound].isAny(.determiner) {
            return false
        }
        return !head.isAny(.place)
    }

    /// Whether neither title nor gender forbids that a phrase names an entity: “Mrs Stone” is not Mr Stone.
    private func mayBe(_ phrase: Phrase, _ entity: Entity) -> Bool {
        guard entity.isPerson else { return true }
        let gender = genders.titleGender(of: phrase)
        if gender != .unknown, entity.gender != .unknown, gender != entity.gender { return false }
        if isNamesake(phrase, titled: gender, entity) { return false }
        guard let title = genders.courtesy(of: phrase), phrase.name.count == 1 else { return true }
        if isNarrative, title == Self.mrs, entity.courtesy != title { return false }
        return entity.courtesy.map { $0 == title } ?? true
    }
}
