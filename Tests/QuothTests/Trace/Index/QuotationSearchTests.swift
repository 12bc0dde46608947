import Testing

@testable import Quoth

/// Which documents may have a quotation's words, and which quotations may be a document's.
@Suite struct QuotationSearchTests {
    struct Example {
        var words: FoldedText
        var order: UInt64
        var quotations: [QuotationSeeds]
    }

    /// Texts of random words and phrases, some of which stand in more documents than a seed is listed with.
    static let examples: [Example] = {
        var random = SeededRandom(state: 5)
        let phrases = (0..<5).map { number in
            (0..<Int.random(in: 4..<30, using: &random)).map { "p\(number)x\($0)" }.joined(separator: " ")
        }
        return (0..<240).map { number in
            var parts: [String] = []
            var quotations: [QuotationSeeds] = []
            for _ in 0..<Int.random(in: 0..<5, using: &random) {
                let phrase = phrases[Int.random(in: 0..<phrases.count, using: &random)].split(separator: " ")
                let part = phrase.dropFirst(Int.random(in: 0..<3, using: &random)).joined(separator: " ")
                parts.append(part + (0..<9).map { _ in " w\(Int.random(in: 0..<900, using: &random))" }.joined())
                if Bool.random(using: &random) { quotations.append(QuotationSeeds(FoldedText(Text(part)))) }
            }
            let order = UInt64.random(in: 0..<1_000, using: &random) << 20 | UInt64(number)
            return Example(words: FoldedText(Text(parts.joined(separator: " "))), order: order, quotations: quotations)
        }
    }()

    static func segment(_ numbers: [Int]) throws -> SeedSegment {
        var table = Memtable()
        for number in numbers {
            let example = examples[number]
            table.add(
                example.words, textOffset: 0, digest: UInt64(number), order: example.order,
                quotations: example.quotations)
        }
        return try SeedSegment(MemoryBytes(table.takeSegment(), name: "a.seeds"))
    }

    static func merged(_ segments: [SeedSegment], without removed: Int? = nil) throws -> SeedSegment {
        var bytes: [UInt8] = []
        var merger = try SegmentMerger(
            segments.map { segment in
                let offsets = try (0..<segment.documentCount).map { document -> UInt64? in
                    Int(try segment.document(document).digest) == removed ? nil : 0
                }
                return SegmentMerger.Input(segment: segment, textOffsets: offsets)
            })
        try merger.merge {
            bytes += $0
            return true
        }
        return try SeedSegment(MemoryBytes(bytes, name: "m.seeds"))
    }

    /// The same documents, added and merged in different ways.
    static func indexes() throws -> [SegmentedIndex] {
        let all = Array(examples.indices)
        var random = SeededRandom(state: 6)
        let shuffled = all.shuffled(using: &random)
        let pieces = try [0..<30, 30..<140, 140..<240].map { try segment(Array(shuffled[$0])) }
        let backwards = try [0..<110, 110..<240].map { try segment(Array(all.reversed()[$0])) }
        let layouts = try [
            [segment(all)], pieces, [merged(pieces)], [pieces[0], merged(Array(pieces[1...]))], backwards,
        ]
        return layouts.map { SegmentedIndex($0, removed: $0.map { _ in [] }) }
    }

    static func number(_ place: SegmentedIndex.Place, in index: SegmentedIndex) throws -> Int {
        Int(try index.segments[place.segment].document(place.document).digest)
    }

    /// For each seed the documents that are listed with it, and where the oldest end.
    static func listed() -> [UInt64: (documents: Set<Int>, latest: UInt64)] {
        var places: [UInt64: [(order: UInt64, first: Int, document: Int)]] = [:]
        for (number, example) in examples.enumerated() {
            StableSeeds.forEach(in: example.words.hashes) { key, first, _, _, _ in
                places[key, default: []].append((example.order, first, number))
            }
        }
        return places.mapValues { all in
            let kept = all.sorted { ($0.order, $0.first) < ($1.order, $1.first) }.prefix(SeedSegment.cap)
            let isFull = kept.count == SeedSegment.cap
            return (Set(kept.map(\.document)), isFull ? kept.last?.order ?? .max : .max)
        }
    }

    @Test func `the sources of a quotation are those that a plain count gives, however the index came to be`() throws {
        let listed = Self.listed()
        let quotations = Self.examples.flatMap(\.quotations)
        #expect(listed.values.contains { $0.latest < .max })
        let expected = quotations.map { quotation in
            var counts: [Int: Int] = [:]
            for key in quotation.keys { for number in listed[key]?.documents ?? [] { counts[number, default: 0] += 1 } }
            return counts.filter { $0.value >= quotation.needed }.keys.sorted {
                (counts[$1] ?? 0, Self.examples[$0].order) < (counts[$0] ?? 0, Self.examples[$1].order)
            }
        }
        #expect(expected.contains { $0.count > 20 })
        for index in try Self.indexes() {
            let found = try index.sources(of: quotations).map { try $0.map { try Self.number($0.place, in: index) } }
            #expect(found == expected)
        }
    }

