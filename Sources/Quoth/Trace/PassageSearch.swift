internal import Glibc

/// Searches an index for the passages that one copy shares with its documents.
struct PassageSearch {
    let index: SeedIndex
    let copy: IndexedCopy

    /// The copy's own number, if it is one of the documents of the index.
    let own: Int?

    init(index: SeedIndex, copy: FoldedText, own: Int? = nil) {
        self.own = own
        self.index = index
        self.copy = IndexedCopy(copy, in: index)
    }

    /// The passages, by document and then in the copy's order.
    func chains(where isCandidate: (Int) -> Bool) -> [Chain] {
        var chains: [Chain] = []
        var finder = ChainFinder()
        var aligner = PassageAligner(index: index, copy: copy)
        var scale = EvidenceScale(index: index, copy: copy, own: own)
        let found = findSeeds()
        var i = 0
        while i < found.count {
            let document = index.document(ofWord: found[i].source)
            let words = index.wordRange(of: document)
            var end = i + 1
            while end < found.count, found[end].source < words.upperBound { end += 1 }
            if isCandidate(document) {
                chains += passages(in: document, finder.chains(of: found[i..<end]), &aligner, &scale)
            }
            i = end
        }
        return chains
    }

    /// The seeds that the copy shares with the index, by their place in the index and then in the copy.
    private func findSeeds() -> [Seed] {
        var found: [UInt64] = []
        index.keys.forEach(in: copy.ids, 0..<copy.count, bits: index.bits) { key, c in
            index.seeds.forEachPlace(of: key) { found.append(UInt64($0) << 32 | UInt64(c)) }
        }
        found.sort()
        var seeds: [Seed] = []
        seeds.reserveCapacity(found.count)
        var last = UInt64.max
        for value in found where value != last {
            last = value
            let seed = Seed(source: Int(value >> 32), copy: Int(value & 0xFFFF_FFFF))
            // A key's upper half may be shared by chance; the word itself has to be the same.
            if index.words[seed.source] == copy.ids[seed.copy] { seeds.append(seed) }
        }
        return seeds
    }

    private func passages(
        in document: Int, _ chains: [(score: Float, seeds: [Seed])], _ aligner: inout PassageAligner,
        _ scale: inout EvidenceScale
    ) -> [Chain] {
        let judge = PassageJudge(index: index, copy: copy)
        var found: [WeighedPassage] = []
        for chain in chains {
            let (c, s) = (chain.seeds[0].copy, chain.seeds[0].source)
            let isInside = found.contains { $0.copy.contains(c) && $0.source.contains(s) }
            if isInside { continue }
            if promise(of: chain.seeds, in: index.wordRange(of: document)) < PassageSearch.minimumPromise { continue }
            let matches = aligner.align(chain.seeds, in: index.wordRange(of: document))
            let weights = scale.weights(of: matches, in: document)
            found += judge.passages(of: matches, weights)
        }
        return distinct(found).map { $0.chain(index: index, copy: copy) }
            .sorted { $0.copy < $1.copy }
    }

    /// What the words around a chain of seeds could tell at most, by those that stand near the same diagonal.
    ///
    /// Far cheaper than an alignment, and enough to leave out most of the seeds that met by chance.
    private func promise(of seeds: [Seed], in document: Range<Int>) -> Float {
        let (margin, band) = (14, 4)
        let (first, last) = (seeds[0], seeds[seeds.count - 1])
        if last.copy - first.copy > 2 * margin { return .infinity }
        var sum: Float = 0
        for c in max(0, first.copy - margin)..<min(copy.count, last.copy + margin) {
            let id = copy.ids[c]
            if id == Vocabulary.unknown || index.bits[Int(id)] <= PassageSearch.idleBits { continue }
            let diagonal = c < last.copy ? first.diagonal : last.diagonal
            let low = max(document.lowerBound, c + diagonal - band)
            let high = min(document.upperBound, c + diagonal + band + 1)
            var s = low
            while s < high, index.words[s] != id { s += 1 }
            if s < high { sum += index.bits[Int(id)] - PassageSearch.idleBits }
        }
        return sum
    }

    /// The bits of a word that is anywhere near by chance.
    private static let idleBits: Float = 5

    /// The promise from which on a chain of seeds is aligned, in bits.
    private static let minimumPromise: Float = 30

    /// Leaves out passages most of whose words in the copy a better passage already has.
    private func distinct(_ found: [WeighedPassage]) -> [WeighedPassage] {
        var kept: [WeighedPassage] = []
        for passage in found.sorted(by: { $0.bits > $1.bits }) {
            let (start, end) = (passage.copy.lowerBound, passage.copy.upperBound)
            let covered = kept.reduce(0) { $0 + max(0, min(end, $1.copy.upperBound) - max(start, $1.copy.lowerBound)) }
            if covered * 2 < end - start { kept.append(passage) }
        }
        return kept
    }
}
