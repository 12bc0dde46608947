/// An immutable part of an index on disk: for each seed the places where it stands, and how often words stand in it.
///
/// A read-only view over the bytes of a file, of which nothing is copied; docs/formats.md has the format. What it reads is
/// checked against its checksum each time.
public struct SeedSegment: Sendable {
    static let magic: [UInt8] = Array("QUOTHSEG".utf8)
    static let version = 2
    static let footerSize = 184
    /// The most places of one seed that are kept: those in the oldest documents.
    static let cap = 64

    /// The bytes of the file.
    public let file: any IndexBytes
    /// The number of documents, removed ones included.
    public let documentCount: Int
    /// The number of words in all of them.
    public let wordCount: Int
    /// Where the documents' entries start.
    let documents: Int
    /// The places of each seed, as numbers of words; ``cap`` at most.
    let seeds: KeyTable
    /// How often those seeds stand in it that have more places than were kept.
    let frequent: KeyTable
    /// How often each word stands in it.
    let words: KeyTable
    /// For the seeds of quotations the numbers of these, each with how many seeds are needed in the lowest four bits.
    let quoted: KeyTable

    /// Opens the segment in `file`.
    /// - Throws: ``IndexError`` if its footer is not as it was written.
    /// - Complexity: O(1).
    public init(_ file: any IndexBytes) throws(IndexError) {
        self.file = file
        let (name, size) = (file.name, file.count)
        guard size >= Self.footerSize + Self.magic.count else {
            throw .damaged(file: name, at: size, reason: "it ends before its footer")
        }
        let footer = size - Self.footerSize
        let read = try file.withBytes { bytes throws(IndexError) in
            for (i, byte) in Self.magic.enumerated() {
                for at in [i, footer + i] where bytes.number(at: at, as: UInt8.self) != byte {
                    throw .damaged(file: name, at: at, reason: "it is no segment of an index")
                }
            }
            guard CRC32.of(bytes, footer..<(size - 4)) == bytes.number(at: size - 4, as: UInt32.self) else {
                throw .damaged(file: name, at: footer, reason: "the checksum of its footer is wrong")
            }
            let version = Int(bytes.number(at: footer + 8, as: UInt32.self))
            if version > Self.version { throw .newerVersion(file: name, version: version, known: Self.version) }
            guard let layout = Layout(bytes, at: footer + 12, before: footer) else {
                throw .damaged(file: name, at: footer, reason: "it tells of parts that are not in the file")
            }
            return layout
        }
        (documentCount, wordCount, documents) = (read.documentCount, read.wordCount, read.documents)
        (seeds, frequent, words, quoted) = (read.seeds, read.frequent, read.words, read.quoted)
        guard quoted.end == documents, documents + documentCount * SegmentDocument.size == footer else {
            throw .damaged(file: name, at: footer, reason: "its parts do not end where the next ones begin")
        }
    }

    /// What a footer says.
    private struct Layout {
        var documentCount: Int
        var wordCount: Int
        var documents: Int
        var seeds: KeyTable
        var frequent: KeyTable
        var words: KeyTable
        var quoted: KeyTable

