/// Tells, by the words that stand near the diagonals of a chain of seeds, whether the chain can belong to a passage: far
/// cheaper than an alignment, and enough to leave out nearly all seeds that met by chance.
struct ChainPromise {
    /// What the words around a chain of seeds must tell, in bits; and around a seed alone.
    private static let minimumBits: Float = 12
    private static let singleBits: Float = 13
    /// How many words on either side of a chain are looked at, and how far from the diagonal.
    private static let margin = 14
    private static let band = 4
    /// The bits of a word that is anywhere near by chance.
    private static let idleBits: Float = 5
    /// A chain may belong to two texts of one form if so many words of the topic differ between its seeds.
    private static let mostMissed = 12
    /// It does not if somewhere two such words are the same: each counts 1, and each that differs between them takes off some.
    private static let leastRun: Float = 1.5
    private static let missCost: Float = 0.34
    /// Nor does it if one in so many of them is the same but for slips, at most so many words from the diagonal.
    private static let leastTopic = 4
    private static let slipBand = 2

    private let index: SeedIndex
    private let content: SharedContent
    /// The words of the copy at hand that tell something: which they are, their ids, and what they tell above ``idleBits``.
    private var places: [UInt32] = []
    private var ids: [UInt32] = []
    private var gains: [Float] = []
    /// How many of them stand before each word of the copy; one more at the end.
    private var starts: [UInt32] = []

    init(index: SeedIndex) {
        self.index = index
        content = SharedContent(index: index)
    }

    /// Begins with `copy`.
    ///
    /// - Parameter foreseen: For each word of the copy, what it tells after the words before it.
    /// - Complexity: O(*n*) in its words.
    mutating func begin(_ copy: IndexedCopy, foreseen: [Float]) {
        places.removeAll(keepingCapacity: true)
        ids.removeAll(keepingCapacity: true)
        gains.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        for c in 0..<copy.count {
            starts.append(UInt32(places.count))
            if foreseen[c] <= Self.idleBits { continue }
            places.append(UInt32(c))
            ids.append(copy.ids[c])
            gains.append(foreseen[c] - Self.idleBits)
        }
        starts.append(UInt32(places.count))
    }

    /// Whether a passage can be around the chain of `seeds` in the copy that was begun with.
    ///
    /// - Complexity: O(*n*) in the words of the chain.
    func isKept(by seeds: ArraySlice<Seed>, _ copy: IndexedCopy, in document: Range<Int>) -> Bool {
        let needed = seeds.count == 1 ? Self.singleBits : Self.minimumBits
        let words = words(around: seeds, copy)
        if seeds.count == 1 { return told(in: words, seeds[seeds.startIndex].diagonal, document) >= needed }
        let isLong = words.count > 2 * Self.margin + Self.mostMissed
        var (sum, run, best, missed) = (Float(0), Float(0), Float(0), 0)
        var at = seeds.startIndex
        for n in Int(starts[words.lowerBound])..<Int(starts[words.upperBound]) {
            let c = Int(places[n])
            while at + 1 < seeds.endIndex, seeds[at + 1].copy <= c { at += 1 }
            if isNear(copy.ids[c], c + seeds[at].diagonal, in: document) {
                sum += gains[n]
                if isLong, content.has(c, of: copy) {
                    run += 1
                    best = max(best, run)
                }
                if sum >= needed, !isLong || best >= Self.leastRun { return true }
            } else if isLong, content.has(c, of: copy) {
                run = max(0, run - Self.missCost)
                // Those before the first seed or behind the last may well lie outside of a passage.
                if c > seeds[seeds.startIndex].copy, at + 1 < seeds.endIndex { missed += 1 }
            }
        }
        return sum >= needed && (missed < Self.mostMissed || sharesTopic(seeds, copy, in: document))
    }

