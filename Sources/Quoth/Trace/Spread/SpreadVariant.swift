/// One wording of a passage: the same words, whatever their form.
public struct SpreadVariant: Hashable, Sendable {
    /// Its forms, in the order in which they appear; the first is the one that the wording has first.
    public var forms: [SpreadForm]
    /// The index in ``Spread/variants`` of the wording that it was probably made from; `nil` for the first.
    public var parent: Int?
    /// What differs from the earliest wording, where that is not the ``parent``.
    public var sinceFirst: Finding?

    /// A wording in `forms`.
    public init(forms: [SpreadForm], parent: Int? = nil) {
        precondition(!forms.isEmpty, "A wording has at least one form.")
        (self.forms, self.parent) = (forms, parent)
    }

    /// The copies in this wording, by their index in ``Spread/copies``, in order of time.
    public var copies: [Int] { forms.flatMap(\.copies).sorted() }
    /// The copy that has the wording first: who changed the words.
    public var first: Int { forms[0].first }
    /// What the first copy changed; `nil` for the first wording.
    public var change: Finding? { forms[0].change }
}
