/// Finds the documents of an index on disk that share seeds with a copy.
struct CandidateSearch {
    /// How many places of a seed are looked at, in each segment.
    private static let placesPerSeed = 32
    /// How strong the seeds of a candidate are together: one rare seed, or a few of stock phrases.
    private static let minimumStrength = 12
    /// How many bits more than there are words in the index, as a power of two, a seed tells that is rare by more than chance.
    private static let margin: Float = 5
    /// The share of the index's words that must be in the segments in which words are counted.
    private static let countedShare = 0.9

    private let index: SegmentedIndex
    /// The distinct keys of the copy's seeds, ascending, the word that each starts with, whether it tells more than chance,
    /// and how often it stands in the index.
    private let keys: [UInt64]
    private let firstWords: [Int]
    private let isRare: [Bool]
    private var counts: [Int]
    /// The distinct keys of the copy's words, ascending, and their hashes.
    private let wordKeys: [UInt64]
    private let wordHashes: [UInt64]
    private var wordCounts: [Int]
    /// The number of words in the segments in which words are counted, and of which segments that are.
    private var countedWords = 0
    private var isCounted: [Bool]
    /// For each segment the places that were found, in the upper half, with the number of their key.
    private var hits: [[UInt64]]

    init(index: SegmentedIndex, copy: FoldedText) {
        self.index = index
        let needed = Float(Int.bitWidth - index.wordCount.leadingZeroBitCount) + Self.margin
        var seeds: [(key: UInt64, first: Int, isRare: Bool)] = []
        StableSeeds.forEach(in: copy.hashes) { key, first, _, _, bits in seeds.append((key, first, bits >= needed)) }
        seeds.sort { ($0.key, $0.first) < ($1.key, $1.first) }
        var distinct: [(key: UInt64, first: Int, isRare: Bool)] = []
        for seed in seeds where seed.key != distinct.last?.key { distinct.append(seed) }
        keys = distinct.map(\.key)
        firstWords = distinct.map(\.first)
        isRare = distinct.map(\.isRare)
        counts = Array(repeating: 0, count: keys.count)
        let words = Set(copy.hashes).map { (key: WordCounts.key($0), hash: $0) }.sorted { $0.key < $1.key }
        wordKeys = words.map(\.key)
        wordHashes = words.map(\.hash)
        wordCounts = Array(repeating: 0, count: words.count)
        hits = Array(repeating: [], count: index.segments.count)
        isCounted = Array(repeating: false, count: index.segments.count)
        for number in index.segments.indices.sorted(by: { index.segments[$0].wordCount > index.segments[$1].wordCount })
        where Double(countedWords) < Self.countedShare * Double(index.wordCount) {
            isCounted[number] = true
            countedWords += index.segments[number].wordCount
        }
    }

    /// Looks up all seeds and words in segment number `number`.
    mutating func look(in number: Int) throws(IndexError) {
        let segment = index.segments[number]
        var places: [UInt64] = []
        var own = [Int](repeating: 0, count: keys.count)
        var found = wordCounts
        try segment.seeds.lookUp(keys, in: segment.file) { seed, place in
            own[seed] += 1
            if own[seed] <= Self.placesPerSeed { places.append(place << 32 | UInt64(seed)) }
        }
        let full = own.indices.filter { own[$0] == SeedSegment.cap }
        if !full.isEmpty {
            try segment.frequent.lookUp(full.map { keys[$0] }, in: segment.file) { own[full[$0]] = Int($1) }
        }
        if isCounted[number] {
            try segment.words.lookUp(wordKeys, in: segment.file) { found[$0] += Int($1) }
        }
        wordCounts = found
        hits[number] = places
        for seed in own.indices { counts[seed] += own[seed] }
    }

    /// How common the copy's words are in the index.
    var background: Background {
        var background = Background()
        background.wordCount = index.wordCount
        let scale = Double(index.wordCount) / Double(max(1, countedWords))
        for (hash, count) in zip(wordHashes, wordCounts) { background.words[hash] = Int(Double(count) * scale) }
        for (key, count) in zip(keys, counts) { background.seeds[key] = count }
        return background
    }

    /// The documents with the strongest chain of seeds, best first.
    mutating func best(_ limit: Int) throws(IndexError) -> [LikelySource] {
        var found: [LikelySource] = []
        var sorter = RadixSort()
        let strengths = counts.indices.map { strength($0) }
        for number in hits.indices {
            // Keys ascend already.
            sorter.sort(&hits[number], from: 32, bits: 64)
            found += try candidates(in: number, strengths)
        }
        found.sort {
            ($1.strength, $0.place.segment, $0.place.document) < ($0.strength, $1.place.segment, $1.place.document)
        }
        return Array(found.prefix(limit))
    }

    /// The candidates in one segment. In which document a place stands is asked only where a chain is strong enough.
    private func candidates(in number: Int, _ strengths: [Int32]) throws(IndexError) -> [LikelySource] {
        let segment = index.segments[number]
        let hits = hits[number]
        var chains = HitChains()
        var found: [LikelySource] = []
        var words = 0..<0
        var document = 0
        try segment.file.withBytes { bytes throws(IndexError) in
            for hit in hits {
                let (place, seed) = (Int(hit >> 32), Int(hit & 0xFFFF_FFFF))
                if place >= words.upperBound, !words.isEmpty {
                    words = 0..<0
                    chains.removeAll()
                }
                chains.add(place: place, copy: firstWords[seed], strength: strengths[seed])
                guard chains.strength >= Self.minimumStrength else { continue }
                if words.isEmpty {
                    document = segment.document(ofWord: UInt64(place), bytes)
                    let entry = try segment.document(document, bytes)
                    words = Int(entry.firstWord)..<(Int(entry.firstWord) + Int(entry.wordCount))
                    chains.keep(from: words.lowerBound)
                    guard chains.strength >= Self.minimumStrength else {
                        words = 0..<0
                        continue
                    }
                }
                if index.removed[number].contains(document) { continue }
                let at = SegmentedIndex.Place(segment: number, document: document)
                if let last = found.last, last.place == at {
                    if last.strength >= chains.strength { continue }
                    found.removeLast()
                }
                let hits = chains.hits(LikelySource.hitLimit).map {
                    (copy: $0.copy, source: $0.place - words.lowerBound)
                }
                found.append(LikelySource(place: at, strength: chains.strength, hits: hits))
            }
        }
        return found
    }

    /// How strong a seed is. In a large index a pair of common words stands a few times by chance.
    private func strength(_ seed: Int) -> Int32 {
        let count = counts[seed]
        return count <= 3 && isRare[seed] ? 12 : count <= 15 ? 8 : count <= 47 ? 4 : 2
    }
}
