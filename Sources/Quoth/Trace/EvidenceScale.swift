internal import Glibc

/// Weighs shared words as evidence that a passage was taken over: in bits, and only for what they tell anew.
///
/// A word tells the less the better it is foreseen: by its frequency, by the words before it (names, titles, stock
/// phrases and letterheads recur in other documents), and by the topic (a word that both documents go on using). Each is
/// a count smoothed with the word's frequency (Dirichlet smoothing; Zhai and Lafferty, SIGIR 2001), and the one that
/// foresees it best counts.
struct EvidenceScale {
    /// How many words of the two documents weigh as much as the general frequency.
    static let topicPrior: Float = 400
    /// The share of its bits that a word keeps that is part of a name: capitalised on both sides in mid-sentence.
    static let nameShare: Float = 0.6

    let index: SeedIndex
    /// The distinct words of the alignment at hand, ascending, and how often the two documents have each elsewhere.
    private var ids: [UInt32] = []
    private var counts: [Int32] = []
    /// A bit for each word of the alignment, by the lowest bits of its id: most other words are told by that.
    private var filter = [UInt64](repeating: 0, count: 64)

    init(index: SeedIndex) {
        self.index = index
    }

    /// What each match of an alignment with document number `document` tells, in bits.
    ///
    /// - Parameter foreseen: For each word of the copy, what it tells after the words before it; see ``PassageSearch``.
    /// - Complexity: O(*n*) in the words of the alignment and of both documents.
    mutating func weights(
        of matches: [WordMatch], _ copy: IndexedCopy, foreseen: [Float], in document: Int
    ) -> [Float] {
        countTopic(matches, copy, document)
        let length = Float(index.wordRange(of: document).count + copy.count)
        return matches.map { match in
            guard match.sourceCount == 1 else { return match.bits }
            let topic = place(of: index.words[match.source]).map { Float(counts[$0]) } ?? 0
            var bits = match.isExact ? min(match.bits, foreseen[match.copy]) : match.bits
            if topic > 0 {
                bits = min(
                    bits, smoothedBits(topic, of: length, prior: EvidenceScale.topicPrior, share: exp2(-match.bits)))
            }
            let isName = EvidenceScale.isName(copy.marks[match.copy], index.marks[match.source])
            return max(0, isName ? bits * EvidenceScale.nameShare : bits)
        }
    }

    /// Counts, for each word of the alignment, how often the two documents have it elsewhere.
    private mutating func countTopic(_ matches: [WordMatch], _ copy: IndexedCopy, _ document: Int) {
        let sorted = matches.map { index.words[$0.source] }.sorted()
        ids.removeAll(keepingCapacity: true)
        for id in sorted where id != ids.last { ids.append(id) }
        counts = Array(repeating: 0, count: ids.count)
        for i in filter.indices { filter[i] = 0 }
        for id in ids { filter[Int(id >> 6 & 63)] |= 1 << UInt64(id & 63) }
        for i in index.wordRange(of: document) { count(index.words[i]) }
        for id in copy.ids { count(id) }
        for match in matches {
            guard let place = place(of: index.words[match.source]) else { continue }
            counts[place] = max(0, counts[place] - (match.isExact ? 2 : 1))
        }
    }

    @inline(__always)
    private mutating func count(_ id: UInt32) {
        if filter[Int(id >> 6 & 63)] >> UInt64(id & 63) & 1 == 0 { return }
        if let place = place(of: id) { counts[place] += 1 }
    }

    /// Where a word stands in ``ids``.
    private func place(of id: UInt32) -> Int? {
        let place = bisect(ids.count) { ids[$0] >= id }
        return place < ids.count && ids[place] == id ? place : nil
    }

    /// Whether a word that is written so in both texts is part of a name: capitalised, and not because a sentence starts.
    @inline(__always)
    static func isName(_ own: FoldedText.Marks, _ other: FoldedText.Marks) -> Bool {
        let starts: FoldedText.Marks = [.stop, .quote, .line]
        return own.contains(.capitalised) && other.contains(.capitalised)
            && own.isDisjoint(with: starts) && other.isDisjoint(with: starts)
    }
}

/// The bits of a word that stands at a `share` of all places, where it is seen `count` times among `total`.
func smoothedBits(_ count: Float, of total: Float, prior: Float, share: Float) -> Float {
    -log2((count + prior * share) / (total + prior))
}
