import Testing

@testable import Quoth

@Suite struct SeedSegmentTests {
    /// Texts of random words, some of which share long passages.
    static func texts(_ count: Int, seed: UInt64) -> [FoldedText] {
        var random = SeededRandom(state: seed)
        let shared = (0..<40).map { _ in "s\(Int.random(in: 0..<5_000, using: &random))" }.joined(separator: " ")
        return (0..<count).map { number in
            let words = (0..<Int.random(in: 0..<120, using: &random)).map { _ in
                "w\(Int.random(in: 0..<3_000, using: &random))"
            }
            return FoldedText(Text(words.joined(separator: " ") + (number % 3 == 0 ? " " + shared : "")))
        }
    }

    static func segment(_ texts: [FoldedText], name: String = "a.seeds", from first: Int = 0) throws -> SeedSegment {
        var table = Memtable()
        for (number, text) in texts.enumerated() {
            table.add(text, textOffset: UInt64(first + number), digest: UInt64(first + number) &* 77)
        }
        return try SeedSegment(MemoryBytes(table.takeSegment(), name: name))
    }

    /// Every place of every seed, as the segment has them.
    static func places(_ segment: SeedSegment) throws -> [UInt64: [UInt64]] {
        var places: [UInt64: [UInt64]] = [:]
        try segment.file.withBytes { bytes throws(IndexError) in
            for block in 0..<segment.seeds.blockCount {
                try segment.seeds.forEach(inBlock: block, bytes, file: segment.file.name) {
                    places[$0, default: []].append($1)
                }
            }
        }
        return places
    }

    static func counts(_ table: KeyTable, _ segment: SeedSegment) throws -> [UInt64: UInt64] {
        var counts: [UInt64: UInt64] = [:]
        try segment.file.withBytes { bytes throws(IndexError) in
            for block in 0..<table.blockCount {
                try table.forEach(inBlock: block, bytes, file: segment.file.name) { counts[$0] = $1 }
            }
        }
        return counts
    }

    @Test func `a segment has the places and counts that plain dictionaries have`() throws {
        let texts = Self.texts(300, seed: 1)
        let segment = try Self.segment(texts)
        var places: [UInt64: [UInt64]] = [:]
        var words: [UInt64: UInt64] = [:]
        var base = 0
        for text in texts {
            StableSeeds.forEach(in: text.hashes) { key, first, _, _, _ in
                places[key, default: []].append(UInt64(base + first))
            }
            for hash in text.hashes { words[WordCounts.key(hash), default: 0] += 1 }
            base += text.count
        }
        let frequent = places.filter { $0.value.count > SeedSegment.cap }
        #expect(!frequent.isEmpty)
        #expect(try Self.places(segment) == places.mapValues { Array($0.prefix(SeedSegment.cap)) })
        #expect(try Self.counts(segment.frequent, segment) == frequent.mapValues { UInt64($0.count) })
        #expect(try Self.counts(segment.words, segment) == words)
        #expect(segment.documentCount == 300 && segment.wordCount == base)
        try segment.verify()
    }

    @Test(arguments: [[], [0, 5, 299], Array(0..<100)])
    func `merged segments are one of the documents that were not removed`(removed: [Int]) throws {
        let texts = Self.texts(300, seed: 2)
        let parts = [0..<100, 100..<101, 101..<280, 280..<300]
        var inputs: [SegmentMerger.Input] = []
        var next: UInt64 = 0
        for part in parts {
            let offsets = part.map { number -> UInt64? in
                if removed.contains(number) { return nil }
                next += 1
                return next - 1
            }
            inputs.append(
                SegmentMerger.Input(
                    segment: try Self.segment(Array(texts[part]), from: part.lowerBound), textOffsets: offsets))
        }
        var merger = try SegmentMerger(inputs)
        var bytes: [UInt8] = []
        try merger.merge {
            bytes += $0
            return true
        }
        let merged = try SeedSegment(MemoryBytes(bytes, name: "merged.seeds"))
        try merged.verify()
        let kept = texts.indices.filter { !removed.contains($0) }
        let whole = try Self.segment(kept.map { texts[$0] })
        #expect(merged.documentCount == kept.count && merged.wordCount == whole.wordCount)
        for number in kept.indices {
            let (one, other) = (try merged.document(number), try whole.document(number))
            #expect(one.firstWord == other.firstWord && one.wordCount == other.wordCount)
            #expect(one.textOffset == UInt64(number) && one.digest == UInt64(kept[number]) &* 77)
        }
        if removed.isEmpty {
            #expect(try Self.places(merged) == Self.places(whole))
            #expect(try Self.counts(merged.frequent, merged) == Self.counts(whole.frequent, whole))
            #expect(try Self.counts(merged.words, merged) == Self.counts(whole.words, whole))
        } else {
            // Of a seed with more places than are kept, those that follow a removed one are known no longer.
            let wholePlaces = try Self.places(whole)
            for (key, places) in try Self.places(merged) where places.count < SeedSegment.cap / 2 {
                #expect(wholePlaces[key] == places)
            }
        }
    }

    @Test func `each flipped byte is found, with the file and the place`() throws {
        var table = Memtable()
        for (number, text) in Self.texts(12, seed: 3).enumerated() {
            table.add(text, textOffset: UInt64(number), digest: 5)
        }
        let bytes = table.takeSegment()
        for at in bytes.indices {
            var flipped = bytes
            flipped[at] ^= 1 << UInt8(at % 8)
            do throws(IndexError) {
                try SeedSegment(MemoryBytes(flipped, name: "b.seeds")).verify()
                Issue.record("the flip of byte \(at) of \(bytes.count) was not found")
            } catch {
                guard case .damaged(let file, let offset, _) = error else { continue }
                #expect(file == "b.seeds" && (0...bytes.count).contains(offset))
            }
        }
    }

    @Test func `a footer whose checksum fits tells of nothing that is not in the file`() throws {
        var table = Memtable()
        for (number, text) in Self.texts(5, seed: 4).enumerated() {
            table.add(text, textOffset: UInt64(number), digest: 5)
        }
        let bytes = table.takeSegment()
        let footer = bytes.count - SeedSegment.footerSize
        // Behind magic and version: numbers of eight bytes, and widths of one.
        for at in (footer + 12)..<(bytes.count - 4) {
            for value: UInt8 in [0x00, 0x01, 0x39, 0x7F, 0x80, 0xFF] {
                var forged = bytes
                forged[at] = value
                let sum = CRC32.of(Array(forged[footer..<(bytes.count - 4)]))
                forged.replaceSubrange((bytes.count - 4)..., with: littleEndian(sum))
                guard let segment = try? SeedSegment(MemoryBytes(forged, name: "f.seeds")) else { continue }
                // Whatever it finds: it ends, and reads nothing outside.
                #expect(segment.damages().count <= bytes.count)
            }
        }
    }

    @Test func `a segment that was cut short is not opened`() throws {
        var table = Memtable()
        table.add(FoldedText(Text("one two three")), textOffset: 0, digest: 0)
        let bytes = table.takeSegment()
        for count in 0..<bytes.count {
            #expect(throws: IndexError.self) { try SeedSegment(MemoryBytes(Array(bytes.prefix(count)), name: "c")) }
        }
    }
}
