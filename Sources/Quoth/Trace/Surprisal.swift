internal import Glibc

/// How many bits a word tells: −log₂ of how likely it is to stand at any one place.
///
/// The counts of the collection are mixed with those of English (a Dirichlet prior; Zhai and Lafferty, SIGIR 2001), so
/// that a small collection leans on English and a large one on itself.
struct Surprisal {
    /// How many words of a collection weigh as much as the English table.
    private static let prior = 200_000.0

    /// The bits of the English words, by their folded hash.
    static let english: [UInt64: Double] = {
        var table: [UInt64: Double] = [:]
        for group in EnglishFrequencies.groups {
            for hash in FoldedText(Text(group.words)).hashes { table[hash] = group.bits }
        }
        return table
    }()

    /// The number of words in the collection.
    let wordCount: Int

    /// The bits of a word that the collection has `count` times; `hash` is `nil` for a word of no text.
    func bits(hash: UInt64?, count: Int) -> Double {
        let english = hash.flatMap { Surprisal.english[$0] } ?? EnglishFrequencies.unlisted
        let share = (Double(count) + Surprisal.prior * exp2(-english)) / (Double(wordCount) + Surprisal.prior)
        return -log2(share)
    }
}
