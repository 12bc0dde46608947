internal import Glibc

/// What speaks for a copy or a wording before its words are looked at.
enum SpreadPrior {
    /// How strongly a price speaks against a copy, in nats: for one changed word, as if it were made again by chance once
    /// in 150 times.
    static let strength: Float = 5
    /// How much likelier the first of several copies in the same form is to be copied.
    static let firstWeight = 2.0

    /// How likely a copy without a sure date is older than all that have one.
    private static let undated = 0.1
    /// What speaks against a wording as the first one that only has copies without any date, where others have one.
    static let undatedHandicap: Float = 100
    /// What speaks for a wording that has a copy which is declared to be the speaker's own text, and for each doubling of
    /// its copies, in the price of changes.
    private static let statementBonus: Float = 0.5, countBonus: Float = 0.1

    /// How likely a copy of `time` comes before `latest`, when some copy surely exists: the share of its span that lies
    /// there.
    static func isFirst(_ time: TimeSpan, before latest: Int) -> Double {
        if time.end == latest { return 1 }
        guard let start = time.start, let end = time.end else { return time.start ?? .min < latest ? undated : 0 }
        return min(1, max(0, Double(latest - start) / Double(end - start)))
    }

    /// What speaks against a wording as the first one, in the price of changes.
    ///
    /// - Parameter isFirst: How likely one of its copies comes before any other, by the dates.
    static func handicap(isFirst: Double, count: Int, isStatement: Bool) -> Float {
        let dates = -log(Float(max(isFirst, 1e-4))) / strength
        return dates - countBonus * log2(Float(count)) - (isStatement ? statementBonus : 0)
    }

    /// How likely a copy of time `a` is older than one of time `b`, if each is of any second of its span alike; one half
    /// where a span is open.
    static func precedence(_ a: TimeSpan, _ b: TimeSpan) -> Double {
        if a.isBefore(b) { return 1 }
        if !a.canPrecede(b) { return 0 }
        guard let start = a.start, let end = a.end, let from = b.start, let to = b.end else { return 0.5 }
        let width = Double(end - start)
        /// The seconds up to `second`, each by how likely the first copy is older than it.
        func sum(_ second: Int) -> Double {
            if second <= start { return 0 }
            if second >= end { return width / 2 + Double(second - end) }
            return Double(second - start) * Double(second - start) / (2 * width)
        }
        return (sum(to) - sum(from)) / Double(to - from)
    }
}
