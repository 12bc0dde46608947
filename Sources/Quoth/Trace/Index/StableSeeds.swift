/// The seeds that an index keeps on disk: as ``SeedKeys``, but by what is known of English alone, so that they stay the
/// same however the collection grows; and one in a few of them, picked by its key, so that both texts pick the same ones.
enum StableSeeds {
    /// The bits that a seed tells at least.
    private static let minimumBits: Float = 26
    /// One of so many seeds is kept.
    static let sampling: UInt64 = 3
    private static let reach = 3

    /// The surprisal in English of the words with the hashes `hashes`.
    static func bits(_ hashes: [UInt64]) -> [Float] { hashes.map { english[$0] ?? unlisted } }

    private static let unlisted = Float(EnglishFrequencies.unlisted)
    private static let english = HashLookup(Surprisal.english.map { (key: $0.key, value: Float($0.value)) })

    /// Calls `body` with the key of each seed, of ``KeyTable/keyBits`` bits, the indices of its first and last word, whether
    /// all words between them belong to it, and what it tells in bits.
    /// - Complexity: O(*n*) in the words.
    @inline(__always)
    static func forEach(in hashes: [UInt64], _ body: (UInt64, Int, Int, Bool, Float) -> Void) {
        let bits = bits(hashes)
        for i in hashes.indices {
            let start = mixed(hashes[i])
            for j in (i + 1)..<(min(i + reach, hashes.count - 1) + 1) where bits[i] + bits[j] >= minimumBits {
                pick(mixed(start &+ hashes[j]), i, j, false, bits[i] + bits[j], body)
            }
            var (sum, key) = (bits[i], start)
            for n in 1..<4 where i + n < hashes.count {
                sum += bits[i + n]
                key = mixed(key &+ hashes[i + n])
                if sum >= minimumBits {
                    if n > 1 { pick(key, i, i + n, true, sum, body) }
                    break
                }
            }
        }
    }

    @inline(__always)
    private static func pick(
        _ key: UInt64, _ first: Int, _ last: Int, _ isRun: Bool, _ told: Float,
        _ body: (UInt64, Int, Int, Bool, Float) -> Void
    ) {
        if key % sampling == 0 { body(key >> UInt64(64 - KeyTable.keyBits), first, last, isRun, told) }
    }
}
