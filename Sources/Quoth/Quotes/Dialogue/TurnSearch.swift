/// Searches for the likeliest speakers of a story's turns, with a beam over who spoke last and before that.
struct TurnSearch {
    let turns: [DialogueTurn]
    let utterances: [Utterance]
    let table: WordTable
    let phrases: [Phrase]
    let cast: Cast
    var scene: Scene

    /// Who speaks a turn, and why.
    struct Choice {
        var character: Int
        var rule: String
        var confidence: Double
    }

    /// A way to give the turns so far their speakers; `-1` is nobody yet.
    private struct Path {
        var score: Float
        var last = -1
        var before = -1
        /// The node of its last turn.
        var node = -1
        /// Who had spoken before that turn.
        var earlier = (last: -1, before: -1)
    }

    private struct Node {
        var character: Int
        var parent: Int
        var last: Int
        var before: Int
    }

    /// How many ways are kept.
    private static let width = 12
    /// After so many paragraphs without speech a conversation is over.
    private static let pause = 12

    init(turns: [DialogueTurn], utterances: [Utterance], table: WordTable, phrases: [Phrase], cast: Cast) {
        self.turns = turns
        self.utterances = utterances
        self.table = table
        self.phrases = phrases
        self.cast = cast
        scene = Scene(words: table.words, phrases: phrases, cast: cast)
    }

    /// Those who may speak turn `t`.
    func present(_ t: Int) -> [Int] { scene.present(also: turns[t].actor.flatMap { cast.character(of: $0) }) }

    /// The choice for each turn; `nil` where no character may speak it.
    /// - Complexity: O(1) a turn.
    mutating func run() -> [Choice?] {
        var paths = [Path(score: 0)]
        var nodes: [Node] = []
        var weighed: [[(character: Int, base: Float)]] = []
        for t in turns.indices {
            if t > 0, turns[t].scene != turns[t - 1].scene { scene.open() }
            scene.advance(to: utterances[turns[t].utterances[0]].first)
            let candidates = candidates(of: t)
            weighed.append(candidates)
            if isOpening(t) {
                for i in paths.indices { (paths[i].last, paths[i].before) = (-1, -1) }
            }
            guard !candidates.isEmpty else { continue }
            var longer: [Path] = []
            for path in paths {
                for (character, base) in candidates {
                    let score = path.score + base + order(t, character, path.last, path.before)
                    let isSame = character == path.last
                    longer.append(
                        Path(
                            score: score, last: character, before: isSame ? path.before : path.last, node: path.node,
                            earlier: (path.last, path.before)))
                }
            }
            paths = kept(longer)
            for i in paths.indices {
                let (last, before) = paths[i].earlier
                nodes.append(Node(character: paths[i].last, parent: paths[i].node, last: last, before: before))
                paths[i].node = nodes.count - 1
            }
            if let best = paths.first { scene.speaks(best.last, turn: t, addressed: turns[t].addressed) }
        }
        return traced(from: paths.first?.node ?? -1, nodes, weighed)
    }

    /// The best ways, of two that end alike only the better one.
    private func kept(_ paths: [Path]) -> [Path] {
        var result: [Path] = []
        for path in paths.sorted(by: { $0.score > $1.score }) {
            if result.contains(where: { $0.last == path.last && $0.before == path.before }) { continue }
            result.append(path)
            if result.count == Self.width { break }
        }
        return result
    }

    private func traced(
        from last: Int, _ nodes: [Node], _ weighed: [[(character: Int, base: Float)]]
    ) -> [Choice?] {
        var choices: [Choice?] = Array(repeating: nil, count: turns.count)
        var node = last
        for t in turns.indices.reversed() where !weighed[t].isEmpty {
            guard node >= 0 else { break }
            let one = nodes[node]
            let scores = weighed[t].map { $0.base + order(t, $0.character, one.last, one.before) }
            let own = weighed[t].firstIndex { $0.character == one.character } ?? 0
            let others = scores.reduce(Float(0)) { $0 + exponential($1 - scores[own]) }
            choices[t] = Choice(
                character: one.character, rule: rule(t, one), confidence: confidence(t, share: Double(1 / others)))
            node = one.parent
        }
        return choices
    }

