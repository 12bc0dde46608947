/// Finds the name that a pronoun means.
///
/// Every name before the pronoun that agrees with it is weighed by how near it stands, what it does in its sentence,
/// whether it spoke last, how often it is named and how surely it is a person: the salience factors of Lappin and Leass,
/// "An Algorithm for Pronominal Anaphora Resolution" (1994), with weights set by hand on pronouns of English news.
struct AntecedentFinder {
    let words: [Word]
    let phrases: [Phrase]
    let table: EntityTable
    let evidence: NameEvidence

    /// How many phrases, and how many sentences, a pronoun looks back.
    private static let reach = 60, sentences = 12

    /// The phrase of the name that the pronoun at `index` means.
    /// - Parameter last: Who spoke last.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func antecedent(of index: Int, last: LastSpeaker?) -> Int? {
        let head = words[phrases[index].head]
        if head.isAny(.relative) { return index > 0 && phrases[index - 1].form == .name ? index - 1 : nil }
        let other = other(than: head, last)
        return likeliest(before: index, last: last) { $0 != other && agrees(head, $0) }?.phrase
    }

    /// Whether somebody else than its antecedent may nearly as well be meant by the pronoun at `index`.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func isDoubtful(_ index: Int, last: LastSpeaker?) -> Bool {
        let head = words[phrases[index].head]
        guard !head.isAny(.relative) else { return false }
        let other = other(than: head, last)
        guard let best = likeliest(before: index, last: last, where: { $0 != other && agrees(head, $0) }),
            let entity = table.entityOf[best.phrase]
        else { return true }
        let rival = likeliest(before: index, last: last) { $0 != other && $0 != entity && agrees(head, $0) }
        return rival.map { best.score - $0.score < Self.clearLead } ?? false
    }

    /// By so much the antecedent outweighs the next one where it is clear.
    private static let clearLead = 5

    /// The phrase of the name of a person, of whichever gender, that is meant at `index`.
    /// - Complexity: O(1): the phrases looked at are bounded.
    /// - Parameters:
    ///   - other: Whether somebody else than who spoke last is meant, if there is anybody.
    ///   - mayBe: Whom the words about the person don't rule out.
    func person(
        before index: Int, last: LastSpeaker?, other: Bool = false, where mayBe: (Entity) -> Bool = { _ in true }
    ) -> Int? {
        let speaker = other ? last?.name.flatMap { table.entityOf[$0] } : nil
        let found = likeliest(before: index, last: other ? nil : last) {
            table.entities[$0].isPerson && evidence.personhood[$0] > 0 && $0 != speaker && mayBe(table.entities[$0])
        }
        return found?.phrase ?? (speaker == nil ? nil : last?.name)
    }

    /// Whom “he” meant, for “she”, and the other way round.
    private func other(than pronoun: Word, _ last: LastSpeaker?) -> Int? {
        guard let last, let name = last.name else { return nil }
        let earlier = words[phrases[last.phrase].head]
        let differs = pronoun.isAny(.he) && earlier.isAny(.she) || pronoun.isAny(.she) && earlier.isAny(.he)
        return differs ? table.entityOf[name] : nil
    }

    private func likeliest(
        before index: Int, last: LastSpeaker?, where agrees: (Int) -> Bool
    ) -> (phrase: Int, score: Int)? {
        let head = words[phrases[index].head]
        let speaker = last?.name.flatMap { table.entityOf[$0] }
        var best: (phrase: Int, score: Int)?
        for k in (max(0, index - Self.reach)..<index).reversed() {
            guard phrases[k].form == .name, let entity = table.entityOf[k], agrees(entity) else { continue }
            let distance = head.sentence - words[phrases[k].head].sentence
            if distance > Self.sentences, best != nil { break }
            if head.isAny(.it), entity != speaker, distance > 1 || phrases[k].isEmbedded { continue }
            let score =
                score(k, entity) - 4 * distance + (entity == speaker || leads(k, to: index) ? 5 : 0)
                - (head.isAny(.it) && table.entities[entity].isPerson ? 6 : 0)
                - (distance == 0 && isAsked(k, by: head) ? 12 : 0)
            if best == nil || score > best!.score { best = (k, score) }
        }
        return best
    }

    /// Whether a name is the subject of the sentence before, in the pronoun's own paragraph, and nobody else is named in it.
    private func leads(_ k: Int, to index: Int) -> Bool {
        let first = words[phrases[k].words.lowerBound], pronoun = words[phrases[index].head]
        guard !phrases[k].isEmbedded, first.block == pronoun.block, pronoun.sentence - first.sentence == 1,
            !pronoun.isAny(.it), first.startsSentence || !isNamed(before: k, in: first.sentence)
        else { return false }
        return !(k + 1..<index).contains {
            phrases[$0].form == .name && !phrases[$0].isEmbedded && words[phrases[$0].head].sentence == first.sentence
        }
    }

    /// Whether a sentence names somebody before phrase `k`.
    private func isNamed(before k: Int, in sentence: Int) -> Bool {
        (max(0, k - Self.reach)..<k).reversed().prefix { words[phrases[$0].head].sentence == sentence }.contains {
            phrases[$0].form == .name && !phrases[$0].isEmbedded
        }
    }

    /// Whether a phrase stands in the question that somebody was asked who answers in the same sentence: “Asked about Ann
    /// Other, she said”.
    func isAsked(_ k: Int, by pronoun: Word) -> Bool {
        let noun = words[phrases[k].head]
        guard noun.sentence == pronoun.sentence, !table.isNarrative else { return false }
        var first = phrases[k].words.lowerBound
        while first > 0, words[first - 1].sentence == noun.sentence, !words[first].startsSentence,
            phrases[k].words.lowerBound - first < Self.reach
        {
            first -= 1
        }
        return Self.asking.contains(words[first].hash)
    }

    private static let asking = HashSet(Lexicon.hashes("asked pressed questioned quizzed challenged"))

    private func score(_ k: Int, _ number: Int) -> Int {
        let entity = table.entities[number]
        // Named once or twice 1, from three times on 2, from seven 3, from fifteen 4.
        var score = min(4, Int.bitWidth - 1 - (1 + entity.mentions).leadingZeroBitCount)
        if !phrases[k].isEmbedded { score += 6 }
        if words[phrases[k].words.lowerBound].startsSentence { score += 3 }
        if words[phrases[k].head].isPossessive { score -= 4 }
        if entity.gender != .unknown { score += 2 }
        return score + (entity.isPerson ? surety(evidence.personhood[number]) : 0)
    }

    private func surety(_ personhood: Int) -> Int {
        switch personhood {
        case ...0: -4
        case 1...2: -2
        case 3...5: 0
        default: 4
        }
    }

    /// Whether a pronoun may take up what a phrase names.
    func agrees(_ pronoun: Word, phrase: Int) -> Bool { table.entityOf[phrase].map { agrees(pronoun, $0) } ?? false }

    /// Whether a pronoun may take up an entity: “he” a man or one of unknown gender, “it” what is an organisation.
    private func agrees(_ pronoun: Word, _ number: Int) -> Bool {
        let entity = table.entities[number]
        if pronoun.isAny([.he, .she]) {
            guard entity.isPerson, table.isNarrative || evidence.personhood[number] >= 0 else { return false }
            return entity.gender != (pronoun.isAny(.he) ? .female : .male)
        }
        guard pronoun.isAny(.it), !entity.isPerson || isHardlyPerson(number) else { return false }
        let head = words[entity.name.upperBound - 1]
        return head.isAny(.organisation) || head.isAcronym || !head.isAny([.place, .demonym])
    }

    /// Whether nothing shows that a name of two words is a person's: “Fenwick Ferries” before “it said”.
    private func isHardlyPerson(_ number: Int) -> Bool {
        let entity = table.entities[number]
        return !table.isNarrative && entity.words.count > 1 && entity.gender == .unknown && entity.roles.isEmpty
            && evidence.personhood[number] <= 3
    }
}
