/// Documents that are not on disk yet: what is added is gathered here and becomes a segment.
public struct Memtable: Sendable {
    /// The bits of a place in a posting: a memtable has at most so many words.
    private static let placeBits = 28

    private var documents: [SegmentDocument] = []
    private var wordCount = 0
    /// A key in the upper bits, a place in the lower ones.
    private var postings: [UInt64] = []
    private var counts: [UInt64: Int] = [:]
    private var quotationCount = 0
    /// Of the seeds of quotations the keys, and the quotations' numbers with how many seeds are needed.
    private var quoted: [(key: UInt64, value: UInt64)] = []

    /// A table without documents.
    public init() {}

    /// The number of documents.
    public var documentCount: Int { documents.count }

    /// The bytes that it takes in memory, about.
    public var size: Int { 16 * (postings.count + quoted.count) + 48 * counts.count + 48 * documents.count }

    /// Whether `words` more words would be too many.
    public func isFull(for words: Int) -> Bool { wordCount + words >= 1 << Memtable.placeBits }

    /// Adds a document.
    ///
    /// - Parameter textOffset: Where its entry stands in the file of texts.
    /// - Parameter digest: What tells it from every other document.
    /// - Parameter order: Its place in the order of time.
    /// - Parameter quotations: The seeds of its quotations that are to be found.
    /// - Complexity: O(*n*) in its words.
    public mutating func add(
        _ text: FoldedText, textOffset: UInt64, digest: UInt64, order: UInt64 = 0, quotations: [QuotationSeeds] = []
    ) {
        precondition(!isFull(for: text.count), "A memtable has less than 2²⁸ words.")
        StableSeeds.forEach(in: text.hashes) { key, first, _, _, _ in
            postings.append(key << UInt64(Memtable.placeBits) | UInt64(wordCount + first))
        }
        for hash in text.hashes { counts[hash, default: 0] += 1 }
        documents.append(
            SegmentDocument(
                textOffset: textOffset, digest: digest, order: order, firstWord: UInt32(wordCount),
                wordCount: UInt32(text.count), firstQuotation: UInt32(quotationCount),
                quotationCount: UInt32(quotations.count)))
        wordCount += text.count
        for quotation in quotations {
            let value = UInt64(quotationCount) << QuotationSeeds.neededBits | UInt64(quotation.needed)
            for key in quotation.keys { quoted.append((key, value)) }
            quotationCount += 1
        }
    }

    /// The bytes of a segment with all documents.
    /// - Complexity: O(*n*) in the words.
    public mutating func takeSegment() -> [UInt8] {
        var sorter = RadixSort()
        sorter.sort(&postings, from: Memtable.placeBits, bits: 64)
        var writer = SegmentWriter()
        var seeds = writer.begin(expected: postings.count, values: .fixed, largest: max(1, wordCount))
        var groups = SeedGroups(documents)
        for posting in postings {
            groups.add(posting >> UInt64(Memtable.placeBits), posting & (1 << UInt64(Memtable.placeBits) - 1), &seeds)
        }
        groups.end(&seeds)
        writer.end(&seeds)
        postings = []
        var frequent = writer.begin(expected: groups.frequent.count, values: .counts)
        for entry in groups.frequent { frequent.add(entry.key, entry.count) }
        writer.end(&frequent)
        var words = writer.begin(expected: counts.count, values: .counts)
        for (key, count) in WordCounts.sorted(counts) { words.add(key, count) }
        writer.end(&words)
        writeQuoted(&writer)
        writer.finish(documents)
        self = Memtable()
        return writer.takeBytes()
    }

    private mutating func writeQuoted(_ writer: inout SegmentWriter) {
        quoted.sort { $0 < $1 }
        var table = writer.begin(
            expected: quoted.count, values: .fixed, largest: max(1, quotationCount << Int(QuotationSeeds.neededBits)))
        for (key, value) in quoted { table.add(key, value) }
        writer.end(&table)
    }
}
