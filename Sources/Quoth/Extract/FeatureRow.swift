/// A row of features that is filled from its front: where the next one goes.
///
/// The row is a span of memory that is used again for each block; appending to an array would ask each time whether the
/// array is anybody else's.
struct FeatureRow {
    /// Where in the span the next feature goes.
    private(set) var count: Int

    /// A row that begins at `start` of the span.
    init(at start: Int = 0) {
        count = start
    }

    /// Puts a feature behind the others.
    @inline(__always)
    mutating func append(_ value: Float, to row: inout MutableSpan<Float>) {
        row[count] = value
        count += 1
    }

    /// Puts `number` zeros behind the others, but for a one at each place of a bit of `bits`.
    @inline(__always)
    mutating func append(_ bits: UInt64, number: Int, to row: inout MutableSpan<Float>) {
        for i in count..<count + number { row[i] = 0 }
        var rest = bits
        while rest != 0 {
            row[count + rest.trailingZeroBitCount] = 1
            rest &= rest - 1
        }
        count += number
    }
}
