/// A place where a copy and a source have the same seed.
struct Seed: Hashable {
    /// The index of the first word among all words of the index.
    var source: Int
    /// The index of the first word in the copy.
    var copy: Int
    /// How frequent the seed is in the index, from 0 to 3; see ``frequency(of:)``.
    var frequency = 0

    /// Where the two texts stand to each other: the same for all words of a passage that nobody edited.
    var diagonal: Int { source - copy }

    /// How much the seed says for a passage that holds it: a rare one is enough, of stock phrases it takes several.
    var strength: Int {
        switch frequency {
        case 0: 12
        case 1: 8
        case 2: 4
        default: 2
        }
    }

    /// The class of a seed that stands in `places` places.
    static func frequency(of places: Int) -> UInt64 { places <= 3 ? 0 : places <= 15 ? 1 : places <= 47 ? 2 : 3 }
}
