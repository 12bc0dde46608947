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

    /// Whether the seed `key` is looked at: of those that many documents have only some are, the same ones everywhere,
    /// picked by the upper half of their keys.
    static func isTaken(_ key: UInt64, frequency: UInt64) -> Bool {
        frequency < 2 || key >> 32 & (frequency == 2 ? 1 : 3) == 0
    }

    /// How much the seed says for a passage that holds it: a rare one is enough, of stock phrases it takes several.
    var strength: Int { Seed.strength(of: UInt64(frequency)) }

    /// The strength of a seed of the class `frequency`.
    static func strength(of frequency: UInt64) -> Int {
        switch frequency {
        case 0: 12
        case 1, 2: 8
        default: 8
        }
    }

    /// The class of a seed that stands in `places` places.
    static func frequency(of places: Int) -> UInt64 { places <= 3 ? 0 : places <= 15 ? 1 : places <= 47 ? 2 : 3 }
}
