/// For each seed of a collection that stands in more than one of its documents, where: made once, so that documents that
/// are compared with each other look nothing up.
///
/// A group holds how often a seed stands in the collection and its first places. For the words of all documents, in their
/// order, the groups of the seeds that start with them stand one after the other.
struct SeedJoin: Sendable {
    /// The most places of one seed that are kept: the first ones.
    static let placesPerSeed = 32
    /// Set in a group's count where the seed is one of those of which no place is looked at; see ``Seed/isTaken(_:frequency:)``.
    private static let isLeftOut: UInt32 = 1 << 31

    /// A seed that a document shares with others.
    struct Group {
        /// How often it stands in the collection.
        var count: Int
        /// Where its first places stand among ``SeedJoin/groups``, two numbers each.
        var places: Range<Int>
    }

    /// For each word, a bit for each kind of seed that starts with it and stands in another document too.
    private let recurring: [UInt8]
    /// Where the groups of each document's words start in ``references``.
    private let starts: [UInt32]
    private let references: [UInt32]
    /// For each group its count, and then its places: for each the document and the first word.
    private(set) var groups: [UInt32]

    /// The seeds of the documents that start at `documentStarts` in `words`.
    /// - Complexity: O(*n*) in the words.
    init(words: [UInt32], documentStarts: [Int], bits: [Float], keys: SeedKeys, documents: DocumentFinder) {
        var postings = PostingSorter.sorted(words: words, documentStarts: documentStarts, bits: bits, keys: keys)
        var recurring = [UInt8](repeating: 0, count: words.count + 8)
        SeedJoin.keepRecurring(&postings, &recurring, documents)
        let ranks = SeedRanks(recurring)
        (references, groups) = SeedJoin.group(postings, ranks, recurring, documents)
        starts = documentStarts.map { UInt32(ranks.rank(ofWord: $0, kind: 0, recurring)) }
        self.recurring = recurring
    }

    /// Keeps, of the sorted `postings`, those of seeds that stand in more than one document, and notes their places.
    private static func keepRecurring(
        _ postings: inout [UInt64], _ recurring: inout [UInt8], _ documents: DocumentFinder
    ) {
        var (start, kept) = (0, 0)
        while start < postings.count {
            let end = end(ofGroupAt: start, postings)
            if end - start > 1, word(postings[end - 1]) >= documents.end(ofDocumentWith: word(postings[start])) {
                for i in start..<end {
                    recurring[word(postings[i])] |= 1 << UInt8(postings[i] & 3)
                    postings[kept] = postings[i]
                    kept += 1
                }
            }
            start = end
        }
        postings.removeLast(postings.count - kept)
    }

    /// The groups of `postings`, in the order of their first places, so that those of a passage stand together; and where
    /// the group of each place is.
    private static func group(
        _ postings: [UInt64], _ ranks: SeedRanks, _ recurring: [UInt8], _ documents: DocumentFinder
    ) -> (references: [UInt32], groups: [UInt32]) {
        // First how long each group is, then where it starts.
        var references = [UInt32](repeating: 0, count: postings.count)
        var start = 0
        while start < postings.count {
            let end = end(ofGroupAt: start, postings)
            references[ranks.rank(of: postings[start], recurring)] =
                1 + UInt32(isTaken(postings[start], end - start) ? 2 * min(end - start, placesPerSeed) : 0)
            start = end
        }
        var sum: UInt32 = 0
        for i in references.indices { (references[i], sum) = (sum, sum + references[i]) }
        var groups = [UInt32](repeating: 0, count: Int(sum))
        start = 0
        while start < postings.count {
            let end = end(ofGroupAt: start, postings)
            let group = references[ranks.rank(of: postings[start], recurring)]
            let isTaken = isTaken(postings[start], end - start)
            groups[Int(group)] = UInt32(end - start) | (isTaken ? 0 : isLeftOut)
            for i in start..<end {
                references[ranks.rank(of: postings[i], recurring)] = group
                guard isTaken, i - start < placesPerSeed else { continue }
                let (word, at) = (word(postings[i]), Int(group) + 1 + 2 * (i - start))
                groups[at] = UInt32(documents.document(ofWord: word))
                groups[at + 1] = UInt32(word)
            }
            start = end
        }
        return (references, groups)
    }

    @inline(__always)
    private static func end(ofGroupAt start: Int, _ postings: [UInt64]) -> Int {
        var end = start + 1
        while end < postings.count, postings[end] >> 32 == postings[start] >> 32 { end += 1 }
        return end
    }

    @inline(__always)
    private static func word(_ posting: UInt64) -> Int { Int(posting & 0xFFFF_FFFF) >> 2 }

    private static func isTaken(_ posting: UInt64, _ count: Int) -> Bool {
        Seed.isTaken(posting, frequency: Seed.frequency(of: count))
    }

    /// Calls `body` with each seed of document number `document`, whose words are `words`, that other documents have: the
    /// index of its first word, its kind and its group.
    /// - Complexity: O(*n*) in the words.
    @inline(__always)
    func forEach(in document: Int, _ words: Range<Int>, _ body: (Int, Int, Group) -> Void) {
        var at = Int(starts[document])
        for word in words {
            var kinds = recurring[word]
            while kinds != 0 {
                body(word, kinds.trailingZeroBitCount, group(Int(references[at])))
                kinds &= kinds &- 1
                at += 1
            }
        }
    }

    @inline(__always)
    private func group(_ at: Int) -> Group {
        let header = groups[at]
        let count = Int(header & ~SeedJoin.isLeftOut)
        let kept = header & SeedJoin.isLeftOut != 0 ? 0 : 2 * min(count, SeedJoin.placesPerSeed)
        return Group(count: count, places: (at + 1)..<(at + 1 + kept))
    }
}
