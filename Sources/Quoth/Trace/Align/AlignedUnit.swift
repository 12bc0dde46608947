/// Where one unit of the copy stands in the sources.
struct AlignedUnit: Hashable, Sendable {
    /// How a unit of the copy relates to the source.
    enum Relation: UInt8, Sendable {
        /// The same word.
        case same
        /// Another word in the place of the source's.
        case substitute
        /// No word of the source stands for it.
        case inserted
    }

    /// The relation.
    var relation: Relation
    /// The index in the aligner's list of source units, or -1 for an inserted unit.
    var source: Int
}
