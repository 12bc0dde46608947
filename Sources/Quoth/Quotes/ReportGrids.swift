/// The weights of the report model, laid out by the codes and numbers of what a feature found, so that a feature is a step
/// or two into an array.
///
/// Features that always come together, such as those of two tags side by side, are summed beforehand. What has no weights is
/// a row of zeros, so that adding it up asks no question.
struct ReportGrids {
    /// By the number of a form, three rows: of the word before, of the word itself, of the word after.
    private(set) var forms: [LabelScores]
    /// The same: of the first word of a sentence, of the cue to the left and of that to the right.
    private(set) var farForms: [LabelScores]
    private(set) var suffixes: [LabelScores]
    /// By the numbers of two tags side by side, two rows: for the second word, and for the first.
    private(set) var tagPairs: [LabelScores]
    /// By the number of a tag, two rows: for the word two further on, and for that two further back.
    private(set) var farTags: [LabelScores]
    /// By the codes of three words side by side, for the middle one.
    private(set) var strengths: [LabelScores]
    private(set) var rules: [LabelScores]
    private(set) var phrases: [LabelScores]
    /// By the code of a quotation's shape, three rows: for the word after it, for itself, and for the word before it.
    private(set) var quotations: [LabelScores]
    /// By how far the sentence's start and its end are, up to ``farthestEdge``.
    private(set) var places: [LabelScores]
    /// By the kinds of quotations in a sentence.
    private(set) var kinds: [LabelScores]
    /// By the strengths of the cues on either side.
    private(set) var cues: [LabelScores]
    /// By the strength of a cue, and by a tag, two rows: for the word after a cue, and for that before it.
    private(set) var cueTags: [LabelScores]
    /// By the strength of the left cue, and by three answers: does “that”, does a comma, does a quotation stand between?
    private(set) var leftAnswers: [LabelScores]
    /// By the strength of a cue and how far it is, up to ``farthestCue``, two rows: to the left and to the right.
    private(set) var distances: [LabelScores]
    private(set) var noLeft = LabelScores()
    private(set) var noRight = LabelScores()

    /// The numbers of two words side by side, and by these three rows: for the second word, for the first, and for a cue
    /// and what follows it.
    private var pairs = HashNumbers()
    private(set) var wordPairs = [LabelScores](repeating: LabelScores(), count: 3)

    /// The rows of features that most words have not; the first is zeros.
    private(set) var rare = [LabelScores()]
    /// By two tags and a third after them; by two tags and the strength of the word before them.
    private(set) var threeTags: BlockIndex
    private(set) var strengthTags: BlockIndex
    /// By two tags and the strength of the word before them, a number; by ``tagCount`` times that plus the tag before, a row.
    private(set) var strengthTagPairs: BlockIndex
    private(set) var tagStrengths: [UInt16]
    /// By the number of a form, and the strength of the word before it; that of the right cue before it plus
    /// ``strengthCount`` times what is asked: the cue alone, with no comma before it, with one.
    private(set) var wordStrengths: BlockIndex
    private(set) var cueStrengths: BlockIndex

    /// One more than the number of tags, and of strengths.
    let tagCount: Int
    /// How many codes there are of strengths, of rules and of phrases (``ReportNames``).
    static let strengthCount = 12, ruleCount = 5, phraseCount = 8
    static let farthestEdge = 3, farthestCue = 6

    /// - Parameter count: One more than the number of forms.
    init(_ table: ReportTable, forms count: Int) {
        let (tags, strengthCount) = (table.tags.keys.count + 1, Self.strengthCount)
        tagCount = tags
        func rows(_ count: Int) -> [LabelScores] { Array(repeating: LabelScores(), count: count) }
        (forms, farForms) = (rows(3 * count), rows(3 * count))
        suffixes = rows(table.suffixes.keys.count + 1)
        (tagPairs, farTags) = (rows(2 * tags * tags), rows(2 * tags))
        strengths = rows(strengthCount * strengthCount * strengthCount)
        rules = rows(Self.ruleCount * Self.ruleCount * Self.ruleCount)
        phrases = rows(Self.phraseCount * Self.phraseCount * Self.phraseCount)
        quotations = rows(3 * ReportNames.quotations.count)
        places = rows((Self.farthestEdge + 1) * (Self.farthestEdge + 1))
        kinds = rows(ReportNames.kinds.count)
        cues = rows(strengthCount * strengthCount)
        cueTags = rows(2 * strengthCount * tags)
        leftAnswers = rows(strengthCount * 8)
        distances = rows(2 * strengthCount * (Self.farthestCue + 1))
        threeTags = BlockIndex(keys: tags * tags, width: tags)
        strengthTags = BlockIndex(keys: tags * tags, width: strengthCount)
        strengthTagPairs = BlockIndex(keys: tags * tags, width: strengthCount)
        tagStrengths = Array(repeating: 0, count: tags)
        wordStrengths = BlockIndex(keys: count, width: strengthCount)
        cueStrengths = BlockIndex(keys: count, width: 3 * strengthCount)
        for row in table.rows { add(row) }
    }

    /// The number of two forms side by side; 0 if they have no weights.
    @inline(__always)
    func pair(_ first: UInt16, _ second: UInt16) -> Int {
        first == 0 || second == 0 ? 0 : pairs[Self.pairKey(Int(first), Int(second))]
    }

