/// A stretch between two shared words in which copy and source differ.
struct Hunk: Hashable {
    /// The units of the copy, as indices.
    var copy: Range<Int>
    /// The units of the source, as ascending indices.
    var source: [Int]
    /// Whether an ellipsis in the copy stands for the units of the source.
    var hasEllipsis: Bool
    /// Whether source and copy go on at another place behind it.
    var isSplice: Bool
    /// Whether they go on at another place of the same sentence.
    var isMove: Bool = false
}
