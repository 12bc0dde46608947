/// The words of a copy as the index knows them.
struct IndexedCopy {
    /// The id of each word in the index's vocabulary.
    let ids: [UInt32]
    /// The id of each word's kin, by which seeds go; see ``WordKin``.
    let seedIds: [UInt32]
    /// The first byte of each word, and the byte after it.
    let starts: [UInt32]
    let ends: [UInt32]
    /// What stands before each word; one more at the end tells what stands after the last word.
    let marks: [FoldedText.Marks]
    /// What each word looks like.
    let shapes: [WordShape]
    /// The folded letters of a text that is no document of the index.
    private let text: FoldedText?
    private let vocabulary: Vocabulary
    /// The first word among all words of the index, of a copy that is one of its documents.
    let firstWord: Int?

    /// The words of any text.
    init(_ text: FoldedText, in index: SeedIndex) {
        self.text = text
        vocabulary = index.vocabulary
        (starts, ends, marks, firstWord) = (text.starts, text.ends, text.marks, nil)
        let ids = text.hashes.map(index.vocabulary.id(of:))
        self.ids = ids
        seedIds = ids.indices.map { i in
            ids[i] == Vocabulary.unknown
                ? index.kin.id(like: text.letters[text.letterRange(i)]) ?? Vocabulary.unknown
                : index.kin.ids[Int(ids[i])]
        }
        shapes = (0..<text.count).map { WordShape(text.letters[text.letterRange($0)]) }
    }

    /// The words of document number `document` of `index`, which need not be folded again.
    init(document: Int, in index: SeedIndex) {
        let range = index.wordRange(of: document)
        text = nil
        vocabulary = index.vocabulary
        ids = Array(index.words[range])
        seedIds = ids.map { index.kin.ids[Int($0)] }
        starts = Array(index.starts[range])
        ends = Array(index.ends[range])
        marks = Array(index.marks[range.lowerBound...range.upperBound])
        shapes = ids.map { index.shapes[Int($0)] }
        firstWord = range.lowerBound
    }

    /// The number of words.
    var count: Int { ids.count }

    /// The hash of each word.
    var hashes: [UInt64] { text?.hashes ?? ids.map { vocabulary.hashes[Int($0)] } }

    /// The folded letters of word number `i`.
    func letters(_ i: Int) -> ArraySlice<UInt8> {
        if let text { return text.letters[text.letterRange(i)] }
        return vocabulary.letters[vocabulary.letterRange(ids[i])]
    }
}

/// A bit for each letter of a word: words that differ by *n* slips differ by 2*n* bits at most.
func letterSet(_ letters: ArraySlice<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
}
