/// A weight for each ``ReportLabel`` in hundredths, in the order of the labels.
///
/// Whole numbers, so that a sum is the same whatever is added first. Five of eight lanes are used: a sum is one
/// instruction.
struct LabelScores: Equatable, Sendable {
    /// The weights; those of the last three lanes are 0.
    var lanes = SIMD8<Int16>()

    subscript(label: ReportLabel) -> Int16 {
        get { lanes[label.rawValue] }
        set { lanes[label.rawValue] = newValue }
    }

    @inline(__always)
    static func += (a: inout LabelScores, b: LabelScores) { a.lanes &+= b.lanes }

    @inline(__always)
    static func + (a: LabelScores, b: LabelScores) -> LabelScores { LabelScores(lanes: a.lanes &+ b.lanes) }

    /// The weights less the greatest.
    @inline(__always)
    var relative: LabelScores {
        let most = most
        return LabelScores(lanes: lanes &- SIMD8(most, most, most, most, most, 0, 0, 0))
    }

    /// The greatest of the five.
    @inline(__always)
    var most: Int16 { max(max(lanes[0], lanes[1]), max(lanes[2], lanes[3]), lanes[4]) }
}
