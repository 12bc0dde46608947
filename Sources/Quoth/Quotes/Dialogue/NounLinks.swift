/// Finds the person whom a story calls by a noun as often as by name: “the doctor”, once Mr Stone is there.
///
/// The two are there together, and yet neither answers the other nor stands in one sentence with the other.
struct NounLinks {
    private let turns: [DialogueTurn]
    private let utterances: [Utterance]
    private let words: [Word]
    private let phrases: [Phrase]
    private let cast: Cast
    private var counts: [Pair: Count] = [:]
    private var spoken: [Int: Int] = [:]
    private var capitals: [Int: Int] = [:]
    private var background: [Int: Int] = [:]

    struct Pair: Hashable {
        var noun: Int
        var person: Int
    }

    /// How often a noun and a person stand together.
    struct Count {
        /// The turns that the noun speaks while the person is there.
        var present = 0
        /// The turns in which one answers the other.
        var answers = 0
        /// The sentences that name both.
        var shared = 0
    }

    /// How many persons are there at most, and for how many paragraphs after they were named.
    private static let limit = 10, reach = 30
    private static let leastScore = 0.35
    private static let the = Lexicon.hash("the".utf8)

    init(turns: [DialogueTurn], utterances: [Utterance], words: [Word], phrases: [Phrase], cast: Cast) {
        self.turns = turns
        self.utterances = utterances
        self.words = words
        self.phrases = phrases
        self.cast = cast
    }

    /// The person for each noun that has one.
    /// - Complexity: O(*n*) in the phrases and turns.
    mutating func links() -> [Int: Int] {
        countSentences()
        countTurns()
        var best: [Int: (person: Int, score: Double)] = [:]
        for (pair, count) in counts {
            guard let score = score(pair, count), score > Self.leastScore else { continue }
            let other = best[pair.noun] ?? (Int.max, 0)
            if (score, other.person) > (other.score, pair.person) { best[pair.noun] = (pair.person, score) }
        }
        return best.mapValues(\.person)
    }

    private func score(_ pair: Pair, _ count: Count) -> Double? {
        let (noun, person) = (cast.gender(of: pair.noun), cast.gender(of: pair.person))
        guard noun == person || noun == .unknown || person == .unknown else { return nil }
        guard let spoken = spoken[pair.noun], spoken >= 10, cast.characters[pair.person].spoken >= 5 else { return nil }
        let share = Double(count.present) / Double(spoken)
        let apart = Double(count.answers) / Double(max(1, count.present))
        let mentions = min(cast.characters[pair.noun].mentions, cast.characters[pair.person].mentions)
        let named = Double(count.shared) / Double(max(1, mentions))
        let usual = Double(background[pair.person] ?? 0) / Double(max(1, turns.count))
        let isSure = share >= 0.9 && spoken >= 20
        guard share >= 0.55, apart <= 0.3, named <= 0.25, share > (isSure ? 1.5 : 2) * usual else { return nil }
        // “the Skipper” is a name of its own.
        guard !isCapitalised(pair.noun) || spoken >= 40 && share >= 0.75 && apart <= 0.05 && named <= 0.1 else {
            return nil
        }
        return share * (1 - usual) - apart - 0.5 * named + (isSure ? 0.1 : 0)
    }

    private func isCapitalised(_ noun: Int) -> Bool { (capitals[noun] ?? 0) * 2 > (spoken[noun] ?? 0) }

    /// The subject of a turn as a character.
    private func subject(_ turn: DialogueTurn) -> Int? {
        guard case .phrase(let phrase) = turn.subject else { return nil }
        return cast.character(of: phrase)
    }

    private mutating func countTurns() {
        var there: [(person: Int, block: Int)] = []
        var next = 0
        var last: (character: Int, block: Int)?
        for turn in turns {
            let place = utterances[turn.utterances[0]].first
            while next < phrases.count, phrases[next].words.lowerBound < place {
                if let person = cast.character(of: next), !cast.isNoun(person) {
                    there.removeAll { $0.person == person }
                    there.append((person, words[phrases[next].head].block))
                    if there.count > Self.limit { there.removeFirst() }
                }
                next += 1
            }
            let present = there.filter { turn.block - $0.block <= Self.reach }
            for one in present { background[one.person, default: 0] += 1 }
            guard let speaker = subject(turn) else { continue }
            if cast.isNoun(speaker), case .phrase(let phrase) = turn.subject,
                words[phrases[phrase].words.lowerBound].hash == Self.the
            {
                spoken[speaker, default: 0] += 1
                if words[phrases[phrase].head].isCapitalised { capitals[speaker, default: 0] += 1 }
                for one in present { counts[Pair(noun: speaker, person: one.person), default: Count()].present += 1 }
            }
            if let last, turn.block - last.block <= 2, last.character != speaker {
                if cast.isNoun(speaker) {
                    counts[Pair(noun: speaker, person: last.character), default: Count()].answers += 1
                }
                if cast.isNoun(last.character) {
                    counts[Pair(noun: last.character, person: speaker), default: Count()].answers += 1
                }
            }
            last = (speaker, turn.lastBlock)
        }
    }

    private mutating func countSentences() {
        var named: [Int] = []
        var sentence = -1
        for (i, phrase) in phrases.enumerated() {
            guard let character = cast.character(of: i) else { continue }
            if words[phrase.head].sentence != sentence {
                named = []
                sentence = words[phrase.head].sentence
            }
            for other in named where cast.isNoun(other) != cast.isNoun(character) {
                let (noun, person) = cast.isNoun(other) ? (other, character) : (character, other)
                counts[Pair(noun: noun, person: person), default: Count()].shared += 1
            }
            if !named.contains(character), named.count < Self.limit { named.append(character) }
        }
    }
}
