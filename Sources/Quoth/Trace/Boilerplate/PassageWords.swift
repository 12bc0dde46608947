/// What the shared words of a passage tell: apart from names and numbers, whose bits count less, and without regard to how
/// often they stand together.
struct PassageWords {
    /// The share of its bits that a name, a title or a number keeps.
    private static let nameShare: Float = 0.3
    /// A word is part of names if so few of its places in the collection are in lower case.
    private static let lowerShare: Float = 0.2

    /// What they tell, in bits.
    private(set) var bits: Float = 0
    /// What those tell that are neither names nor numbers.
    private(set) var plainBits: Float = 0
    private(set) var count = 0
    private(set) var names = 0
    /// How many words differ: those that the text with more of them has besides the words that both have.
    private(set) var edits = 0
    /// Keys of the phrases of the passage, spread over all of it; see ``PhraseCensus``.
    private(set) var phrases: [UInt64] = []

    /// The words of `chain`.
    /// - Parameter lowerCounts: How often each word of the index stands in lower case.
    /// - Complexity: O(*n*) in the words of the passage.
    init(_ chain: Chain, of copy: Text, in index: SeedIndex, lowerCounts: [UInt32]) {
        let words = index.wordRange(of: chain.document)
        var word =
            words.lowerBound
            + bisect(words.count) { Int(index.starts[words.lowerBound + $0]) >= chain.source.start }
        var run: [UInt32] = []
        var last = -1
        let first = word
        var exact = 0
        for pair in chain.pairs {
            while word < words.upperBound, Int(index.starts[word]) < pair.source.start { word += 1 }
            guard word < words.upperBound else { break }
            let id = index.words[word]
            weigh(id, isMarked(copy, pair, index.marks[word]), index, lowerCounts)
            if !pair.isExact || word != last + 1 { run.removeAll(keepingCapacity: true) }
            if pair.isExact {
                exact += 1
                run.append(id)
                if run.count >= PhraseCensus.length {
                    let key = PhraseCensus.key(
                        run[run.count - 4], run[run.count - 3], run[run.count - 2], run[run.count - 1])
                    phrases.append(key)
                }
            }
            last = word
        }
        let copyWords = FoldedText(copy, in: [chain.copy]).count
        edits = max(copyWords, last + 1 - first) - exact
        let most = PhraseCensus.phrasesPerPassage
        if phrases.count > most { phrases = (0..<most).map { phrases[$0 * phrases.count / most] } }
    }

    private mutating func weigh(_ id: UInt32, _ isMarked: Bool, _ index: SeedIndex, _ lowerCounts: [UInt32]) {
        let bits = index.bits[Int(id)]
        let isName =
            isMarked
            && Float(lowerCounts[Int(id)]) < Self.lowerShare * Float(index.vocabulary.counts[Int(id)])
        count += 1
        if isName {
            names += 1
            self.bits += bits * Self.nameShare
        } else {
            self.bits += bits
            plainBits += bits
        }
    }

    /// Whether both texts write the word with a capital letter or a digit first.
    @inline(__always)
    private func isMarked(_ copy: Text, _ pair: WordPair, _ marks: FoldedText.Marks) -> Bool {
        guard marks.contains(.capitalised) || marks.contains(.number) else { return false }
        let first = copy.scalar(at: pair.copy.start).value
        return isUpperCase(first) || ScalarClass(first) == .digit
    }
}
