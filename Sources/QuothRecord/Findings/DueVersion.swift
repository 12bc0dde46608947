/// A version whose quotations are to be judged.
struct DueVersion: Sendable {
    var version: Int
    /// Which of those of its quotations that are judged, by their index among these; `nil` for all, of a version that is new.
    var quotations: Set<Int>?

    var isNew: Bool { quotations == nil }
}
