/// A run of the copy that comes from one place of a source.
struct Segment: Hashable {
    /// The units of the copy, as indices.
    var copy: Range<Int>
    /// The first and the last unit of the source.
    var source: ClosedRange<Int>
}
