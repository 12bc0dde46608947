internal import Glibc

/// Weighs shared words as evidence that a passage was taken over: in bits, and only for what they tell anew.
///
/// A word tells the less the better it is foreseen: by its frequency, by the words before it (names, titles, stock
/// phrases and letterheads recur in other documents), and by the topic (a word that both documents go on using). Each is
/// a count smoothed with the word's frequency (Dirichlet smoothing; Zhai and Lafferty, SIGIR 2001), and the one that
/// foresees it best counts.
struct EvidenceScale {
    /// How many words of the two documents weigh as much as the general frequency.
    static let topicPrior = 400.0
    /// The share of its bits that a word keeps that is part of a name: capitalised on both sides in mid-sentence.
    static let nameShare: Float = 0.5

    let index: SeedIndex
    private var isMarked: [Bool]
    private var topicCounts: [Int32]

    init(index: SeedIndex) {
        self.index = index
        isMarked = Array(repeating: false, count: index.vocabulary.count)
        topicCounts = Array(repeating: 0, count: index.vocabulary.count)
    }

    /// What each match of an alignment with document number `document` tells, in bits.
    ///
    /// - Parameter foreseen: For each word of the copy, what it tells after the words before it; see ``PassageSearch``.
    /// - Complexity: O(*n*) in the words of the alignment and of both documents.
    mutating func weights(
        of matches: [WordMatch], _ copy: IndexedCopy, foreseen: [Float], in document: Int
    ) -> [Float] {
        countTopic(matches, copy, document)
        defer { for match in matches { topicCounts[Int(index.words[match.source])] = 0 } }
        let length = Double(index.wordRange(of: document).count + copy.count)
        return matches.map { match in
            guard match.sourceCount == 1 else { return match.bits }
            let topic = Double(topicCounts[Int(index.words[match.source])])
            var bits = match.isExact ? min(match.bits, foreseen[match.copy]) : match.bits
            if topic > 0 {
                bits = min(bits, smoothedBits(topic, of: length, prior: EvidenceScale.topicPrior, bits: match.bits))
            }
            return max(0, isName(match, copy) ? bits * EvidenceScale.nameShare : bits)
        }
    }

    /// Counts, for each word of the passage, how often the two documents have it elsewhere.
    private mutating func countTopic(_ matches: [WordMatch], _ copy: IndexedCopy, _ document: Int) {
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

    /// Whether a match is part of a name: capitalised on both sides, and not because a sentence starts.
    private func isName(_ match: WordMatch, _ copy: IndexedCopy) -> Bool {
        let (own, other) = (copy.text.marks[match.copy], index.marks[match.source])
        let starts: FoldedText.Marks = [.stop, .quote, .line]
        return own.contains(.capitalised) && other.contains(.capitalised)
            && own.isDisjoint(with: starts) && other.isDisjoint(with: starts)
    }
}

/// The bits of a word that tells `bits` in general, where it is seen `count` times among `total`.
func smoothedBits(_ count: Double, of total: Double, prior: Double, bits: Float) -> Float {
    Float(-log2((count + prior * exp2(-Double(bits))) / (total + prior)))
}
