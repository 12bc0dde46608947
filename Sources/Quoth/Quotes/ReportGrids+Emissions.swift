extension ReportGrids {
    /// The sums of the weights of the features of each word.
    ///
    /// What the words between two cues have in common is summed once.
    /// - Complexity: O(*n*) in the words.
    func emissions(_ features: borrowing ReportFeatures) -> [LabelScores] {
        var result: [LabelScores] = []
        guard features.count > 0 else { return result }
        result.reserveCapacity(features.count)
        let words = features.words.span, first = ReportFeatures.margin
        var cues = Cues(around: first, words, self)
        var pair = pair(words[first - 1].number, words[first].number)
        for i in first..<(first + features.count) {
            if !cues.stand(around: words[i]) { cues = Cues(around: i, words, self) }
            let next = self.pair(words[i].number, words[i + 1].number)
            var sum = cues.weights(at: i, words, self)
            sum += wordPairs[3 * pair]
            sum += wordPairs[3 * next + 1]
            sum += weights(of: words, at: i)
            sum += tagWeights(of: words, at: i)
            result.append(sum)
            pair = next
        }
        return result
    }

    /// What the words around `i` weigh, each alone.
    @inline(__always)
    private func weights(of words: Span<ReportWord>, at i: Int) -> LabelScores {
        var sum = forms[3 * Int(words[i - 1].number)]
        sum += forms[3 * Int(words[i].number) + 1]
        sum += forms[3 * Int(words[i + 1].number) + 2]
        sum += suffixes[Int(words[i].suffixNumber)]
        sum += rare[wordStrengths[Int(words[i + 1].number), Int(words[i].strength)]]
        sum +=
            strengths[Self.place(words[i - 1].strength, words[i].strength, words[i + 1].strength, Self.strengthCount)]
        sum += rules[Self.place(words[i - 1].rule, words[i].rule, words[i + 1].rule, Self.ruleCount)]
        sum += phrases[Self.place(words[i - 1].phrase, words[i].phrase, words[i + 1].phrase, Self.phraseCount)]
        if words[i - 1].quotation | words[i].quotation | words[i + 1].quotation != 0 {
            sum += quotations[3 * Int(words[i - 1].quotation)]
            sum += quotations[3 * Int(words[i].quotation) + 1]
            sum += quotations[3 * Int(words[i + 1].quotation) + 2]
        }
        let start = min(i - Int(words[i].first), Self.farthestEdge),
            end = min(Int(words[i].last) - i, Self.farthestEdge)
        sum += places[start * (Self.farthestEdge + 1) + end]
        return sum
    }

    /// What the tags around `i` weigh, alone and side by side.
    @inline(__always)
    private func tagWeights(of words: Span<ReportWord>, at i: Int) -> LabelScores {
        let before = Int(words[i - 1].tagNumber), here = Int(words[i].tagNumber), after = Int(words[i + 1].tagNumber)
        let after2 = Int(words[i + 2].tagNumber), strength = Int(words[i].strength)
        let pair = before * tagCount + here, next = here * tagCount + after
        var sum = tagPairs[2 * pair]
        sum += tagPairs[2 * next + 1]
        sum += farTags[2 * Int(words[i - 2].tagNumber)]
        sum += farTags[2 * after2 + 1]
        sum += rare[threeTags[pair, after]]
        sum += rare[strengthTags[next, Int(words[i - 1].strength)]]
        sum += rare[Int(tagStrengths[strengthTagPairs[after * tagCount + after2, strength] * tagCount + before])]
        return sum
    }

    @inline(__always)
    private static func place(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ count: Int) -> Int {
        (Int(a) * count + Int(b)) * count + Int(c)
    }
}

/// The nearest cues on either side, and what the words between them have in common.
private struct Cues {
    private let first: Int32, left: Int32, right: Int32
    private let leftStrength: Int, rightStrength: Int
    /// What every word between the two weighs, and what it weighs before the last comma in front of the right cue, and
    /// behind it.
    private var shared: LabelScores
    private var beforeComma = LabelScores(), behindComma = LabelScores()
    /// The last comma in front of the right cue, not farther from it than features look.
    private var comma = -1

    @inline(__always)
    func stand(around word: ReportWord) -> Bool { word.left == left && word.right == right && word.first == first }

    init(around i: Int, _ words: Span<ReportWord>, _ grids: borrowing ReportGrids) {
        (first, left, right) = (words[i].first, words[i].left, words[i].right)
        let none = Int(ReportNames.noStrength)
        leftStrength = left < 0 ? none : Int(words[Int(left)].strength)
        rightStrength = right < 0 ? none : Int(words[Int(right)].strength)
        shared = grids.kinds[Int(words[Int(first)].kinds)]
        shared += grids.farForms[3 * Int(words[Int(first)].number)]
        shared += grids.cues[leftStrength * ReportGrids.strengthCount + rightStrength]
        if left < 0 { shared += grids.noLeft } else { addLeft(Int(left), words, grids) }
        if right < 0 { shared += grids.noRight } else { addRight(Int(right), words, grids) }
    }

    private mutating func addLeft(_ cue: Int, _ words: Span<ReportWord>, _ grids: borrowing ReportGrids) {
        let tags = leftStrength * grids.tagCount
        shared += grids.farForms[3 * Int(words[cue].number) + 1]
        shared += grids.wordPairs[3 * grids.pair(words[cue].number, words[cue + 1].number) + 2]
        shared += grids.cueTags[2 * (tags + Int(words[cue + 1].tagNumber))]
        shared += grids.cueTags[2 * (tags + Int(words[cue - 1].tagNumber)) + 1]
    }

    private mutating func addRight(_ cue: Int, _ words: Span<ReportWord>, _ grids: borrowing ReportGrids) {
        let isLast = Int(words[cue].last) - cue <= 1
        let next = Int(isLast ? words[words.count - 1].number : words[cue + 1].number)
        let step = ReportGrids.strengthCount
        shared += grids.farForms[3 * Int(words[cue].number) + 2]
        shared += grids.rare[grids.cueStrengths[next, rightStrength]]
        behindComma = grids.rare[grids.cueStrengths[next, step + rightStrength]]
        beforeComma = grids.rare[grids.cueStrengths[next, 2 * step + rightStrength]]
        let least = max(Int(words[cue].first), cue - ReportFeatures.reach + 1)
        comma = (least..<cue).last { words[$0].form == ReportNames.comma } ?? -1
    }

    /// What the word at `i` weighs by the cues around it.
    @inline(__always)
    func weights(at i: Int, _ words: Span<ReportWord>, _ grids: borrowing ReportGrids) -> LabelScores {
        var sum = shared
        if left >= 0 {
            let word = words[i]
            let answers = (word.hasThat ? 1 : 0) | (word.hasComma ? 2 : 0) | (word.hasQuotation ? 4 : 0)
            sum += grids.leftAnswers[leftStrength * 8 + answers]
            sum += grids.distances[2 * Self.distance(i - Int(left), leftStrength)]
        }
        if right >= 0 {
            sum += grids.distances[2 * Self.distance(Int(right) - i, rightStrength) + 1]
            sum += comma > i ? beforeComma : behindComma
        }
        return sum
    }

    @inline(__always)
    private static func distance(_ words: Int, _ strength: Int) -> Int {
        strength * (ReportGrids.farthestCue + 1) + min(words, ReportGrids.farthestCue)
    }
}