    private func rule(_ t: Int, _ node: Node) -> String {
        switch turns[t].subject {
        case .narrator: return "narrator"
        case .phrase(let phrase):
            if phrases[phrase].form == .pronoun { return "pronoun-cue" }
            return turns[t].cue.map { $0 < phrases[phrase].words.lowerBound } == true ? "inverted-cue" : "cue"
        case nil:
            if turns[t].actor.flatMap({ cast.character(of: $0) }) == node.character { return "actor" }
            return node.character == node.before ? "turn-taking" : "conversation"
        }
    }

    /// How often a choice is right: what its rule showed on novels, times its share of the candidates.
    private func confidence(_ t: Int, share: Double) -> Double {
        switch turns[t].subject {
        case .narrator: 0.85
        case .phrase(let phrase): phrases[phrase].form == .pronoun ? 0.4 + 0.4 * share : 0.4 + 0.48 * share
        case nil: turns[t].actor == nil ? 0.3 + 0.42 * share : 0.4 + 0.45 * share
        }
    }

    // MARK: Candidates

    private func candidates(of t: Int) -> [(character: Int, base: Float)] {
        switch turns[t].subject {
        case .narrator: return [(cast.narrator, 0)]
        case .phrase(let phrase):
            if cast.character(of: phrase) == cast.narrator { return [(cast.narrator, 0)] }
            if phrases[phrase].form == .pronoun {
                let gender: Entity.Gender = table.words[phrases[phrase].head].isAny(.he) ? .male : .female
                return weighed(t, gender: gender)
            }
            guard let character = cast.character(of: phrase) else { return weighed(t, gender: nil) }
            if !cast.isNoun(character) { return [(character, 0)] }
            return noun(t, phrase, character)
        case nil: return weighed(t, gender: nil)
        }
    }

    /// “the old man”, “her mother”: somebody who is only called so, or one of those who are there.
    private func noun(_ t: Int, _ phrase: Int, _ character: Int) -> [(character: Int, base: Float)] {
        let first = table.words[phrases[phrase].words.lowerBound]
        let gender = cast.gender(of: character), head = table.words[phrases[phrase].head].hash
        let isRelative = first.isAny(.oblique) || first.isPossessive
        guard isRelative || first.hash == Self.the else { return [(character, 0)] }
        let others = weighed(t, gender: gender == .unknown ? nil : gender).filter { $0.character != character }
        // “the croupier” tells more than “the man”.
        let own = isRelative ? TurnWeights.relative : gender == .unknown ? TurnWeights.trade : TurnWeights.noun
        return [(character, own)]
            + others.map {
                let kin = cast.kinship(head, $0.character)
                return (
                    $0.character, $0.base + kin + (isRelative ? TurnWeights.besideRelative : TurnWeights.besideNoun)
                )
            }
    }

    private static let the = Lexicon.hash("the".utf8)

    private func weighed(_ t: Int, gender: Entity.Gender?) -> [(character: Int, base: Float)] {
        var result: [(character: Int, base: Float)] = []
        for character in present(t) {
            let own = cast.gender(of: character)
            if let gender, own != .unknown && own != gender || character == cast.narrator { continue }
            // A place or a thing has neither a gender nor a voice.
            if own == .unknown, cast.characters[character].spoken == 0, character != cast.narrator { continue }
            var tally = TurnTally(isPronoun: gender != nil)
            weigh(character, t, into: &tally)
            result.append((character, tally.score))
        }
        return result
    }

