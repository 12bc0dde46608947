/// Adds up the words of one number: `two hundred and twelve thousand`.
struct NumberSum {
    private var total = 0.0
    private var group = 0.0
    private var hasGroup = false
    private var lastMagnitude = Double.infinity
    private var room = Double.infinity
    /// Whether the last word was an ordinal, which ends a number.
    private(set) var isOrdinal = false

    /// The sum so far.
    var value: Double { total + group }

    /// Whether `and` may go on the number, as in “two hundred and twelve”.
    var allowsAnd: Bool { hasGroup && room == 100 || (!hasGroup && total > 0) }

    /// Takes one folded word.
    /// - Returns: Whether it goes on the number.
    mutating func add(_ word: String) -> Bool {
        if let unit = NumberWords.units[word] { return addUnit(unit) }
        if let unit = NumberWords.ordinals[word], addUnit(unit) {
            isOrdinal = true
            return true
        }
        if word == "hundred", hasGroup, group > 0, group < 20 {
            group *= 100
            room = 100
            return true
        }
        if let magnitude = NumberWords.magnitudes[word], hasGroup, magnitude < lastMagnitude {
            total += group * magnitude
            (group, hasGroup, room, lastMagnitude) = (0, false, .infinity, magnitude)
            return true
        }
        return false
    }

    private mutating func addUnit(_ unit: Double) -> Bool {
        guard unit < room || !hasGroup else { return false }
        if !hasGroup, total > 0, unit >= lastMagnitude { return false }
        group += unit
        hasGroup = true
        room = unit >= 20 && unit < 100 ? 10 : unit == 0 ? 0 : unit < 20 ? 0 : 100
        return true
    }
}
