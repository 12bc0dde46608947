/// Searches an index for the passages that copies share with its documents, one copy after the other.
struct PassageSearch {
    /// How many words may stand between two phrases that are common in a collection, to be taken for part of them.
    private static let phraseGap = 3
    /// How many places of the words before a word weigh as much as its frequency.
    private static let phrasePrior: Float = 100
    /// The ``foresightFloor`` of a small collection.
    private static let mostFloor: Float = 0.5
    /// How many places of a seed are looked at: the first ones.
    private static let placesPerSeed = 32
    /// How strong the seeds that two documents share must be together; see ``Seed/strength``.
    private static let minimumStrength = 12
    /// How many places a word of the copy may have on average; seeds that stand in more places give up the later ones.
    private static let placesPerWord = 16
    /// How many words may be aligned for each word of the two documents, before what is left is given up.
    private static let alignedPerWord = 8

    /// Which of an index's documents are searched for a copy.
    struct Scope {
        /// The copy's own number, if it is one of the documents of the index and that is known.
        var own: Int?
        /// Whether one of them may.
        var isCandidate: (Int) -> Bool = { _ in true }
    }

    /// A seed of the copy.
    private struct SharedSeed {
        /// Its first and its last word, and whether those between belong to it.
        var first: UInt32
        var last: UInt32
        var isRun: Bool
        /// How often it stands in the index.
        var count = 0
        /// Where those of its places stand that are looked at.
        var places = 0..<0
    }

    private let index: SeedIndex
    private var finder = ChainFinder()
    private var promise: ChainPromise
    private let content: SharedContent
    private var bound: AlignmentBound
    private var aligner: PassageAligner
    private var scale: EvidenceScale
    private var sorter = RadixSort()
    private var shortlist: Shortlist
    /// The copy's seeds that have other places, and the keys and postings of those that are looked up.
    private var shared: [SharedSeed] = []
    private var keys: [UInt64] = []
    private var postings: [(first: UInt32, end: UInt32)] = []
    private var found: [UInt64] = []
    private var seeds: [Seed] = []
    /// For each word of the copy, what it tells after the words before it, by how often these have it after them.
    private var foreseen: [Float] = []
    /// For each word of the copy, whether a passage of the document at hand has it.
    private var isCovered: [Bool] = []
    /// The share of its bits that a word keeps however well the words before it foresee it: in a small collection, whatever
    /// many have is found, and what is boilerplate is told later, by when and where it recurs.
    private let foresightFloor: Float
    /// How many words were aligned, for the tests of the bound.
    private(set) var alignedWords = 0

    init(index: SeedIndex) {
        self.index = index
        promise = ChainPromise(index: index)
        content = SharedContent(index: index)
        bound = AlignmentBound(index: index)
        aligner = PassageAligner(index: index)
        foresightFloor = PassageSearch.mostFloor * CollectionSize.smallness(words: index.collectionWordCount)
        scale = EvidenceScale(index: index)
        shortlist = Shortlist(documentCount: index.documentCount)
    }

    /// The passages, by document and then in the copy's order.
    /// - Complexity: O(*n*) in the words of the copy and of the documents that share seeds with it.
    mutating func chains(for copy: IndexedCopy, in scope: Scope) -> [Chain] {
        let own = scope.own ?? index.document(withWords: copy.ids)
        findSeeds(copy, own, scope)
        promise.begin(copy, foreseen: foreseen)
        isCovered = Array(repeating: false, count: copy.count)
        let judge = PassageJudge(index: index, copy: copy)
        var chains: [Chain] = []
        var i = 0
        while i < seeds.count {
            let document = index.document(ofWord: seeds[i].source)
            let words = index.wordRange(of: document)
            var end = i
            var strength = 0
            while end < seeds.count, seeds[end].source < words.upperBound {
                strength += seeds[end].strength
                end += 1
            }
            if strength >= PassageSearch.minimumStrength {
                chains += passages(in: document, seeds[i..<end], copy, judge)
            }
            i = end
        }
        return chains
    }

