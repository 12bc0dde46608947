/// Finds the places of an index that are most like a quotation, however short or edited.
///
/// First the stretches, about as long as the quotation, whose words in common with it tell the most, in any order (a
/// sliding window over the places of its words); then a local alignment with the best of them. What the best passage
/// leaves uncovered is searched for again, so that each part of a spliced quotation gets a candidate.
struct NearestSearch {
    /// The most places that are looked at, over all words of a quotation: the commonest words are left out first.
    private static let placeBudget = 200_000
    /// The most cells of alignment tables that are filled, for one quotation.
    private static let cellBudget = 4_000_000
    /// How often what is uncovered is searched for again.
    private static let rounds = 3
    /// What a passage, or what is left of the quotation, must tell to be looked at, in bits, if no more is asked for.
    static let minimumBits: Float = 10

    /// How far sums of the same bits may differ.
    private static let rounding: Float = 0.1

    private let index: SeedIndex
    private let copy: IndexedCopy
    private let limit: Int
    /// What the words in common must tell for a place to be looked at, in bits.
    private let leastBits: Float
    /// What share of the best passage's evidence the words in common with a stretch must tell for it to be aligned.
    private let leastShare: Float
    /// Of how many documents the best passages are wanted.
    private let documentLimit: Int
    private var block: WordBlock
    private var cells = 0
    /// What the best passage of all tells, and in this round that of each document.
    private var best: Float = 0
    private var bestOf: [Int: Float] = [:]

    init(
        index: SeedIndex, copy: FoldedText, limit: Int, leastBits: Float = minimumBits, leastShare: Float = 0,
        documentLimit: Int = .max
    ) {
        self.index = index
        self.copy = IndexedCopy(copy, in: index)
        self.limit = limit
        self.leastBits = max(leastBits, Self.minimumBits)
        (self.leastShare, self.documentLimit) = (leastShare, documentLimit)
        block = WordBlock(index: index)
    }

    /// The passages, best first.
    /// - Complexity: O(*p* log *p* + *m* · *k*) for *p* places, *m* words of the quotation and the *k* words of the
    ///   windows; both within fixed budgets.
    mutating func chains() -> [Chain] {
        var bests: [WeighedPassage] = []
        var found: [WeighedPassage] = []
        var isCovered = [Bool](repeating: false, count: copy.count)
        for _ in 0..<NearestSearch.rounds {
            let open = (0..<copy.count).filter { !isCovered[$0] && copy.ids[$0] != Vocabulary.unknown }
            guard open.reduce(0, { $0 + index.bits[Int(copy.ids[$1])] }) >= leastBits else { break }
            let round = passages(for: open)
            guard let best = round.max(by: { $0.bits < $1.bits }) else { break }
            for match in best.matches {
                for c in match.copy..<match.copyEnd { isCovered[c] = true }
            }
            bests.append(best)
            found += round
        }
        // The best of each round comes along, so that no part of a splice is crowded out by copies of another.
        let kept = distinct(bests) + distinct(found).filter { passage in !bests.contains { isSame($0, passage) } }
        return kept.prefix(limit).sorted(by: isBetter).map { $0.chain(index: index, copy: copy) }
    }

    /// The passages that have most of the words `open` of the copy.
    private mutating func passages(for open: [Int]) -> [WeighedPassage] {
        guard let first = open.first, let last = open.last else { return [] }
        let span = first..<(last + 1)
        let width = span.count + span.count / 2 + 8
        let counts = Dictionary(span.map { (copy.ids[$0], 1) }, uniquingKeysWith: +)
        var found: [WeighedPassage] = []
        bestOf.removeAll()
        for window in windows(of: open, width: width).prefix(limit + 8) {
            let document = index.document(ofWord: window.first)
            let words = index.wordRange(of: document)
            let source = max(words.lowerBound, window.first - 8)..<min(words.upperBound, window.last + 9)
            guard isWorthAligning(source, counts) else { continue }
            let own = align(span, source, depth: 2)
            if let bits = own.map(\.bits).max() { bestOf[document] = max(bits, bestOf[document] ?? 0) }
            best = max(best, bestOf[document] ?? 0)
            found += own
        }
        return found
    }

    /// Whether a passage in `source` may be among those that are wanted, for a quotation that has each word as often as
    /// `counts` says: the same words tell no more than this, but for such as are only alike.
    private func isWorthAligning(_ source: Range<Int>, _ counts: [UInt32: Int]) -> Bool {
        guard best > 0, leastShare > 0 || bestOf.count >= documentLimit else { return true }
        var left = counts
        var most: Float = 0
        for id in index.words[source] {
            guard let count = left[id], count > 0 else { continue }
            left[id] = count - 1
            most += index.bits[Int(id)]
        }
        if most < leastShare * best { return false }
        return bestOf.count < documentLimit || bestOf.values.count { $0 >= most - Self.rounding } < documentLimit
    }

