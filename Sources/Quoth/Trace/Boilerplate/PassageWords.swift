/// What the shared words of a passage tell: apart from names and numbers, whose bits count less, and without regard to how
/// often they stand together.
struct PassageWords {
    /// The share of its bits that a name, a title or a number keeps.
    private static let nameShare: Float = 0.3
    /// How many words before a passage are looked at for a phrase that reaches into it.
    private static let phraseReach = 2
    /// A word is part of names if so few of its places in the collection are in lower case.
    private static let lowerShare: Float = 0.2

    /// What they tell, in bits: halfway between what each tells by itself and what it tells at the end of a common phrase.
    private(set) var bits: Float = 0
    /// What those tell that are neither names nor numbers.
    private(set) var plainBits: Float = 0
    /// What those tell that at least one of the texts writes in lower case.
    private(set) var lowerBits: Float = 0
    private(set) var count = 0
    /// How many are names, numbers, or parts of an address.
    private(set) var names = 0
    /// How many both texts write with a capital letter or a digit first, those apart that are in capitals throughout.
    private(set) var titled = 0
    /// How many words differ: those that the text with more of them has besides the words that both have.
    private(set) var edits = 0
    /// Keys of the phrases of the passage, spread over all of it; see ``PhraseCensus``.
    private(set) var phrases: [UInt64] = []
    /// The share of the passage's words that such a phrase starts with: little of one with many edits or slips.
    private(set) var phraseShare: Float = 0
    /// In how many places of the larger collection that the documents come from most of the passage stands; 0 if there is
    /// none, or if it kept too few seeds of the passage.
    private(set) var places = 0

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
        let (start, told) = Self.told(from: first, to: chain.source.end, words, index)
        for pair in chain.pairs {
            while word < words.upperBound, Int(index.starts[word]) < pair.source.start { word += 1 }
            guard word < words.upperBound else { break }
            let id = index.words[word]
            let writing = isGlued(copy, pair.copy) ? Writing.address : writing(copy, pair.copy, index.marks[word])
            weigh(id, writing, told[word - start], index, lowerCounts)
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
        if let background = index.background { places = Self.places(first..<(last + 1), index, background) }
        let copyWords = FoldedText(copy, in: [chain.copy]).count
        edits = max(copyWords, last + 1 - first) - exact
        phraseShare = Float(phrases.count) / Float(max(1, count - PhraseCensus.length + 1))
        let most = PhraseCensus.phrasesPerPassage
        if phrases.count > most { phrases = (0..<most).map { phrases[$0 * phrases.count / most] } }
    }

    /// How often the seeds of the words `words` of the index stand in the larger collection: more often than half of them.
    private static func places(_ words: Range<Int>, _ index: SeedIndex, _ background: Background) -> Int {
        guard words.lowerBound < words.upperBound else { return 0 }
        let hashes = index.words[words].map { $0 == Vocabulary.unknown ? 0 : index.vocabulary.hashes[Int($0)] }
        var counts: [Int] = []
        StableSeeds.forEach(in: hashes) { key, _, _, _, _ in
            if let count = background.seeds[key] { counts.append(count) }
        }
        counts.sort()
        return counts.isEmpty ? 0 : counts[counts.count / 2]
    }

    /// What each word of the source tells after the words before it, from the word `start` on.
    private static func told(
        from first: Int, to end: Int, _ words: Range<Int>, _ index: SeedIndex
    ) -> (start: Int, bits: [Float]) {
        let start = max(words.lowerBound, first - phraseReach)
        var last = first
        while last < words.upperBound, Int(index.starts[last]) < end { last += 1 }
        let ids = index.words[start..<last]
        var bits = ids.map { index.bits[Int($0)] }
        PhraseTable.english.lower(&bits, of: ids.map { index.vocabulary.hashes[Int($0)] })
        return (start, bits)
    }

    /// How both texts write a word.
    private enum Writing {
        case lower, capitalised, inCapitals, number, address
    }

    private mutating func weigh(
        _ id: UInt32, _ writing: Writing, _ told: Float, _ index: SeedIndex, _ lowerCounts: [UInt32]
    ) {
        let bits = index.bits[Int(id)]
        let isRarelyLower =
            Float(lowerCounts[Int(id)]) < Self.lowerShare * Float(index.vocabulary.counts[Int(id)])
        count += 1
        if writing == .lower { lowerBits += bits }
        if writing == .capitalised || writing == .number || writing == .address { titled += 1 }
        if writing == .address || (writing != .lower && isRarelyLower) {
            names += 1
            self.bits += (bits + told) / 2 * Self.nameShare
        } else {
            self.bits += (bits + told) / 2
            plainBits += bits
        }
    }

    /// How the copy writes a word, if the source has `marks` for it; lower case if one of them does.
    @inline(__always)
    private func writing(_ copy: Text, _ range: TextRange, _ marks: FoldedText.Marks) -> Writing {
        guard marks.contains(.capitalised) || marks.contains(.number) else { return .lower }
        let (first, length) = copy.scalar(at: range.start)
        if ScalarClass(first) == .digit { return .number }
        guard isUpperCase(first) else { return .lower }
        let isLong = range.count > length
        return isLong && !isLowerCase(copy.scalar(at: range.start + length).value) ? .inCapitals : .capitalised
    }

    /// Whether a word is a part of an address of the web or of mail: no space parts it from another one.
    @inline(__always)
    private func isGlued(_ copy: Text, _ range: TextRange) -> Bool {
        let bytes = copy.utf8
        let (before, after) = (range.start - 1, range.end)
        if before > 0, Self.isGlue(bytes[before], bytes[range.start]), bytes[before - 1] > 0x20 { return true }
        return after + 1 < bytes.count && Self.isGlue(bytes[after], bytes[after + 1])
    }

    /// Whether `byte` glues what is before it to `next`.
    private static func isGlue(_ byte: UInt8, _ next: UInt8) -> Bool {
        let isLower = (0x61...0x7A).contains(next) || (0x30...0x39).contains(next)
        switch byte {
        case 0x40, 0x5F, 0x3D, 0x2E: return isLower  // @ _ = .
        case 0x2F: return isLower || next == 0x2F  // /
        default: return false
        }
    }
}
