/// Finds the documents of an index on disk that share seeds with a copy.
struct CandidateSearch {
    /// How many places of a seed are looked at.
    private static let placesPerSeed = 32
    /// How strong the seeds of a candidate are together: one rare seed, or a few of stock phrases.
    private static let minimumStrength = 12

    /// A seed that the copy shares with a document.
    private struct Hit {
        var seed: Int32
        var place: Int64
        var document: SegmentedIndex.Place
        /// The first word of the document.
        var firstWord: Int
    }

    private let index: SegmentedIndex
    /// The distinct keys of the copy's seeds, ascending, the word that each starts with, and how often it stands in the index.
    private let keys: [UInt64]
    private let firstWords: [Int]
    private var counts: [Int]
    /// The distinct keys of the copy's words, ascending, and their hashes.
    private let wordKeys: [UInt64]
    private let wordHashes: [UInt64]
    private var wordCounts: [Int]
    private var hits: [Hit] = []

    init(index: SegmentedIndex, copy: FoldedText) {
        self.index = index
        var seeds: [(key: UInt64, first: Int)] = []
        StableSeeds.forEach(in: copy.hashes) { key, first, _, _ in seeds.append((key, first)) }
        seeds.sort { ($0.key, $0.first) < ($1.key, $1.first) }
        var distinct: [(key: UInt64, first: Int)] = []
        for seed in seeds where seed.key != distinct.last?.key { distinct.append(seed) }
        keys = distinct.map(\.key)
        firstWords = distinct.map(\.first)
        counts = Array(repeating: 0, count: keys.count)
        let words = Set(copy.hashes).map { (key: WordCounts.key($0), hash: $0) }.sorted { $0.key < $1.key }
        wordKeys = words.map(\.key)
        wordHashes = words.map(\.hash)
        wordCounts = Array(repeating: 0, count: words.count)
    }

    /// Looks up all seeds and words in segment number `number`.
    mutating func look(in number: Int) throws(IndexError) {
        let segment = index.segments[number]
        let name = segment.file.name
        var places: [(seed: Int, place: UInt64)] = []
        var own = [Int](repeating: 0, count: keys.count)
        let keys = keys
        var found = wordCounts
        let wordKeys = wordKeys
        try segment.file.withBytes { bytes throws(IndexError) in
            try segment.seeds.lookUp(keys, bytes, file: name) { seed, place in
                own[seed] += 1
                if own[seed] <= Self.placesPerSeed { places.append((seed, place)) }
            }
            let full = own.indices.filter { own[$0] == SeedSegment.cap }
            if !full.isEmpty {
                try segment.frequent.lookUp(full.map { keys[$0] }, bytes, file: name) { n, count in
                    own[full[n]] = Int(count)
                }
            }
            try segment.words.lookUp(wordKeys, bytes, file: name) { word, count in found[word] += Int(count) }
            for (seed, place) in places {
                let document = try segment.document(ofWord: place, bytes)
                if index.removed[number].contains(document) { continue }
                let at = SegmentedIndex.Place(segment: number, document: document)
                let first = Int(try segment.document(document, bytes).firstWord)
                hits.append(Hit(seed: Int32(seed), place: Int64(place), document: at, firstWord: first))
            }
        }
        wordCounts = found
        for seed in own.indices { counts[seed] += own[seed] }
    }

    /// How common the copy's words are in the index.
    var background: Background {
        var background = Background()
        background.wordCount = index.wordCount
        for (hash, count) in zip(wordHashes, wordCounts) { background.words[hash] = count }
        for (key, count) in zip(keys, counts) { background.seeds[key] = count }
        return background
    }

    /// The documents with the strongest group of seeds close together, best first.
    func best(_ limit: Int) -> [LikelySource] {
        let sorted = hits.sorted {
            ($0.document.segment, $0.place, $0.seed) < ($1.document.segment, $1.place, $1.seed)
        }
        var found: [LikelySource] = []
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, sorted[end].document == sorted[start].document { end += 1 }
            let strength = strongest(sorted[start..<end])
            if strength >= Self.minimumStrength {
                let hits = sorted[start..<min(end, start + LikelySource.hitLimit)].map {
                    (copy: firstWords[Int($0.seed)], source: Int($0.place) - $0.firstWord)
                }
                found.append(LikelySource(place: sorted[start].document, strength: strength, hits: hits))
            }
            start = end
        }
        found.sort {
            ($1.strength, $0.place.segment, $0.place.document) < ($0.strength, $1.place.segment, $1.place.document)
        }
        return Array(found.prefix(limit))
    }

    /// How strong the strongest run of seeds is that follow each other closely in both texts.
    private func strongest(_ hits: ArraySlice<Hit>) -> Int {
        var best = 0
        var sum = 0
        var last: (place: Int, diagonal: Int)?
        for hit in hits {
            let place = Int(hit.place)
            let diagonal = place - firstWords[Int(hit.seed)]
            if let last, place == last.place, diagonal == last.diagonal { continue }
            let goesOn = last.map {
                place - $0.place <= ChainFinder.reach && abs(diagonal - $0.diagonal) <= ChainFinder.shift
            }
            if goesOn != true { sum = 0 }
            sum += Self.strength(counts[Int(hit.seed)])
            best = max(best, sum)
            last = (place, diagonal)
        }
        return best
    }

    private static func strength(_ count: Int) -> Int { count <= 3 ? 12 : count <= 15 ? 8 : count <= 47 ? 4 : 2 }
}
