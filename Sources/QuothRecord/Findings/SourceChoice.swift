internal import Quoth

/// Chooses which documents a quotation is judged against: those with most of its words, and those with others of them.
struct SourceChoice {
    /// The most documents, and of those with all words, where only the older one can be the source.
    private static let limit = 3, wholeLimit = 2
    /// A document has a quotation's words if groups of so many words in a row are in both, with so many words, and so much
    /// of the quotation: one stock phrase is not enough.
    static let group = 3
    private static let leastWords = 4, leastShare = 0.4
    /// A document with fewer of the words than this part of what the best one has must have others.
    private static let nearBest = 0.8

    private let words: FoldedText
    /// For each document that was added which of the words it has, and how many.
    private var covered: [(words: [Bool], count: Int)] = []

    /// A choice for the quotation with these `words`.
    init(_ words: FoldedText) { self.words = words }

    /// Adds a document with groups of words as in `shingles`, which ascend; the likeliest and oldest come first.
    /// - Complexity: O(*n* log *s*) in the words and the groups.
    mutating func add(_ shingles: [UInt64]) {
        let own = words.covered(by: shingles, size: Self.group)
        covered.append((own, own.count(where: \.self)))
    }

    /// Whether no other document can change the choice.
    var isMade: Bool {
        isShort
            ? covered.count == Self.limit : covered.count { $0.count == words.count } == Self.wholeLimit
    }

    /// Whether there are too few words to tell whether a document has them.
    private var isShort: Bool { words.count < Self.leastWords }

    /// The numbers of the documents that are chosen, the best first; of a quotation of too few words the first ones.
    /// - Complexity: O(*n* · *d*) in the words and the documents.
    var chosen: [Int] {
        if isShort { return Array(covered.indices.prefix(Self.limit)) }
        let least = max(Self.leastWords, Int((Self.leastShare * Double(words.count)).rounded(.up)))
        let order = covered.indices.filter { covered[$0].count >= least }.sorted {
            (covered[$1].count, $0) < (covered[$0].count, $1)
        }
        guard let best = order.first.map({ covered[$0].count }) else { return [] }
        var chosen: [Int] = []
        var open = [Bool](repeating: true, count: words.count)
        let limit = best == words.count ? Self.wholeLimit : Self.limit
        for number in order where chosen.count < limit {
            let (own, count) = covered[number]
            let more = zip(open, own).count { $0 && $1 }
            guard Double(count) >= Self.nearBest * Double(best) || more >= Self.leastWords else { continue }
            chosen.append(number)
            for word in open.indices where own[word] { open[word] = false }
        }
        return chosen
    }
}
