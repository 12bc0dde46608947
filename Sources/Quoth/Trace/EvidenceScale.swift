internal import Glibc

/// Weighs shared words as evidence that a passage was taken over: in bits, and only for what they tell anew.
///
/// A word tells the less the better it is foreseen: by its frequency, by the words before it (names, titles, stock
/// phrases and letterheads recur in other documents), and by the topic (a word that both documents go on using). Each is
/// a count smoothed with the frequency of the word (Dirichlet smoothing; Zhai and Lafferty, SIGIR 2001), and the one
/// that foresees it best counts.
struct EvidenceScale {
    /// How many words of context weigh as much as the general frequency.
    static let phrasePrior = 100.0
    static let topicPrior = 400.0
    /// The share of its bits that a word keeps that is part of a name: capitalised on both sides in mid-sentence.
    static let nameShare = 0.5
    /// The bits from which on a word carries meaning of its own.
    static let contentBits: Float = 7

    let index: SeedIndex
    let copy: IndexedCopy
    /// The copy's own number, if it is one of the documents of the index.
    let own: Int?
    private var isMarked: [Bool]
    private var topicCounts: [Int32]

    init(index: SeedIndex, copy: IndexedCopy, own: Int?) {
        self.index = index
        self.copy = copy
        self.own = own
        isMarked = Array(repeating: false, count: index.vocabulary.count)
        topicCounts = Array(repeating: 0, count: index.vocabulary.count)
    }

    /// What each match of an alignment with document number `document` tells, in bits.
    /// - Complexity: O(*n*) in the words of the alignment and of both documents.
    mutating func weights(of matches: [WordMatch], in document: Int) -> [Float] {
        countTopic(matches, document)
        defer { for match in matches { topicCounts[Int(index.words[match.source])] = 0 } }
        let length = Double(index.wordRange(of: document).count + copy.count)
        return matches.indices.map { i in
            let match = matches[i]
            guard match.sourceCount == 1 else { return match.bits }
            let share = exp2(-Double(match.bits))
            let topic = Double(topicCounts[Int(index.words[match.source])])
            let prior = EvidenceScale.topicPrior
            let bits = min(
                -log2((topic + prior * share) / (length + prior)), foreseen(i, matches, document, share: share))
            return Float(max(0, min(Double(match.bits), bits * (isName(match) ? EvidenceScale.nameShare : 1))))
        }
    }

    /// Counts, for each word of the passage, how often the two documents have it elsewhere.
    private mutating func countTopic(_ matches: [WordMatch], _ document: Int) {
        for match in matches {
            isMarked[Int(index.words[match.source])] = true
        }
        for i in index.wordRange(of: document) {
            let id = index.words[i]
            if isMarked[Int(id)] { topicCounts[Int(id)] += 1 }
        }
        for id in copy.ids where id != Vocabulary.unknown && isMarked[Int(id)] { topicCounts[Int(id)] += 1 }
        for match in matches {
            let id = Int(index.words[match.source])
            isMarked[id] = false
            topicCounts[id] = max(0, topicCounts[id] - (match.isExact ? 2 : 1))
        }
    }

    /// The bits that match number `i` tells after the words before it, by how often other documents have them together.
    private func foreseen(_ i: Int, _ matches: [WordMatch], _ document: Int, share: Double) -> Double {
        var least = Double.infinity
        let word = index.words[matches[i].source]
        for k in 1...3 where i - k >= matches.startIndex {
            let before = matches[i - k]
            guard matches[i].source - before.source <= 3, before.sourceCount == 1 else { break }
            let first = index.words[before.source]
            let key =
                index.keys.pairKey(first, word, bits: index.bits)
                ?? (matches[i].source - before.source > 1
                    ? index.keys.runKey(index.words[before.source...matches[i].source], bits: index.bits) : nil)
            guard let key else { continue }
            let others = Double(othersCount(key, document))
            if others == 0 { continue }
            let all = Double(index.vocabulary.counts[Int(first)])
            least = min(
                least,
                -log2((others + EvidenceScale.phrasePrior * share) / (max(all, others) + EvidenceScale.phrasePrior)))
        }
        return least
    }

    /// How often a seed stands in other documents than the two.
    private func othersCount(_ key: UInt64, _ document: Int) -> Int {
        var ours = 0
        let source = index.wordRange(of: document)
        let copyRange = own.map(index.wordRange(of:)) ?? 0..<0
        index.seeds.forEachPlace(of: key) { place in
            if source.contains(Int(place)) || copyRange.contains(Int(place)) { ours += 1 }
        }
        return index.seeds.count(of: key) - ours
    }

    /// Whether a match is part of a name: capitalised on both sides, and not because a sentence starts.
    private func isName(_ match: WordMatch) -> Bool {
        let (own, other) = (copy.text.marks[match.copy], index.marks[match.source])
        let starts: FoldedText.Marks = [.stop, .quote, .line]
        return own.contains(.capitalised) && other.contains(.capitalised)
            && own.isDisjoint(with: starts) && other.isDisjoint(with: starts)
    }
}
