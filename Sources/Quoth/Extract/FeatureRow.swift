/// A row of features that is filled from its front: where the next one goes.
///
/// The row is a span of memory that is used again for each block; appending to an array would ask each time whether the
/// array is anybody else's.
struct FeatureRow {
    /// Where in the span the next feature goes.
    private var next: Int
    /// How far on the one after it goes.
    private let step: Int

    /// A row that begins at `start` of the span and takes each `step`th place of it.
    init(at start: Int = 0, step: Int = 1) {
        next = start
        self.step = step
    }

    /// Puts a feature behind the others.
    @inline(__always)
    mutating func append(_ value: Float, to row: inout MutableSpan<Float>) {
        row[next] = value
        next += step
    }

    /// Puts `number` zeros behind the others, but for a one at each place of a bit of `bits`.
    @inline(__always)
    mutating func append(_ bits: UInt64, number: Int, to row: inout MutableSpan<Float>) {
        for i in 0..<number { row[next + i * step] = 0 }
        var rest = bits
        while rest != 0 {
            row[next + rest.trailingZeroBitCount * step] = 1
            rest &= rest - 1
        }
        next += number * step
    }
}
