/// What is known of a block from the elements that it stands in.
struct BlockContext: Sendable {
    /// The groups of class words, roles and tags on the block's element and the two above.
    var near: ClassGroups = []
    /// The same on all elements around it.
    var far: ClassGroups = []
}