    /// Collects the seeds that the copy shares with the documents that may be its sources, by their place there.
    private mutating func findSeeds(_ copy: IndexedCopy, _ own: Int?, _ scope: Scope) {
        collectSeeds(copy, own)
        foresee(copy, isOwn: own != nil)
        if let background = index.background { foresee(copy, background) }
        PhraseTable.english.lower(&foreseen, of: copy.hashes)
        var cap = PassageSearch.placesPerSeed
        while !collectPlaces(copy, cap: cap, own, scope) { cap /= 2 }
        shortlist.keep(&found, atLeast: PassageSearch.minimumStrength)
        let copyBits = UInt64(Int.bitWidth - copy.count.leadingZeroBitCount)
        let wordBits = Int.bitWidth - index.words.count.leadingZeroBitCount
        sorter.sort(&found, bits: wordBits + Int(copyBits) + 2)
        seeds.removeAll(keepingCapacity: true)
        var last = UInt64.max
        for value in found where value >> 2 != last {
            last = value >> 2
            let seed = Seed(
                source: Int(last >> copyBits), copy: Int(last & (1 << copyBits - 1)), frequency: Int(value & 3))
            // Two keys may share their upper halves by chance; the word itself has to be the same.
            if index.kin.ids[Int(index.words[seed.source])] == copy.seedIds[seed.copy] { seeds.append(seed) }
        }
    }

    /// Fills ``shared`` with those of the copy's seeds that may have other places.
    private mutating func collectSeeds(_ copy: IndexedCopy, _ own: Int?) {
        shared.removeAll(keepingCapacity: true)
        if let join = index.join {
            guard let own, let start = copy.firstWord else {
                preconditionFailure("A join knows its own documents only.")
            }
            join.forEach(in: own, start..<(start + copy.count)) { word, kind, group in
                let isRun = kind == SeedKeys.run
                let last = isRun ? index.keys.lastOfRun(from: word, in: index.words, bits: index.seedBits) : word + kind
                shared.append(
                    SharedSeed(
                        first: UInt32(word - start), last: UInt32(last - start), isRun: isRun, count: group.count,
                        places: group.places))
            }
        } else if let table = index.seeds {
            lookUp(copy, table)
        }
    }

    private mutating func lookUp(_ copy: IndexedCopy, _ table: SeedTable) {
        keys.removeAll(keepingCapacity: true)
        for i in 0..<copy.count where copy.seedIds[i] != Vocabulary.unknown {
            // A seed that only the copy itself has is met by far the most often, and is known beforehand.
            if let word = copy.firstWord, !table.isRecurring(word + i) { continue }
            index.keys.forEach(from: i, in: copy.seedIds, before: copy.count, bits: index.bits) {
                key, first, last, kind in
                if let word = copy.firstWord, !table.isRecurring(word + first, kind: kind) { return }
                keys.append(key)
                shared.append(SharedSeed(first: UInt32(first), last: UInt32(last), isRun: kind == SeedKeys.run))
            }
        }
        table.lookUp(keys, &postings)
        for (n, range) in postings.enumerated() {
            let places = Int(range.first)..<Int(range.end)
            shared[n].count = table.count(of: keys[n], kept: places.count)
            if Seed.isTaken(keys[n], frequency: Seed.frequency(of: places.count)) { shared[n].places = places }
        }
    }

    /// Fills ``foreseen``.
    private mutating func foresee(_ copy: IndexedCopy, isOwn: Bool) {
        foreseen = copy.ids.map { $0 == Vocabulary.unknown ? 0 : index.bits[Int($0)] }
        for seed in shared {
            // The source's own place says nothing, nor does the copy's.
            let others = seed.count - (isOwn ? 2 : 1)
            guard others > 0 else { continue }
            let (first, last) = (Int(seed.first), Int(seed.last))
            for word in (seed.isRun ? first + 1 : last)...last where isKnown(copy, first, word) {
                foresee(copy, first, word, others)
            }
        }
    }

    private func isKnown(_ copy: IndexedCopy, _ first: Int, _ last: Int) -> Bool {
        copy.ids[first] != Vocabulary.unknown && copy.ids[last] != Vocabulary.unknown
    }

    /// Fills ``found`` with at most `cap` places of each seed; `false` if there are too many places.
    private mutating func collectPlaces(_ copy: IndexedCopy, cap: Int, _ own: Int?, _ scope: Scope) -> Bool {
        let budget = copy.count * PassageSearch.placesPerWord + 10_000
        let shift = UInt64(Int.bitWidth - copy.count.leadingZeroBitCount) + 2
        found.removeAll(keepingCapacity: true)
        shortlist.begin()
        for seed in shared {
            if found.count > budget { return cap == 1 }
            let frequency = Seed.frequency(of: seed.count)
            let (low, strength) = (UInt64(seed.first) << 2 | frequency, Seed.strength(of: frequency))
            Self.forEachPlace(of: seed, atMost: cap, in: index) { document, place in
                if document != own, shortlist.add(document, strength: strength, scope.isCandidate) {
                    found.append(UInt64(place) << shift | low)
                }
            }
        }
        return found.count <= budget || cap == 1
    }