    /// The best local alignment, and those of what it leaves over on its two sides.
    private mutating func align(_ span: Range<Int>, _ source: Range<Int>, depth: Int) -> [WeighedPassage] {
        cells += (span.count + 1) * (source.count + 1)
        guard cells <= NearestSearch.cellBudget else { return [] }
        let matches = block.align(copy, span, source, .local)
        guard let first = matches.first, let last = matches.last else { return [] }
        let bits = weight(matches)
        guard bits >= Self.minimumBits else { return [] }
        var found = [WeighedPassage(matches: matches[...], bits: bits)]
        if depth > 0 {
            found += align(span.lowerBound..<first.copy, source, depth: depth - 1)
            found += align(last.copyEnd..<span.upperBound, source, depth: depth - 1)
        }
        return found
    }

    private func weight(_ matches: [WordMatch]) -> Float {
        var sum: Float = 0
        for i in matches.indices {
            sum += matches[i].bits
            if i > 0 {
                let (dc, ds) = (matches[i].copy - matches[i - 1].copyEnd, matches[i].source - matches[i - 1].sourceEnd)
                sum -= WordBlock.replacement * Float(min(dc, ds)) + WordBlock.gap * Float(abs(dc - ds))
            }
        }
        return sum
    }

    /// A stretch of the index that has words of the copy, from the first such word to the last.
    private struct Window {
        var bits: Float
        var first: Int
        var last: Int
    }

    /// The best windows, at most `width` words wide, none overlapping another; best first, the earlier first if equal.
    private func windows(of open: [Int], width: Int) -> [Window] {
        let (hits, ids) = places(of: open)
        var counts = [Int32](repeating: 0, count: ids.count)
        var found: [Window] = []
        var (bits, left, document) = (Float(0), 0, 0..<0)
        for right in hits.indices {
            let place = Int(hits[right] >> 32)
            if !document.contains(place) { document = index.wordRange(of: index.document(ofWord: place)) }
            let word = Int(hits[right] & 0xFFFF_FFFF)
            if counts[word] == 0 { bits += index.bits[Int(ids[word])] }
            counts[word] += 1
            while Int(hits[left] >> 32) < document.lowerBound || place - Int(hits[left] >> 32) >= width {
                let gone = Int(hits[left] & 0xFFFF_FFFF)
                counts[gone] -= 1
                if counts[gone] == 0 { bits -= index.bits[Int(ids[gone])] }
                left += 1
            }
            let window = Window(bits: bits, first: Int(hits[left] >> 32), last: place)
            guard let peak = found.last, window.first <= peak.last else {
                found.append(window)
                continue
            }
            if window.bits > peak.bits { found[found.count - 1] = window }
        }
        return found.filter { $0.bits >= leastBits }.sorted {
            ($1.bits, $0.first) < ($0.bits, $1.first)
        }
    }

    /// The places of the rarest of the words `open`, ascending, each with the number of its word in `ids`.
    private func places(of open: [Int]) -> (hits: [UInt64], ids: [UInt32]) {
        guard let placesOfWords = index.places else { preconditionFailure("The index only joins its documents.") }
        let rarest = Set(open.map { copy.ids[$0] }).sorted {
            (index.vocabulary.counts[Int($0)], $0) < (index.vocabulary.counts[Int($1)], $1)
        }
        var hits: [UInt64] = []
        for (number, id) in rarest.enumerated() {
            let places = placesOfWords.places(of: id)
            if number > 0, hits.count + places.count > NearestSearch.placeBudget { break }
            for place in places.prefix(NearestSearch.placeBudget) { hits.append(UInt64(place) << 32 | UInt64(number)) }
        }
        hits.sort()
        return (hits, rarest)
    }

    /// Leaves out passages that a better one contains on both sides.
    private func distinct(_ found: [WeighedPassage]) -> [WeighedPassage] {
        var kept: [WeighedPassage] = []
        for passage in found.sorted(by: isBetter) {
            if !kept.contains(where: { isSame($0, passage) }) { kept.append(passage) }
        }
        return kept
    }

    private func isBetter(_ a: WeighedPassage, _ b: WeighedPassage) -> Bool {
        (b.bits, a.source.lowerBound, a.copy.lowerBound) < (a.bits, b.source.lowerBound, b.copy.lowerBound)
    }

    /// Whether two passages share words on both sides.
    private func isSame(_ a: WeighedPassage, _ b: WeighedPassage) -> Bool {
        a.source.overlaps(b.source) && a.copy.overlaps(b.copy)
    }
}