    /// What those of the words `words` of the copy tell together that stand near the `diagonal`.
    ///
    /// Nearly all seeds are alone in their chains: this has no branch that depends on the words.
    private func told(in words: Range<Int>, _ diagonal: Int, _ document: Range<Int>) -> Float {
        let (low, high) = (words.lowerBound + diagonal - Self.band, words.upperBound + diagonal + Self.band)
        let isInside = low >= document.lowerBound && high <= document.upperBound
        let (places, ids, gains) = (places.span, ids.span, gains.span)
        var sum: Float = 0
        for n in Int(starts[words.lowerBound])..<Int(starts[words.upperBound]) {
            let s = Int(places[unchecked: n]) + diagonal
            let isNear = isInside ? isNear(ids[unchecked: n], s) : isNear(ids[unchecked: n], s, in: document)
            sum += Float(bitPattern: gains[unchecked: n].bitPattern & (isNear ? .max : 0))
        }
        return sum
    }

    /// Whether enough words of the topic between the first seed and the last are the same but for slips, as in a text that
    /// was scanned badly.
    private func sharesTopic(_ seeds: ArraySlice<Seed>, _ copy: IndexedCopy, in document: Range<Int>) -> Bool {
        var (all, shared) = (0, 0)
        var at = seeds.startIndex
        for c in seeds[at].copy..<seeds[seeds.endIndex - 1].copy where content.has(c, of: copy) {
            while at + 1 < seeds.endIndex, seeds[at + 1].copy <= c { at += 1 }
            let s = c + seeds[at].diagonal
            all += 1
            if isAlike(c, near: s, copy, in: document) { shared += 1 }
        }
        return shared * Self.leastTopic >= all
    }

    /// Whether word `c` of the copy, or a slip of it, stands in the document at most ``slipBand`` words from word number `s`.
    private func isAlike(_ c: Int, near s: Int, _ copy: IndexedCopy, in document: Range<Int>) -> Bool {
        for s in (s - Self.slipBand)...(s + Self.slipBand) where document.contains(s) {
            let id = index.words[s]
            if id == copy.ids[c] || copy.shapes[c].mayBeSlip(of: index.shapes[Int(id)]) { return true }
        }
        return false
    }

    private func words(around seeds: ArraySlice<Seed>, _ copy: IndexedCopy) -> Range<Int> {
        let (first, last) = (seeds[seeds.startIndex].copy, seeds[seeds.endIndex - 1].copy)
        return max(0, first - Self.margin)..<min(copy.count, last + Self.margin)
    }

    /// Whether the word `id` stands in the document at most ``band`` words from word number `s` of the index.
    @inline(__always)
    private func isNear(_ id: UInt32, _ s: Int, in document: Range<Int>) -> Bool {
        let (low, high) = (s - Self.band, s + Self.band + 1)
        guard low >= document.lowerBound, high <= document.upperBound else {
            for i in max(low, document.lowerBound)..<max(low, document.lowerBound, min(high, document.upperBound))
            where index.words[i] == id {
                return true
            }
            return false
        }
        return isNear(id, s)
    }

    /// The same where all of these words are in the document.
    @inline(__always)
    private func isNear(_ id: UInt32, _ s: Int) -> Bool {
        let (words, low) = (index.words.span, s &- Self.band)
        // No branch: two words at a time, of which one that is the same leaves a zero (Hacker's Delight, 6-1).
        let (both, bytes) = (UInt64(id) << 32 | UInt64(id), words.bytes)
        var zeros: UInt64 = 0
        for k in 0..<4 {
            let pair = bytes.unsafeLoadUnaligned(fromByteOffset: 4 &* low &+ 8 &* k, as: UInt64.self) ^ both
            zeros |= (pair &- 0x1_0000_0001) & ~pair
        }
        let ninth = UInt64(words[unchecked: low &+ 8] ^ id)
        return (zeros | (ninth &- 1) & ~ninth) & 0x8000_0000_8000_0000 != 0
    }
}
