/// Tells from a page's dates which number of `02/03/2015` is the month on it.
struct FigureOrder: Sendable {
    /// How often the month came first, less how often the day did.
    private var monthFirst = 0
    /// The days that are read in one way only.
    private var certain: Set<Day> = []
    /// The days that can be read in two ways, as they were read.
    private var ambiguous: Set<Day> = []

    /// Takes in a date with the bytes that it is written in.
    /// - Returns: Whether it can be read in two ways.
    mutating func add(_ day: Day, written bytes: ArraySlice<UInt8>) -> Bool {
        let numbers = bytes.split { !isDigit($0) }.map { $0.reduce(0) { $0 * 10 + Int($1 & 15) } }
        let isFigures = bytes.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
        guard isFigures, numbers.count == 3, numbers[0] <= 31 else {
            certain.insert(day)
            return false
        }
        if numbers[0] > 12 { monthFirst -= 1 }
        if numbers[1] > 12 { monthFirst += 1 }
        guard numbers[0] <= 12, numbers[1] <= 12, numbers[0] != numbers[1] else { return false }
        ambiguous.insert(day)
        return true
    }

    /// Whether the ambiguous days are to be read the other way round: the page's other figures say so, or else another
    /// date of the page is the same day only then.
    func isReversed(from order: DateOrder, known: [Day]) -> Bool {
        if monthFirst != 0 { return (monthFirst > 0) != (order.isMonthFirst ?? false) }
        let others = certain.union(known)
        return ambiguous.isDisjoint(with: others) && ambiguous.contains { others.contains($0.reversed) }
    }
}

extension Day {
    /// The date with month and day in each other's place.
    var reversed: Day { Day(year: year, month: day, day: month) }
}
