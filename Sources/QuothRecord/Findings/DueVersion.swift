/// A version whose quotations are to be judged.
struct DueVersion: Sendable {
    var version: Int
    /// Which of those of its quotations that are judged, by their index among these; `nil` for all, of a version that is new.
    var quotations: Set<Int>?
    /// The first new version that concerns it; itself if it is new.
    var cause: Int

    var isNew: Bool { quotations == nil }

    /// A version that is new.
    init(version: Int) { (self.version, cause) = (version, version) }

    /// A version that is there, of whose quotations some are concerned by version `cause`.
    init(version: Int, quotations: Set<Int>, cause: Int) {
        (self.version, self.quotations, self.cause) = (version, quotations, cause)
    }

    /// Takes in what else concerns the same version.
    func merged(with other: DueVersion) -> DueVersion {
        guard let quotations, let more = other.quotations else { return DueVersion(version: version) }
        return DueVersion(version: version, quotations: quotations.union(more), cause: min(cause, other.cause))
    }
}