    @inline(__always)
    private static func pairKey(_ first: Int, _ second: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: first << 16 | second)
    }

    // MARK: Building

    private mutating func add(_ row: ReportTable.Row) {
        let (a, b, c, d) = (Int(row.parts[0]), Int(row.parts[1]), Int(row.parts[2]), Int(row.parts[3]))
        let (weights, tags, some) = (row.weights, tagCount, Self.strengthCount)
        switch row.template {
        case .strength: break
        case .bias: for i in places.indices { places[i] += weights }
        case .wordBefore: forms[3 * a] += weights
        case .word: forms[3 * a + 1] += weights
        case .wordAfter: forms[3 * a + 2] += weights
        case .firstWord: farForms[3 * a] += weights
        case .leftWord: farForms[3 * a + 1] += weights
        case .rightWord: farForms[3 * a + 2] += weights
        case .tagBefore2: farTags[2 * a] += weights
        case .tagAfter2: farTags[2 * a + 1] += weights
        case .tagBefore: for k in 0..<tags { tagPairs[2 * (a * tags + k)] += weights }
        case .tag: for k in 0..<tags { tagPairs[2 * (k * tags + a)] += weights }
        case .tagAfter: for k in 0..<tags { tagPairs[2 * (k * tags + a) + 1] += weights }
        case .tagsBefore: tagPairs[2 * (a * tags + b)] += weights
        case .tagsAfter: tagPairs[2 * (a * tags + b) + 1] += weights
        case .strengthBefore: Self.add(weights, to: &strengths, of: some, code: a, at: 0)
        case .strengthHere: Self.add(weights, to: &strengths, of: some, code: a, at: 1)
        case .strengthAfter: Self.add(weights, to: &strengths, of: some, code: a, at: 2)
        case .ruleBefore: Self.add(weights, to: &rules, of: Self.ruleCount, code: a, at: 0)
        case .ruleHere: Self.add(weights, to: &rules, of: Self.ruleCount, code: a, at: 1)
        case .ruleAfter: Self.add(weights, to: &rules, of: Self.ruleCount, code: a, at: 2)
        case .phraseBefore: Self.add(weights, to: &phrases, of: Self.phraseCount, code: a, at: 0)
        case .phraseHere: Self.add(weights, to: &phrases, of: Self.phraseCount, code: a, at: 1)
        case .phraseAfter: Self.add(weights, to: &phrases, of: Self.phraseCount, code: a, at: 2)
        case .quotationBefore: quotations[3 * a] += weights
        case .quotationHere: quotations[3 * a + 1] += weights
        case .quotationAfter: quotations[3 * a + 2] += weights
        case .suffix: suffixes[a] += weights
        case .fromStart: for k in 0...Self.farthestEdge { places[a * (Self.farthestEdge + 1) + k] += weights }
        case .toEnd: for k in 0...Self.farthestEdge { places[k * (Self.farthestEdge + 1) + a] += weights }
        case .quotations: kinds[a] += weights
        case .leftRight: cues[a * some + b] += weights
        case .leftTag: cueTags[2 * (a * tags + b)] += weights
        case .leftSubject: cueTags[2 * (a * tags + b) + 1] += weights
        case .leftThat: for k in 0..<8 where k & 1 == b { leftAnswers[a * 8 + k] += weights }
        case .leftComma: for k in 0..<8 where k >> 1 & 1 == b { leftAnswers[a * 8 + k] += weights }
        case .leftQuotation: for k in leftAnswers.indices where k >> 2 & 1 == a { leftAnswers[k] += weights }
        case .leftDistance: distances[2 * (a * (Self.farthestCue + 1) + b)] += weights
        case .rightDistance: distances[2 * (a * (Self.farthestCue + 1) + b) + 1] += weights
        case .noLeft: noLeft += weights
        case .noRight: noRight += weights
        case .wordsBefore: addPair(a, b, weights, at: 0)
        case .wordsAfter: addPair(a, b, weights, at: 1)
        case .leftNext: addPair(a, b, weights, at: 2)
        case .tagsAround: threeTags[a * tags + b, c] = addRare(weights)
        case .strengthTags: strengthTags[b * tags + c, a] = addRare(weights)
        case .tagsStrength:
            if strengthTagPairs[c * tags + d, b] == 0 {
                strengthTagPairs[c * tags + d, b] = tagStrengths.count / tags
                tagStrengths += repeatElement(0, count: tags)
            }
            tagStrengths[strengthTagPairs[c * tags + d, b] * tags + a] = UInt16(addRare(weights))
        case .strengthWord: wordStrengths[b, a] = addRare(weights)
        case .rightNext: cueStrengths[b, a] = addRare(weights)
        case .rightComma: cueStrengths[c, (1 + b) * some + a] = addRare(weights)
        }
    }

    /// Adds `weights` to each row by three codes, the one at `place` of which is `code`.
    private static func add(
        _ weights: LabelScores, to rows: inout [LabelScores], of count: Int, code: Int, at place: Int
    ) {
        let step = place == 0 ? count * count : place == 1 ? count : 1
        for i in rows.indices where i / step % count == code { rows[i] += weights }
    }

    private mutating func addPair(_ first: Int, _ second: Int, _ weights: LabelScores, at place: Int) {
        let number = pairs.add(Self.pairKey(first, second))
        while wordPairs.count < 3 * (number + 1) { wordPairs.append(LabelScores()) }
        wordPairs[3 * number + place] += weights
    }

    private mutating func addRare(_ weights: LabelScores) -> Int {
        rare.append(weights)
        return rare.count - 1
    }
}
