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

    @Test func `the quotations that a document may be the source of are those that a plain count gives`() throws {
        let listed = Self.listed()
        func expected(_ copy: Example) -> Set<Int> {
            let keys = Set(QuotationSeeds.keys(of: copy.words)).filter { copy.order <= listed[$0]?.latest ?? .max }
            return Set(
                Self.examples.indices.filter { number in
                    Self.examples[number].quotations.contains { $0.keys.count(where: keys.contains) >= $0.needed }
                })
        }
        for index in try Self.indexes() {
            for copy in Self.examples.prefix(60) {
                let found = try index.concerned(by: [(copy.words, copy.order)]).quoting
                #expect(Set(try found.map { try Self.number($0, in: index) }) == expected(copy))
            }
            let together = try index.concerned(by: Self.examples.prefix(60).map { ($0.words, $0.order) }).quoting
            let all = Self.examples.prefix(60).map(expected).reduce(into: Set()) { $0.formUnion($1) }
            #expect(Set(try together.map { try Self.number($0, in: index) }) == all)
        }
    }

    @Test func `where a document takes others' places, those that have its seeds in quotations hear of it`() throws {
        let listed = Self.listed()
        func expected(_ copy: Example) -> [Int: [Int: UInt64]] {
            let keys = Set(QuotationSeeds.keys(of: copy.words))
            var ends: [Int: [Int: UInt64]] = [:]
            for (number, example) in Self.examples.enumerated() {
                for (index, quotation) in example.quotations.enumerated() {
                    for key in quotation.keys where keys.contains(key) {
                        guard let end = listed[key]?.latest, end < .max, copy.order <= end else { continue }
                        ends[number, default: [:]][index] = min(end, ends[number]?[index] ?? .max)
                    }
                }
            }
            return ends
        }
        #expect(Self.examples.prefix(60).contains { !expected($0).isEmpty })
        for index in try Self.indexes() {
            for copy in Self.examples.prefix(60) {
                let found = try index.concerned(by: [(copy.words, copy.order)]).displaced
                let byNumber = Dictionary(
                    uniqueKeysWithValues: try found.map { (try Self.number($0.key, in: index), $0.value) })
                #expect(byNumber == expected(copy))
            }
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
            let quoting = try index.concerned(by: [(Self.examples[gone].words, Self.examples[gone].order)]).quoting
            #expect(!(try quoting.contains { try Self.number($0, in: index) == gone }))
            #expect(!quoting.isEmpty)
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
        if x.start ?? .max < y.start ?? .max {
            #expect(TimeOrder.place(x, digest: [255, 255, 255, 255]) < TimeOrder.place(y, digest: [0, 0, 0, 0]))
        }
    }
}
