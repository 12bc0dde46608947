/// A number for each ``ReportLabel``.
struct LabelScores {
    var outside: Float = 0
    var begin: Float = 0
    var inside: Float = 0
    var cue: Float = 0
    var source: Float = 0

    subscript(label: ReportLabel) -> Float {
        get {
            switch label {
            case .outside: outside
            case .begin: begin
            case .inside: inside
            case .cue: cue
            case .source: source
            }
        }
        set {
            switch label {
            case .outside: outside = newValue
            case .begin: begin = newValue
            case .inside: inside = newValue
            case .cue: cue = newValue
            case .source: source = newValue
            }
        }
    }

    @inline(__always)
    static func += (a: inout LabelScores, b: LabelScores) {
        a.outside += b.outside
        a.begin += b.begin
        a.inside += b.inside
        a.cue += b.cue
        a.source += b.source
    }
}

extension LabelScores {
    /// The five numbers of `row`, by the labels' numbers.
    init(_ row: [Float]) {
        self.init(outside: row[0], begin: row[1], inside: row[2], cue: row[3], source: row[4])
    }

    /// e to the power of each, less the greatest.
    var exponentials: LabelScores {
        let most = max(max(outside, begin), max(inside, cue), source)
        return LabelScores(
            outside: exponential(outside - most), begin: exponential(begin - most),
            inside: exponential(inside - most), cue: exponential(cue - most),
            source: exponential(source - most))
    }

    static func *= (a: inout LabelScores, b: LabelScores) {
        a.outside *= b.outside
        a.begin *= b.begin
        a.inside *= b.inside
        a.cue *= b.cue
        a.source *= b.source
    }

    /// Makes the sum 1.
    mutating func scale() {
        let sum = outside + begin + inside + cue + source
        guard sum > 0 else { return self = LabelScores(outside: 0.2, begin: 0.2, inside: 0.2, cue: 0.2, source: 0.2) }
        self *= LabelScores(outside: 1 / sum, begin: 1 / sum, inside: 1 / sum, cue: 1 / sum, source: 1 / sum)
    }

    /// The sums over the labels before, by the weights of the moves from them, a row for each label before.
    @inline(__always)
    func moved(by moves: InlineArray<5, LabelScores>) -> LabelScores {
        func sum(_ part: (LabelScores) -> Float) -> Float {
            outside * part(moves[0]) + begin * part(moves[1]) + inside * part(moves[2]) + cue * part(moves[3])
                + source * part(moves[4])
        }
        return LabelScores(
            outside: sum { $0.outside }, begin: sum { $0.begin }, inside: sum { $0.inside }, cue: sum { $0.cue },
            source: sum { $0.source })
    }

    /// The sums over the labels after, by the weights of the moves to them.
    @inline(__always)
    func movedBack(by moves: InlineArray<5, LabelScores>) -> LabelScores {
        func sum(_ row: LabelScores) -> Float {
            outside * row.outside + begin * row.begin + inside * row.inside + cue * row.cue + source * row.source
        }
        return LabelScores(
            outside: sum(moves[0]), begin: sum(moves[1]), inside: sum(moves[2]), cue: sum(moves[3]),
            source: sum(moves[4]))
    }
}
