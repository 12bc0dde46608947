/// A document of a segment: where its text stands, and which of the segment's words are its own.
public struct SegmentDocument: Hashable, Sendable {
    /// The bytes of an entry, its checksum included.
    static let size = 28

    /// Where its entry stands in the file of texts.
    public var textOffset: UInt64
    /// What tells it from every other document.
    public var digest: UInt64
    /// The first of its words, among all words of the segment.
    public var firstWord: UInt32
    /// The number of its words.
    public var wordCount: UInt32

    /// The entry as it is written.
    var bytes: [UInt8] {
        let body = littleEndian(textOffset) + littleEndian(digest) + littleEndian(firstWord) + littleEndian(wordCount)
        return body + littleEndian(CRC32.of(body))
    }
}

extension SegmentDocument {
    /// Reads the entry at `offset`.
    init(_ bytes: RawSpan, at offset: Int, file: String) throws(IndexError) {
        textOffset = bytes.number(at: offset, as: UInt64.self)
        digest = bytes.number(at: offset + 8, as: UInt64.self)
        firstWord = bytes.number(at: offset + 16, as: UInt32.self)
        wordCount = bytes.number(at: offset + 20, as: UInt32.self)
        guard CRC32.of(bytes, offset..<(offset + 24)) == bytes.number(at: offset + 24, as: UInt32.self) else {
            throw .damaged(file: file, at: offset, reason: "the checksum of a document's entry is wrong")
        }
    }
}
