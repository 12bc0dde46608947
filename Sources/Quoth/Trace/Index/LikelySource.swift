/// A document of an index on disk that is likely to share a passage with a copy.
public struct LikelySource: Sendable {
    /// Where it is.
    public var place: SegmentedIndex.Place
    /// How strong the seeds are that follow each other closely in both texts; see ``Seed/strength``.
    var strength: Int
    /// Seeds that both have: their first word in the copy and in the document. Only a few of them.
    var hits: [(copy: Int, source: Int)] = []

    /// Two seeds in the same order are more than chance, one may be.
    private static let sureStrength = 20
    /// What the words around a single seed must tell, beyond what a word tells that is near by chance, in bits.
    private static let promise: Float = 25
    private static let idleBits: Float = 5
    /// How many words on either side are looked at for that, and how far from the diagonal.
    private static let margin = 14
    private static let band = 4
    /// How many seeds are kept.
    static let hitLimit = 4

    /// Whether the words around the seeds in the document's `text` are so like the copy's that it is worth a search.
    /// - Complexity: O(*n*) in the bytes of the text up to the seeds.
    public func isPromising(_ copy: FoldedText, _ text: Text) -> Bool {
        if strength >= Self.sureStrength { return true }
        let end = (hits.map(\.source).max() ?? 0) + 2 * Self.margin + Self.band
        let source = FoldedText(text, wordLimit: end)
        return hits.contains { isPromising($0, copy, source) }
    }

    private func isPromising(_ hit: (copy: Int, source: Int), _ copy: FoldedText, _ source: FoldedText) -> Bool {
        let words = max(0, hit.copy - Self.margin)..<min(copy.count, hit.copy + Self.margin)
        let bits = StableSeeds.bits(Array(copy.hashes[words]))
        var sum: Float = 0
        for c in words {
            let s = c + hit.source - hit.copy
            let near = (s - Self.band..<s + Self.band + 1).clamped(to: 0..<source.count)
            let isThere = near.contains { source.hashes[$0] == copy.hashes[c] }
            if isThere { sum += max(0, bits[c - words.lowerBound] - Self.idleBits) }
        }
        return sum >= Self.promise
    }
}
