/// Counts in which documents of a collection phrases of four words stand: those of the passages that were found.
///
/// The phrases are known beforehand, so that one look at the words of the collection tells all: nearly every place is passed
/// by a look at a bit. Only so many documents of each phrase are remembered, but all are counted.
public struct PhraseCensus: Sendable {
    /// How many words a phrase has.
    static let length = 4
    /// How many documents of a phrase are remembered.
    static let cap = 64
    /// The most phrases of one passage that are asked for, spread over all of it.
    static let phrasesPerPassage = 24

    /// What a part of the collection has.
    public struct Tally: Sendable {
        /// In how many documents each phrase stands.
        fileprivate(set) var counts: [UInt32]
        /// The number of a phrase, in the upper half, and of a document that has it.
        fileprivate(set) var hits: [UInt64] = []
        fileprivate var last: [UInt32]

        fileprivate init(phrases: Int) {
            counts = Array(repeating: 0, count: phrases)
            last = Array(repeating: .max, count: phrases)
        }

        fileprivate mutating func add(_ phrase: Int, in document: UInt32) {
            if last[phrase] == document { return }
            last[phrase] = document
            counts[phrase] += 1
            if counts[phrase] <= UInt32(PhraseCensus.cap) {
                hits.append(UInt64(phrase) << 32 | UInt64(document))
            }
        }
    }

    private let numbers: HashLookup<Int32>
    private let phraseCount: Int
    /// A bit for the phrases that may be asked for, by the upper bits of their keys.
    private let filter: [UInt64]
    private let filterShift: UInt64
    private var counts: [UInt32]
    private var hits: [UInt64] = []
    /// Where the documents of each phrase start in ``hits``, once it is sorted.
    private var starts: [Int] = []

    /// A census, not taken yet, of the phrases with the keys `keys`, each of which may come several times.
    /// - Complexity: O(*n* log *n*) in the keys.
    public init(_ keys: [UInt64]) {
        var distinct: [UInt64] = []
        for key in keys.sorted() where key != distinct.last { distinct.append(key) }
        numbers = HashLookup(distinct.enumerated().map { (key: $0.element, value: Int32($0.offset)) })
        phraseCount = distinct.count
        counts = Array(repeating: 0, count: distinct.count)
        var bits = 10
        while bits < 26, 1 << bits < distinct.count * 16 { bits += 1 }
        var filter = [UInt64](repeating: 0, count: 1 << (bits - 6))
        let shift = UInt64(64 - bits)
        for key in distinct { filter[Int((key >> shift) >> 6)] |= 1 << ((key >> shift) & 63) }
        (self.filter, filterShift) = (filter, shift)
    }

    /// The key of four words.
    @inline(__always)
    static func key(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> UInt64 {
        let first = (UInt64(a) << 32 | UInt64(b)) &* 0x9E37_79B9_7F4A_7C15
        let second = (UInt64(c) << 32 | UInt64(d)) &* 0xC2B2_AE3D_27D4_EB4F
        let both = first ^ (second >> 31 | second << 33)
        return (both ^ both >> 32) &* 0xD6E8_FEB8_6659_FD93
    }

    /// What the documents numbered `documents` of `index` have.
    /// - Complexity: O(*n*) in their words.
    public func tally(_ documents: Range<Int>, of index: SeedIndex) -> Tally {
        var tally = Tally(phrases: phraseCount)
        if phraseCount == 0 { return tally }
        for document in documents {
            count(index.words, index.wordRange(of: document), UInt32(document), &tally)
        }
        return tally
    }

    /// What texts outside of `index` have, the first of which gets the number `first`.
    /// - Complexity: O(*n*) in their words.
    public func tally(_ texts: [FoldedText], from first: Int, of index: SeedIndex) -> Tally {
        var tally = Tally(phrases: phraseCount)
        if phraseCount == 0 { return tally }
        for (n, text) in texts.enumerated() {
            let ids = text.hashes.map(index.vocabulary.id(of:))
            count(ids, 0..<ids.count, UInt32(first + n), &tally)
        }
        return tally
    }

    private func count(_ ids: [UInt32], _ range: Range<Int>, _ document: UInt32, _ tally: inout Tally) {
        guard range.count >= PhraseCensus.length else { return }
        for i in range.lowerBound..<(range.upperBound - PhraseCensus.length + 1) {
            let key = PhraseCensus.key(ids[i], ids[i + 1], ids[i + 2], ids[i + 3])
            let bit = key >> filterShift
            if (filter[Int(bit >> 6)] >> (bit & 63)) & 1 == 0 { continue }
            if let number = numbers[key] { tally.add(Int(number), in: document) }
        }
    }

    /// Adds what a part of the collection has.
    public mutating func add(_ tally: Tally) {
        for phrase in counts.indices { counts[phrase] += tally.counts[phrase] }
        hits += tally.hits
    }

    /// Makes what was added ready to be looked up.
    /// - Complexity: O(*n* log *n*) in the places of the phrases.
    public mutating func finish() {
        hits.sort()
        starts = Array(repeating: 0, count: phraseCount + 1)
        for hit in hits { starts[Int(hit >> 32) + 1] += 1 }
        for i in 1..<starts.count { starts[i] += starts[i - 1] }
    }

    /// The documents that have the phrase `key`, as far as they are remembered, and how many there are.
    func documents(with key: UInt64) -> (some: ArraySlice<UInt64>, count: Int) {
        guard let number = numbers[key].map(Int.init) else { return ([], 0) }
        return (hits[starts[number]..<starts[number + 1]], Int(counts[number]))
    }
}
