/// The words at which some seeds stand, seed by seed.
struct SeedWords {
    /// A word, and the document that it stands in.
    struct Word {
        /// The document's place in the order of time.
        var order: UInt64
        /// The document's packed place.
        var document: UInt64
        /// The word's number in its segment.
        var number: UInt32
    }

    private var words: [Word]
    /// Where the words of each seed start in ``words``; one more at the end.
    private var starts = [0]
    /// Where the next word of each seed comes.
    private var next: [Int]

    /// Room for as many words of each seed as `counts` says; all of them must be added.
    init(counts: [Int]) {
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        next = Array(starts.dropLast())
        words = Array(repeating: Word(order: 0, document: 0, number: 0), count: starts[starts.count - 1])
    }

    /// Adds a word of seed number `seed`.
    @inline(__always)
    mutating func add(_ word: Word, to seed: Int) {
        words[next[seed]] = word
        next[seed] += 1
    }

    /// Puts the words of the seeds that have ``SeedSegment/cap`` or more in the order of time.
    mutating func sort() {
        for seed in next.indices where starts[seed + 1] - starts[seed] >= SeedSegment.cap {
            words[starts[seed]..<starts[seed + 1]].sort { ($0.order, $0.number) < ($1.order, $1.number) }
        }
    }

    /// The words of seed number `seed`: of one with ``SeedSegment/cap`` or more in the order of time, of others in that of
    /// the index.
    subscript(seed: Int) -> ArraySlice<Word> { words[starts[seed]..<starts[seed + 1]] }
}