    /// Counts the signs for `character` as the speaker of turn `t` that don't hang on who spoke before.
    func weigh(_ character: Int, _ t: Int, into tally: inout TurnTally) {
        scene.weigh(character, into: &tally)
        let turn = turns[t], own = cast.gender(of: character)
        if own == .unknown { tally.add(.noGender) }
        if let actor = turn.actor {
            if let named = cast.character(of: actor) {
                tally.add(named == character ? .actor : .otherActor)
            } else {
                let head = table.words[phrases[actor].head]
                let shown: Entity.Gender = head.isAny(.he) ? .male : head.isAny(.she) ? .female : .unknown
                if shown != .unknown, own != .unknown {
                    tally.add(shown == own ? .actorGender : .otherActorGender)
                }
            }
        }
        weighTitles(own, t, into: &tally)
        if turn.addressed.contains(character) { tally.add(.addressed) }
        if turn.mentioned.contains(character) { tally.add(.mentioned) }
        if t > 0, turns[t - 1].addressed.contains(character) { tally.add(isNext(t) ? .answers : .answersLater) }
        if t > 0, isNext(t), turns[t - 1].mentioned.contains(character) { tally.add(.mentionedBefore) }
        if t + 1 < turns.count, isNext(t + 1), turns[t + 1].addressed.contains(character) { tally.add(.isAnswered) }
    }

    /// Counts whether the words around call somebody of gender `own` sir or madam.
    private func weighTitles(_ own: Entity.Gender, _ t: Int, into tally: inout TurnTally) {
        guard own != .unknown else { return }
        if t > 0, isNext(t), turns[t - 1].addressedGender != .unknown {
            tally.add(turns[t - 1].addressedGender == own ? .answersTitle : .answersOtherTitle)
        }
        if t + 1 < turns.count, isNext(t + 1), turns[t + 1].addressedGender != .unknown {
            tally.add(turns[t + 1].addressedGender == own ? .isTitled : .isOtherTitled)
        }
        if turns[t].addressedGender == own { tally.add(.titles) }
    }

    /// How many paragraphs of narration stand between turn `t` and the one before; 0 also within a paragraph.
    private func gap(_ t: Int) -> Int { t > 0 ? max(0, turns[t].block - turns[t - 1].lastBlock - 1) : 100 }

    /// Whether turn `t` stands in the paragraph after the turn before, or in the same.
    private func isNext(_ t: Int) -> Bool { gap(t) == 0 }

    /// Whether turn `t` opens a conversation.
    func isOpening(_ t: Int) -> Bool {
        t > 0 && (turns[t].block - turns[t - 1].lastBlock > Self.pause || turns[t].scene != turns[t - 1].scene)
    }

    /// What the order of speakers says for `character`: who spoke before the last one answers.
    private func order(_ t: Int, _ character: Int, _ last: Int, _ before: Int) -> Float {
        var tally = TurnTally(isPronoun: isPronoun(t))
        order(t, character, last, before, into: &tally)
        return isNamed(t) ? tally.score / 2 : tally.score
    }

    /// Whether a pronoun is the cue of turn `t`.
    func isPronoun(_ t: Int) -> Bool {
        if case .phrase(let phrase) = turns[t].subject { phrases[phrase].form == .pronoun } else { false }
    }

    /// Whether a name or a noun is the cue of turn `t`.
    func isNamed(_ t: Int) -> Bool {
        if case .phrase(let phrase) = turns[t].subject {
            phrases[phrase].form != .pronoun && cast.character(of: phrase) != nil
        } else {
            false
        }
    }

    /// Counts the signs of the order of speakers.
    func order(_ t: Int, _ character: Int, _ last: Int, _ before: Int, into tally: inout TurnTally) {
        let gap = gap(t), isAsked = t > 0 && turns[t - 1].isQuestion && gap == 0
        if character == last {
            tally.add(gap == 0 ? .again : gap == 1 ? .again1 : gap <= 4 ? .again4 : .againLong)
            if isAsked { tally.add(.againAsked) }
        }
        if character == before {
            tally.add(gap == 0 ? .turn : gap == 1 ? .turn1 : gap <= 4 ? .turn4 : .turnLong)
            if isAsked { tally.add(.turnAsked) }
        }
        if last >= 0, character != last, turns[t].addressed.contains(last) { tally.add(.addressesLast) }
    }
}
