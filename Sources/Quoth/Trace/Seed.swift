/// A place where a copy and a source have the same seed.
struct Seed: Hashable {
    /// The index of the first word among all words of the index.
    var source: Int
    /// The index of the first word in the copy.
    var copy: Int

    /// Where the two texts stand to each other: the same for all words of a passage that nobody edited.
    var diagonal: Int { source - copy }
}
