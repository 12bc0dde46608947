/// A document of a segment: where its text stands, and which of the segment's words and quotations are its own.
public struct SegmentDocument: Hashable, Sendable {
    /// The bytes of an entry, its checksum included.
    static let size = 44

    /// Where its entry stands in the file of texts.
    public var textOffset: UInt64
    /// What tells it from every other document.
    public var digest: UInt64
    /// Its place in the order of time, the same in any index: see ``TimeOrder``.
    public var order: UInt64
    /// The first of its words, among all words of the segment.
    public var firstWord: UInt32
    /// The number of its words.
    public var wordCount: UInt32
    /// The first of its quotations, among all of the segment that are found by their words.
    public var firstQuotation: UInt32
    /// The number of its quotations that are found by their words.
    public var quotationCount: UInt32

    /// The entry as it is written.
    var bytes: [UInt8] {
        var body = littleEndian(textOffset) + littleEndian(digest) + littleEndian(order)
        for number in [firstWord, wordCount, firstQuotation, quotationCount] { body += littleEndian(number) }
        return body + littleEndian(CRC32.of(body))
    }
}

extension SegmentDocument {
    /// Where the order stands in an entry.
    static let orderOffset = 16
    /// Where the first word stands in an entry.
    static let firstWordOffset = 24
    /// Where the first quotation stands in an entry.
    static let firstQuotationOffset = 32

    /// Reads the entry at `offset`.
    init(_ bytes: RawSpan, at offset: Int, file: String) throws(IndexError) {
        textOffset = bytes.number(at: offset, as: UInt64.self)
        digest = bytes.number(at: offset + 8, as: UInt64.self)
        order = bytes.number(at: offset + Self.orderOffset, as: UInt64.self)
        firstWord = bytes.number(at: offset + Self.firstWordOffset, as: UInt32.self)
        wordCount = bytes.number(at: offset + 28, as: UInt32.self)
        firstQuotation = bytes.number(at: offset + Self.firstQuotationOffset, as: UInt32.self)
        quotationCount = bytes.number(at: offset + 36, as: UInt32.self)
        guard CRC32.of(bytes, offset..<(offset + 40)) == bytes.number(at: offset + 40, as: UInt32.self) else {
            throw .damaged(file: file, at: offset, reason: "the checksum of a document's entry is wrong")
        }
    }
}
