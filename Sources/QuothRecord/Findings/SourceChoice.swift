internal import Quoth

/// Chooses which documents a quotation is judged against: those with most of its words, and those with others of them.
struct SourceChoice {
    /// The most documents.
    private static let limit = 3
    /// A document has a quotation's words if groups of so many words in a row are in both, with so many words, and so much
    /// of the quotation: one stock phrase is not enough.
    static let group = 3
    private static let leastWords = 4, leastShare = 0.4
    /// A document with fewer of the words than this part of what the best one has must have others.
    private static let nearBest = 0.8

    /// The numbers of the documents chosen, in order.
    private(set) var chosen: [Int] = []

    /// The choice among documents that have groups of words as in `shingles`, the likeliest and oldest first, for the
    /// quotation with these `words`; where there are too few to tell, the first are chosen.
    /// - Complexity: O(*n* · *d*) in the words and the documents.
    init(_ words: FoldedText, _ shingles: [Set<UInt64>]) {
        if words.count < Self.leastWords {
            chosen = Array(shingles.indices.prefix(Self.limit))
            return
        }
        let least = max(Self.leastWords, Int((Self.leastShare * Double(words.count)).rounded(.up)))
        let covered = shingles.map { words.covered(by: $0, size: Self.group) }
        let counts = covered.map { $0.count(where: \.self) }
        let order = counts.indices.filter { counts[$0] >= least }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        guard let best = order.first else { return }
        var open = [Bool](repeating: true, count: words.count)
        // Where all words are in one document, only another one that has them all can be as close, and it is younger.
        let limit = counts[best] == words.count ? 2 : Self.limit
        for number in order where chosen.count < limit {
            let more = zip(open, covered[number]).count { $0 && $1 }
            guard Double(counts[number]) >= Self.nearBest * Double(counts[best]) || more >= Self.leastWords else {
                continue
            }
            chosen.append(number)
            for word in open.indices where covered[number][word] { open[word] = false }
        }
    }
}