    /// Calls `body` with the document and the first word of the first `cap` places of `seed`.
    @inline(__always)
    private static func forEachPlace(
        of seed: SharedSeed, atMost cap: Int, in index: SeedIndex, _ body: (Int, UInt32) -> Void
    ) {
        if let join = index.join {
            let groups = join.groups.span
            for n in 0..<min(cap, seed.places.count / 2) {
                let at = seed.places.lowerBound + 2 * n
                body(Int(groups[at]), groups[at + 1])
            }
        } else if let table = index.seeds {
            for posting in seed.places.prefix(cap) {
                let place = table.place(ofPosting: posting)
                body(index.document(ofWord: Int(place)), place)
            }
        }
    }

    /// Lowers ``foreseen`` by what the collection knows of the copy's phrases that the documents come from.
    ///
    /// Only some of its seeds are kept: a word between two such phrases is taken for part of both.
    private mutating func foresee(_ copy: IndexedCopy, _ background: Background) {
        var others = [Int](repeating: 0, count: copy.count)
        StableSeeds.forEach(in: copy.hashes) { key, first, last, isRun, _ in
            // The source's own place says nothing.
            guard let count = background.seeds[key], count > 1 else { return }
            for word in (isRun ? first + 1 : last)...last { others[word] = max(others[word], count - 1) }
        }
        var last = 0
        for word in 1..<max(1, copy.count) where others[word] > 0 {
            if last > 0, word - last <= PassageSearch.phraseGap {
                for between in (last + 1)..<word { others[between] = min(others[last], others[word]) }
            }
            last = word
        }
        for word in 1..<max(1, copy.count) where others[word] > 0 {
            guard copy.ids[word] != Vocabulary.unknown, copy.ids[word - 1] != Vocabulary.unknown else { continue }
            foresee(copy, word - 1, word, others[word])
        }
    }

    /// Notes that the word `first` of the copy stands before `last` in `others` more places of the index.
    private mutating func foresee(_ copy: IndexedCopy, _ first: Int, _ last: Int, _ others: Int) {
        let word = Int(copy.ids[last])
        let all = max(Float(index.count(ofWord: copy.ids[first])), Float(others))
        let bits = smoothedBits(
            Float(others), of: all, prior: PassageSearch.phrasePrior, share: index.shares[word])
        foreseen[last] = min(foreseen[last], max(bits, foresightFloor * index.bits[word]))
    }

    /// The passages that the copy shares with one document, in the copy's order.
    private mutating func passages(
        in document: Int, _ seeds: ArraySlice<Seed>, _ copy: IndexedCopy, _ judge: PassageJudge
    ) -> [Chain] {
        let words = index.wordRange(of: document)
        var (found, seen): ([WeighedPassage], [WeighedPassage]) = ([], [])
        var budget = PassageSearch.alignedPerWord * (copy.count + words.count) + 10_000
        finder.findChains(of: seeds)
        for number in 0..<finder.count {
            let chain = finder[number]
            if budget <= 0 { break }
            if chain.allSatisfy({ isCovered[$0.copy] }) { continue }
            if !promise.isKept(by: chain, copy, in: words) { continue }
            if !bound.isReached(chain, judge, in: words, foreseen: foreseen) { continue }
            let matches = aligner.align(chain, of: copy, in: words)
            budget -= matches.count
            alignedWords += matches.count
            if judge.mostBits(of: matches, foreseen: foreseen) < judge.minimumBits { continue }
            let weights = scale.weights(of: matches, copy, foreseen: foreseen, in: document)
            for passage in judge.passages(of: matches, weights) where isNew(passage) {
                if !content.isMissing(in: passage, copy) { found.append(passage) }
                seen.append(passage)
            }
        }
        for passage in seen {
            for c in passage.copy { isCovered[c] = false }
        }
        return found.map { $0.chain(index: index, copy: copy) }.sorted { $0.copy < $1.copy }
    }

    /// Whether most of the passage's words in the copy are in no passage of the document yet; from now on they are.
    private mutating func isNew(_ passage: WeighedPassage) -> Bool {
        let covered = passage.copy.count { isCovered[$0] }
        guard covered * 2 < passage.copy.count else { return false }
        for c in passage.copy { isCovered[c] = true }
        return true
    }
}