        /// `nil` if the numbers are none of a segment whose footer stands at `limit`.
        init?(_ bytes: RawSpan, at offset: Int, before limit: Int) {
            func table(_ number: Int) -> KeyTable? {
                KeyTable(bytes, at: offset + 24 + number * KeyTable.descriptionSize, before: limit)
            }
            let numbers = (0..<3).map { bytes.number(at: offset + 8 * $0, as: UInt64.self) }
            guard numbers[0] <= limit / SegmentDocument.size, numbers[1] <= UInt64(UInt32.max), numbers[2] <= limit,
                let seeds = table(0), let frequent = table(1), let words = table(2), let quoted = table(3)
            else { return nil }
            (documentCount, wordCount, documents) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]))
            (self.seeds, self.frequent, self.words, self.quoted) = (seeds, frequent, words, quoted)
        }
    }

    /// The footer of a segment of these parts.
    static func footer(documents: Int, count: Int, wordCount: Int, _ tables: [KeyTable]) -> [UInt8] {
        var bytes = magic + littleEndian(UInt32(version))
        bytes += littleEndian(UInt64(count)) + littleEndian(UInt64(wordCount)) + littleEndian(UInt64(documents))
        for table in tables { bytes += table.description }
        bytes += [UInt8](repeating: 0, count: footerSize - 4 - bytes.count)
        return bytes + littleEndian(CRC32.of(bytes))
    }

    // MARK: Documents

    /// Document number `number`.
    public func document(_ number: Int) throws(IndexError) -> SegmentDocument {
        try file.withBytes { bytes throws(IndexError) in try document(number, bytes) }
    }

    func document(_ number: Int, _ bytes: RawSpan) throws(IndexError) -> SegmentDocument {
        precondition(number < documentCount, "There are \(documentCount) documents.")
        return try SegmentDocument(bytes, at: documents + number * SegmentDocument.size, file: file.name)
    }

    /// The number of the document that word number `word` stands in.
    /// - Complexity: O(log *d*) in the documents; less where they are about equally long.
    func document(ofWord word: UInt64, _ bytes: RawSpan) -> Int {
        document(ofWord: word, near: Int(word) * documentCount / max(1, wordCount), bytes)
    }

    /// The same, where it is not far from document number `guess`.
    /// - Complexity: O(log *d*) in the documents between the two.
    func document(ofWord word: UInt64, near guess: Int, _ bytes: RawSpan) -> Int {
        document(with: word, SegmentDocument.firstWordOffset, near: guess, bytes)
    }

    /// The number of the document that has quotation number `quotation`, which is not far from document number `guess`.
    /// - Complexity: O(log *d*) in the documents between the two.
    func document(ofQuotation quotation: UInt64, near guess: Int, _ bytes: RawSpan) -> Int {
        document(with: quotation, SegmentDocument.firstQuotationOffset, near: guess, bytes)
    }

    /// The number of the first quotation of document number `document`.
    func firstQuotation(ofDocument document: Int, _ bytes: RawSpan) -> Int {
        Int(first(SegmentDocument.firstQuotationOffset, of: document, bytes))
    }

    private func first(_ offset: Int, of document: Int, _ bytes: RawSpan) -> UInt32 {
        bytes.number(at: documents + document * SegmentDocument.size + offset, as: UInt32.self)
    }

    /// The last document whose first number, at `offset` of its entry, is not above `number`: looked for in ever wider
    /// steps from `guess` on, and then between the last two.
    private func document(with number: UInt64, _ offset: Int, near guess: Int, _ bytes: RawSpan) -> Int {
        func isAbove(_ document: Int) -> Bool { first(offset, of: document, bytes) > number }
        var (low, high, step) = (min(max(0, guess), documentCount - 1), documentCount, 1)
        if isAbove(low) {
            high = low
            low = max(0, high - step)
            while low > 0, isAbove(low) {
                step *= 2
                (low, high) = (max(0, low - step), low)
            }
        } else {
            while low + step < documentCount, !isAbove(low + step) {
                low += step
                step *= 2
            }
            high = min(documentCount, low + step)
        }
        return max(0, low + bisect(high - low) { isAbove(low + $0) } - 1)
    }

    /// The place in the order of time of document number `number`.
    func order(ofDocument number: Int, _ bytes: RawSpan) -> UInt64 {
        bytes.number(at: documents + number * SegmentDocument.size + SegmentDocument.orderOffset, as: UInt64.self)
    }

    // MARK: Checking

    /// Reads all of it.
    /// - Throws: ``IndexError/damaged(file:at:reason:)`` for the first part that is not as it was written.
    public func verify() throws(IndexError) {
        if let first = damages().first { throw first }
    }

    /// Reads all of it, and names every part that is not as it was written: blocks, directories, documents.
    /// - Complexity: O(*n*) in the bytes.
    public func damages() -> [IndexError] {
        var damages: [IndexError] = []
        func attempt(_ part: () throws(IndexError) -> Void) {
            do throws(IndexError) { try part() } catch { damages.append(error) }
        }
        file.withBytes { bytes in
            for table in [seeds, frequent, words, quoted] {
                let before = damages.count
                var count = 0
                for block in 0..<table.blockCount {
                    attempt { () throws(IndexError) in
                        try table.forEach(inBlock: block, bytes, file: file.name) { _, _ in count += 1 }
                    }
                }
                let end = bytes.number(at: table.end - 4, as: UInt32.self)
                let isWhole = count == table.count || damages.count > before
                if !isWhole || Int(end) != table.blocks.count || bytes.number(at: table.directory, as: UInt32.self) != 0
                {
                    damages.append(
                        .damaged(file: file.name, at: table.directory, reason: "entries are missing"))
                }
            }
            for number in 0..<documentCount {
                attempt { () throws(IndexError) in _ = try document(number, bytes) }
            }
        }
        return damages
    }
}
