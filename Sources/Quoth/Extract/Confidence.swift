/// How well a page's main text was probably chosen.
public struct Confidence: Hashable, Sendable {
    /// The F1 over words that such a choice has on pages that nothing was learned from, from 0 to 1.
    public var value: Double
    /// What speaks for it and against it, as short phrases; the weightiest first.
    public var reasons: [String]

    /// A confidence with its reasons.
    public init(_ value: Double, reasons: [String]) {
        self.value = value
        self.reasons = reasons
    }
}
