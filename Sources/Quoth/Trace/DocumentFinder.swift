/// Finds the document that a word of a collection stands in.
struct DocumentFinder: Sendable {
    private static let blockBits = 8

    /// Where each document starts; one more at the end.
    private let starts: [UInt32]
    /// The document of every 256th word: where to begin to look for that of any other.
    private let blocks: [UInt32]

    /// The documents that start at `starts`; one more number tells where the last one ends.
    init(_ starts: [Int]) {
        self.starts = starts.map { UInt32($0) }
        var blocks: [UInt32] = []
        for (document, end) in starts.dropFirst().enumerated() {
            while blocks.count << DocumentFinder.blockBits < end { blocks.append(UInt32(document)) }
        }
        self.blocks = blocks
    }

    /// The document that word number `i` of all words stands in.
    /// - Complexity: O(1), as long as documents of less than a few words are rare.
    @inline(__always)
    func document(ofWord i: Int) -> Int {
        var document = Int(blocks[i >> DocumentFinder.blockBits])
        while Int(starts[document + 1]) <= i { document += 1 }
        return document
    }

    /// The word after the last one of the document that word number `i` stands in.
    @inline(__always)
    func end(ofDocumentWith i: Int) -> Int { Int(starts[document(ofWord: i) + 1]) }
}
