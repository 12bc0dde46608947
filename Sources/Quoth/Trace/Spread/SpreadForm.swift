/// One exact form of a wording: the same words, case, punctuation and spelling.
public struct SpreadForm: Hashable, Sendable {
    /// The copies that have it, by their index in ``Spread/copies``, in order of time.
    public var copies: [Int]
    /// What became of the words on the way from the ``SpreadCopy/parent`` of the first of these copies to that copy: its
    /// edits, cuts and flags. `nil` for the form that the passage has first.
    ///
    /// Its one match names the parent's document by its index in the list that was searched.
    public var change: Finding?

    /// A form that `copies` have.
    public init(copies: [Int], change: Finding? = nil) {
        precondition(!copies.isEmpty, "A form has at least one copy.")
        (self.copies, self.change) = (copies, change)
    }

    /// The copy that has the form first.
    public var first: Int { copies[0] }
}
