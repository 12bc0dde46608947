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

    /// For each seed the documents that are listed with it, and where the oldest end, if there are none but these.
    static func listed(_ isThere: (Int) -> Bool = { _ in true }) -> [UInt64: (documents: Set<Int>, latest: UInt64)] {
        var places: [UInt64: [(order: UInt64, first: Int, document: Int)]] = [:]
        for (number, example) in examples.enumerated() where isThere(number) {
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

    typealias Changes = [Int: [Int: ConcernedDocuments.Change]]

    /// What a plain count says that the documents `new` change together: by the numbers of documents, and of their quotations.
    private static func changes(by new: Range<Int>) -> Changes {
        let (listed, before) = (listed(), listed { !new.contains($0) })
        var changes: Changes = [:]
        for (number, example) in examples.enumerated() {
            for (index, quotation) in example.quotations.enumerated() {
                var change = ConcernedDocuments.Change()
                for (position, copy) in examples[new].enumerated() {
                    let keys = Set(QuotationSeeds.keys(of: copy.words)).intersection(quotation.keys)
                        .filter { copy.order <= listed[$0]?.latest ?? .max }
                    let lost = keys.flatMap { key -> [ClosedRange<UInt64>] in
                        let lost = before[key]?.documents.subtracting(listed[key]?.documents ?? []) ?? []
                        return lost.map { examples[$0].order...examples[$0].order }
                    }
                    if keys.count >= quotation.needed {
                        change.newcomers.append(ConcernedDocuments.Newcomer(count: keys.count, order: copy.order))
                    }
                    change.lost = Set(change.lost + lost).sorted {
                        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
                    }
                    if keys.count >= quotation.needed || !lost.isEmpty { change.first = min(change.first, position) }
                }
                if change.first < .max { changes[number, default: [:]][index] = change }
            }
        }
        return changes
    }

    private static func found(by new: Range<Int>, in index: SegmentedIndex) throws -> Changes {
        let copies = examples[new].map { (QuotationSeeds($0.words), $0.order) }
        let places = index.segments.indices.flatMap { segment in
            (0..<index.segments[segment].documentCount).map { SegmentedIndex.Place(segment: segment, document: $0) }
        }
        let changes = try index.concerned(
            by: copies, new: Set(places.filter { new.contains(try number($0, in: index)) })
        )
        .changes
        return Dictionary(
            uniqueKeysWithValues: try changes.map { place, changes in
                (
                    try number(place, in: index),
                    changes.mapValues { change in
                        var change = change
                        change.lost.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
                        return change
                    }
                )
            })
    }

    @Test(arguments: [0..<1, 7..<8, 0..<60, 100..<180, 0..<240])
    func `documents that come in a segment of their own change what a plain count gives`(new: Range<Int>) throws {
        let expected = Self.changes(by: new)
        let old = Self.examples.indices.filter { !new.contains($0) }
        let layouts = try [
            [Self.segment(old), Self.segment(Array(new))],
            [Self.segment(Array(old.prefix(90))), Self.segment(Array(old.dropFirst(90))), Self.segment(Array(new))],
        ]
        for segments in layouts where segments.allSatisfy({ $0.documentCount > 0 }) {
            let index = SegmentedIndex(segments, removed: segments.map { _ in [] })
            #expect(try Self.found(by: new, in: index) == expected)
        }
    }

    @Test func `among them are quotations with newcomers, and such that lose documents`() {
        let all = [0..<1, 7..<8, 0..<60, 100..<180].flatMap { Self.changes(by: $0).flatMap(\.value).map(\.value) }
        #expect(all.contains { !$0.newcomers.isEmpty })
        #expect(all.contains { $0.newcomers.isEmpty && !$0.lost.isEmpty })
        #expect(all.contains { $0.lost.contains { $0.upperBound < .max } })
    }

    @Test(arguments: [0..<1, 7..<8, 0..<60])
    func `however the index came to be, no more is overlooked than by a plain count`(new: Range<Int>) throws {
        let expected = Self.changes(by: new)
        for index in try Self.indexes() {
            let found = try Self.found(by: new, in: index)
            for (document, quotations) in expected {
                for (quotation, change) in quotations {
                    let own = try #require(found[document]?[quotation])
                    #expect(own.newcomers == change.newcomers)
                    for lost in change.lost {
                        #expect(
                            own.lost.contains { $0.lowerBound <= lost.lowerBound && lost.upperBound <= $0.upperBound })
                    }
                }
            }
            #expect(
                found.allSatisfy { document, quotations in
                    quotations.allSatisfy { expected[document]?[$0.key] != nil || $0.value.newcomers.isEmpty }
                })
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
            let changed = try Self.found(by: gone..<(gone + 1), in: index)
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
