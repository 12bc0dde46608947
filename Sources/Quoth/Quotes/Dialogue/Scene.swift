/// Who is there at a place of a story: those that the narration named lately and those that spoke.
struct Scene {
    private let words: [Word]
    private let phrases: [Phrase]
    private let cast: Cast
    private var next = 0
    private var place = 0
    private var turn = 0
    /// Those who are there, the latest last.
    private var list: [Int] = []
    private var seen: [Int: Seen] = [:]

    private struct Seen {
        /// The sentence in which the narration named somebody last, and in which as its subject.
        var sentence = -1000
        var subject = -1000
        /// The turn in which somebody spoke last.
        var turn = -1000
        var block = -1000
    }

    /// How many are there at most.
    private static let limit = 10
    /// After so many paragraphs somebody who was not named is gone.
    private static let reach = 40

    init(words: [Word], phrases: [Phrase], cast: Cast) {
        self.words = words
        self.phrases = phrases
        self.cast = cast
    }

    /// Takes in the phrases of the narration before word `place`.
    mutating func advance(to place: Int) {
        self.place = place
        while next < phrases.count, phrases[next].words.lowerBound < place {
            if let character = cast.character(of: next) {
                note(character, at: next)
            } else if phrases[next].form == .pronoun, let meant = meant(by: next) {
                note(meant, at: next)
            }
            next += 1
        }
    }

    private mutating func note(_ character: Int, at phrase: Int) {
        let head = words[phrases[phrase].head]
        var one = seen[character] ?? Seen()
        one.sentence = head.sentence
        if !phrases[phrase].isEmbedded, !head.isPossessive { one.subject = head.sentence }
        one.block = head.block
        seen[character] = one
        move(character)
    }

    private mutating func move(_ character: Int) {
        list.removeAll { $0 == character }
        list.append(character)
        if list.count > Self.limit { list.removeFirst() }
    }

    /// The last one of a pronoun's gender whom the narration made a subject.
    private func meant(by phrase: Int) -> Int? {
        let head = words[phrases[phrase].head]
        let gender: Entity.Gender = head.isAny(.he) ? .male : head.isAny(.she) ? .female : .unknown
        guard gender != .unknown else { return nil }
        return list.filter { cast.gender(of: $0) == gender && !cast.isNoun($0) }
            .max { (seen[$0]?.subject ?? 0) < (seen[$1]?.subject ?? 0) }
    }

    /// Notes that `character` spoke turn `turn`, and whom the words addressed.
    mutating func speaks(_ character: Int, turn: Int, addressed: [Int]) {
        self.turn = turn
        for one in addressed where !list.contains(one) {
            seen[one, default: Seen()].block = words[place].block
            move(one)
        }
        seen[character, default: Seen()].turn = turn
        seen[character, default: Seen()].block = words[place].block
        move(character)
    }

    /// Those who may speak now, with `other`.
    func present(also other: Int?) -> [Int] {
        let block = words[min(place, words.count - 1)].block
        let there = list.filter { block - (seen[$0]?.block ?? -1000) <= Self.reach }
        return there + (other.map { there.contains($0) ? [] : [$0] } ?? [])
    }

    /// How likely somebody speaks for having been named or having spoken lately.
    func weight(of character: Int, isPronoun: Bool) -> Float {
        let one = seen[character] ?? Seen()
        let sentence = words[min(place, words.count - 1)].sentence
        var score: Float = TurnWeights.named / (1 + TurnWeights.fading * Float(min(100, sentence - one.sentence)))
        score +=
            (isPronoun ? TurnWeights.pronounSubject : TurnWeights.subject)
            / (1 + TurnWeights.fading * Float(min(100, sentence - one.subject)))
        let silence = turn - one.turn
        if silence > 900 { score += TurnWeights.neverSpoke } else if silence > 8 { score += TurnWeights.silent }
        if cast.isNoun(character) { score += TurnWeights.onlyNoun }
        score += TurnWeights.prominence * cast.prominence(of: character)
        return score
    }
}
