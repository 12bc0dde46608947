import Testing

@testable import Quoth

@Suite struct SegmentedIndexTests {
    static let phrase = "Forty detainees were held aboard the quarantine barge for eleven weeks without a lawyer"

    static func texts(every: Int = 50) -> [Text] {
        var random = SeededRandom(state: 9)
        return (0..<200).map { number in
            let filler = (0..<60).map { _ in "w\(Int.random(in: 0..<900, using: &random))" }.joined(separator: " ")
            return Text(number % every == 7 ? "\(filler). It says: “\(phrase).” \(filler)." : filler)
        }
    }

    static func index(_ texts: [Text], removed: Set<Int> = []) throws -> SegmentedIndex {
        let folded = texts.map { FoldedText($0) }
        return SegmentedIndex(
            [try SeedSegmentTests.segment(Array(folded[..<80])), try SeedSegmentTests.segment(Array(folded[80...]))],
            removed: [removed, []])
    }

    @Test func `documents that share a passage are candidates, and removed ones are not`() throws {
        let copy = FoldedText(Text("Reporters heard that “\(Self.phrase)”, which was denied."))
        let places = try Self.index(Self.texts()).candidates(for: copy, limit: 10).documents
        #expect(Set(places.map { $0.place.segment * 80 + $0.place.document }) == [7, 57, 107, 157])
        let fewer = try Self.index(Self.texts(), removed: [7]).candidates(for: copy, limit: 10).documents
        #expect(Set(fewer.map { $0.place.segment * 80 + $0.place.document }) == [57, 107, 157])
        #expect(try Self.index(Self.texts()).candidates(for: copy, limit: 2).documents.count == 2)
    }

    @Test func `what is known of the words is what a count over all documents gives`() throws {
        let texts = Self.texts()
        let copy = FoldedText(Text("barge w17 w18 w17 nobody"))
        let background = try Self.index(texts).candidates(for: copy, limit: 1).background
        var counts: [UInt64: Int] = [:]
        for text in texts { for hash in FoldedText(text).hashes { counts[hash, default: 0] += 1 } }
        for hash in copy.hashes { #expect(background.words[hash] == counts[hash] ?? 0) }
        #expect(background.wordCount == texts.reduce(0) { $0 + FoldedText($1).count })
    }

    @Test func `traced against its candidates, a copy has the passages that it has against all documents`() throws {
        let texts = Self.texts(every: 500)
        let copy = FoldedText(Text("Reporters heard that “\(Self.phrase)”, which was denied."))
        let (places, background) = try Self.index(texts).candidates(for: copy, limit: 10)
        let candidates = places.filter { candidate in
            candidate.isPromising(copy, texts[candidate.place.segment * 80 + candidate.place.document])
        }
        let likely = candidates.map { texts[$0.place.segment * 80 + $0.place.document] }
        let found = SeedIndex(texts: likely, background: background).chains(for: copy)
        let expected = SeedIndex(texts: texts).chains(for: copy)
        #expect(Set(found.map(\.copy)) == Set(expected.map(\.copy)) && found.count == expected.count)
        #expect(!found.isEmpty)
    }

    @Test func `a document is read as it was written`() throws {
        var document = Document(
            id: "a/1", origin: "a.jsonl", text: Text("One.\n\nTwo “three”."),
            title: Evidence("A título", from: "h1", confidence: 0.75),
            authors: [Evidence("Mara Lindqvist", from: "declared", confidence: 1)], role: "director",
            published: Evidence(Day(year: 2025, month: 3), from: "time", confidence: 0.5), series: "s", isLeadOnly: true
        )
        document.kind = Evidence(.statement, from: "og:type", confidence: 0.9)
        document.firstLine = 12
        let entry = DocumentEntry(document)
        let bytes = DocumentEntry.magic + entry.bytes
        let read = try DocumentEntry.document(at: 8, bytes.span.bytes, file: "a.texts")
        #expect(read == document)
        #expect(DocumentEntry(read).digest == entry.digest)
        for at in entry.bytes.indices {
            var flipped = bytes
            flipped[8 + at] ^= 0x40
            #expect(throws: IndexError.self) {
                try DocumentEntry.document(at: 8, flipped.span.bytes, file: "a.texts")
            }
        }
    }
}
