/// Who is there at a place of a story: those that the narration named lately and those that spoke.
struct Scene {
    private let words: [Word]
    private let phrases: [Phrase]
    private let cast: Cast
    private var next = 0
    private var place = 0
    private var turn = -1
    /// The first word of the turn before, the last of its paragraph, and the block.
    private var turnStart = -1
    private var turnEnd = -1
    private var turnBlock = -1
    /// The last word that was read before the scene changed.
    private var opened = -1
    /// The word that named the last subject.
    private var lastSubject = -1
    /// Those who are there, the latest last.
    private var list: [Int] = []
    private var seen: [Int: Seen] = [:]

    private struct Seen {
        /// The sentence in which the narration named somebody last, and in which as its subject.
        var sentence = -1000
        var subject = -1000
        /// The words that named them there.
        var place = -1
        var subjectPlace = -1
        /// The turn in which somebody spoke last.
        var turn = -1000
        /// The first word of that turn.
        var spoke = -1
        var block = -1000
    }

    /// How many are there at most.
    private static let limit = 10
    /// After so many paragraphs somebody who was not named is gone.
    private static let reach = 40
    /// So many words of a paragraph are looked at.
    private static let long = 200

    init(words: [Word], phrases: [Phrase], cast: Cast) {
        self.words = words
        self.phrases = phrases
        self.cast = cast
    }

    /// Goes over to another scene of the story.
    mutating func open() { opened = place }

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
        one.place = phrases[phrase].head
        if !phrases[phrase].isEmbedded, !head.isPossessive {
            (one.subject, one.subjectPlace) = (head.sentence, one.place)
            lastSubject = one.place
        }
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
        (turnStart, turnBlock) = (place, words[place].block)
        turnEnd = place
        while turnEnd + 1 < words.count, turnEnd - place < Self.long, words[turnEnd].kind != .paragraph { turnEnd += 1 }
        for one in addressed where !list.contains(one) {
            seen[one, default: Seen()].block = words[place].block
            move(one)
        }
        seen[character, default: Seen()].turn = turn
        seen[character, default: Seen()].spoke = place
        seen[character, default: Seen()].block = words[place].block
        move(character)
    }

    /// Those who may speak now, with `other`.
    func present(also other: Int?) -> [Int] {
        let block = words[min(place, words.count - 1)].block
        let there = list.filter { block - (seen[$0]?.block ?? -1000) <= Self.reach }
        let narrator = cast.isFirstPerson ? [cast.narrator] : []
        return there + Set(narrator + (other.map { [$0] } ?? [])).subtracting(there).sorted()
    }

    /// Counts the signs of somebody's having been named or having spoken lately.
    func weigh(_ character: Int, into tally: inout TurnTally) {
        let one = seen[character] ?? Seen()
        let sentence = words[min(place, words.count - 1)].sentence
        tally.add(Self.named[Self.step(sentence - one.sentence)])
        tally.add(Self.subjects[Self.step(sentence - one.subject)])
        if opened >= 0, max(one.place, one.spoke) <= opened { tally.add(.absent) }
        if one.place > turnEnd { tally.add(.between) }
        if one.subjectPlace > turnEnd, one.subjectPlace == lastSubject { tally.add(.betweenLast) }
        if one.turn != turn, one.block == turnBlock, one.place > turnStart, one.place < turnEnd { tally.add(.beside) }
        switch turn + 1 - one.turn {
        case ...2: break
        case 3: tally.add(.spoke3)
        case 4: tally.add(.spoke4)
        case ...8: tally.add(.spoke8)
        case ...20: tally.add(.spoke20)
        case ...900: tally.add(.spokeLong)
        default: tally.add(.neverSpoke)
        }
        if cast.isNoun(character) { tally.add(.noun) }
        if character == cast.narrator { tally.add(.narrator) }
        tally.add(.prominence, cast.prominence(of: character))
        let spoken = cast.characters[character].spoken
        tally.add(.voice, Float(min(10, Int.bitWidth - spoken.leadingZeroBitCount)))
        if spoken == 0, character != cast.narrator { tally.add(.voiceless) }
    }

    private static let named: [TurnSign] = [.named0, .named1, .named2, .named4, .named8, .named16, .namedLong]
    private static let subjects: [TurnSign] = [
        .subject0, .subject1, .subject2, .subject4, .subject8, .subject16, .subjectLong,
    ]

    private static func step(_ distance: Int) -> Int {
        switch distance {
        case ...2: max(0, distance)
        case ...4: 3
        case ...8: 4
        case ...16: 5
        default: 6
        }
    }
}
