/// How dates in figures are to be read where they can be read in two ways.
public struct DateOrder: Hashable, Sendable {
    /// Whether the month stands first in `02/03/2015`; `nil` if the text's other dates, or else custom, decide.
    public var isMonthFirst: Bool?
    /// Whether figures of two digits with stops or hyphens between, `02.03.15`, are dates, as in a byline they are.
    public var isTerse: Bool

    /// The order that is told.
    public init(isMonthFirst: Bool? = nil, isTerse: Bool = false) {
        self.isMonthFirst = isMonthFirst
        self.isTerse = isTerse
    }
}
