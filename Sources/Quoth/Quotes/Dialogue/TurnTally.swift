/// Adds up the signs for a character.
struct TurnTally {
    /// The sum of the weights so far.
    private(set) var score: Float = 0
    /// The signs with their values by their place in the table of weights, where a trainer wants them.
    private(set) var signs: [(place: Int, value: Float)] = []
    private let offset: Int
    private let keepsSigns: Bool

    /// A tally for a turn that has a pronoun as its cue, or none.
    init(isPronoun: Bool, keepsSigns: Bool = false) {
        offset = isPronoun ? TurnSign.allCases.count : 0
        self.keepsSigns = keepsSigns
    }

    /// Counts `sign`, `value` times.
    mutating func add(_ sign: TurnSign, _ value: Float = 1) {
        score += TurnWeights.table[offset + sign.rawValue] * value
        if keepsSigns { signs.append((offset + sign.rawValue, value)) }
    }
}