    /// What a plain count says that `copy` changes: by the numbers of documents, and of their quotations.
    private static func changes(
        by copy: Example, _ listed: [UInt64: (documents: Set<Int>, latest: UInt64)]
    ) -> [Int: [Int: ConcernedDocuments.Change]] {
        let keys = Set(QuotationSeeds.keys(of: copy.words)).filter { copy.order <= listed[$0]?.latest ?? .max }
        var changes: [Int: [Int: ConcernedDocuments.Change]] = [:]
        for (number, example) in examples.enumerated() {
            for (index, quotation) in example.quotations.enumerated() {
                let shared = quotation.keys.filter(keys.contains)
                let end = shared.compactMap { listed[$0]?.latest }.min() ?? .max
                let newcomer = ConcernedDocuments.Newcomer(count: shared.count, order: copy.order)
                let isEnough = shared.count >= quotation.needed
                guard isEnough || end < .max else { continue }
                changes[number, default: [:]][index] = ConcernedDocuments.Change(
                    newcomers: isEnough ? [newcomer] : [], end: end)
            }
        }
        return changes
    }

    private static func found(
        _ copies: some Collection<Example>, in index: SegmentedIndex
    ) throws -> [Int: [Int: ConcernedDocuments.Change]] {
        let changes = try index.concerned(by: copies.map { ($0.words, $0.order) }).changes
        return Dictionary(uniqueKeysWithValues: try changes.map { (try number($0.key, in: index), $0.value) })
    }

    @Test func `a document changes what a plain count gives, by its words or by taking others' places`() throws {
        let listed = Self.listed()
        let expected = Self.examples.prefix(60).map { Self.changes(by: $0, listed) }
        let all = expected.flatMap(\.values).flatMap(\.values)
        #expect(all.contains { !$0.newcomers.isEmpty } && all.contains { $0.newcomers.isEmpty && $0.end < .max })
        for index in try Self.indexes() {
            for (copy, expected) in zip(Self.examples, expected) {
                #expect(try Self.found([copy], in: index) == expected)
            }
        }
    }

    @Test func `many documents together change what each does by itself`() throws {
        let listed = Self.listed()
        var expected: [Int: [Int: ConcernedDocuments.Change]] = [:]
        for copy in Self.examples.prefix(60) {
            expected.merge(Self.changes(by: copy, listed)) { known, new in
                known.merging(new) { a, b in
                    ConcernedDocuments.Change(newcomers: a.newcomers + b.newcomers, end: min(a.end, b.end))
                }
            }
        }
        for index in try Self.indexes() {
            #expect(try Self.found(Self.examples.prefix(60), in: index) == expected)
        }
    }

    @Test func `a document that was removed is neither a source nor does it quote`() throws {
        let gone = try #require(Self.examples.firstIndex { !$0.quotations.isEmpty })
        let (whole, rest) = (try Self.segment([gone]), try Self.segment(Array((gone + 1)..<240)))
        for index in [
            SegmentedIndex([whole, rest], removed: [[0], []]),
            SegmentedIndex([try Self.merged([whole, rest], without: gone)], removed: [[]]),
        ] {
            let found = try index.sources(of: Self.examples[gone].quotations).joined()
            #expect(!(try found.contains { try Self.number($0.place, in: index) == gone }))
            let changed = try Self.found([Self.examples[gone]], in: index)
            #expect(changed[gone] == nil)
            #expect(!changed.isEmpty)
        }
    }

    @Test(arguments: [
        ("2015-03-02", "2015-03-03", true), ("2015-03-03", "2015-03-02", false), ("2015-03-02", "2015-03-02", true),
        ("", "2015-03-02", true), ("2015-03-02", "", true), ("2015", "2014-06", false), ("0900-01-01", "2015", true),
    ])
    func `what comes first in the order of time can be older`(a: String, b: String, canPrecede: Bool) {
        let (x, y) = (Day(iso: a).map { TimeSpan($0) } ?? TimeSpan(), Day(iso: b).map { TimeSpan($0) } ?? TimeSpan())
        #expect(TimeOrder.canPrecede(TimeOrder.place(x, digest: [1, 2, 3, 4]), y) == canPrecede)
        #expect(x.canPrecede(y) == canPrecede)
        let place = TimeOrder.place(x, digest: [1, 2, 3, 4])
        #expect((place < TimeOrder.end(before: y) || TimeOrder.isUndated(place)) == canPrecede)
        if x.start ?? .max < y.start ?? .max {
            #expect(TimeOrder.place(x, digest: [255, 255, 255, 255]) < TimeOrder.place(y, digest: [0, 0, 0, 0]))
        }
    }
}
