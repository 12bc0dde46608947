/// A positional index over the words of a collection: which passages of it share words with a text.
///
/// A read-only view over flat arrays: the words of all documents one after the other, and for each seed, a hash of a few
/// words close together, the places where it stands.
public struct SeedIndex: Sendable {
    /// The number of documents.
    public var documentCount: Int { documentStarts.count - 1 }
    /// The number of words in all documents.
    public private(set) var wordCount = 0

    let vocabulary: Vocabulary
    /// The surprisal of each word of the vocabulary, in bits.
    let bits: [Float]
    /// The word ids of all documents; each document is followed by one ``Vocabulary/unknown``.
    let words: [UInt32]
    /// The first byte and the byte after each word, in its document's text.
    let starts: [UInt32]
    let ends: [UInt32]
    let marks: [FoldedText.Marks]
    /// Where in ``words`` each document starts; one more at the end.
    let documentStarts: [Int]
    /// The surprisal of a word that no document has.
    private let unknownBits: Double

    /// An index over the texts of `documents`; a ``Chain`` names one by its index here.
    public init(_ documents: [Document]) {
        self.init(texts: documents.lazy.map(\.text))
    }

    /// An index over `texts`; a ``Chain`` names one by its index here.
    /// - Complexity: O(*n*) in the bytes of all texts.
    public init(texts: some Sequence<Text>) {
        var vocabulary = Vocabulary()
        var words: [UInt32] = []
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var marks: [FoldedText.Marks] = []
        var documentStarts = [0]
        for text in texts {
            let folded = FoldedText(text)
            for i in 0..<folded.count { words.append(vocabulary.add(i, of: folded)) }
            words.append(Vocabulary.unknown)
            starts.append(contentsOf: folded.starts + [UInt32(text.count)])
            ends.append(contentsOf: folded.ends + [UInt32(text.count)])
            marks.append(contentsOf: folded.marks)
            documentStarts.append(words.count)
        }
        wordCount = words.count - documentStarts.count + 1
        let surprisal = Surprisal(wordCount: wordCount)
        bits = zip(vocabulary.hashes, vocabulary.counts).map { Float(surprisal.bits(hash: $0, count: Int($1))) }
        unknownBits = surprisal.bits(hash: nil, count: 0)
        self.vocabulary = vocabulary
        self.words = words
        self.starts = starts
        self.ends = ends
        self.marks = marks
        self.documentStarts = documentStarts
    }

    /// The surprisal of `word` in bits: how rare it is in the collection, mixed with how rare it is in English.
    public func bits(ofWord word: String) -> Double {
        let folded = FoldedText(Text(word))
        return (0..<folded.count).reduce(0) { $0 + bits(ofHash: folded.hashes[$1]) }
    }

    /// The surprisal of the word with the hash `hash`, in bits.
    func bits(ofHash hash: UInt64) -> Double {
        let id = vocabulary.id(of: hash)
        if id != Vocabulary.unknown { return Double(bits[Int(id)]) }
        return Surprisal.english[hash] ?? unknownBits
    }

    /// The passages that a document shares with those of the collection, by document and then in the copy's order.
    ///
    /// - Parameter isCandidate: Says whether a document may be a source, by its index.
    public func chains(for copy: FoldedText, where isCandidate: (Int) -> Bool = { _ in true }) -> [Chain] {
        (0..<documentCount).filter(isCandidate).flatMap { runs(of: copy, in: $0, minimumBits: 60) }
    }

    /// The passages nearest to a quotation, best first: short ones and heavily edited ones too.
    ///
    /// - Parameter words: The words of the quotation, over all its parts.
    /// - Parameter limit: The most passages that are given.
    public func nearest(to words: FoldedText, limit: Int) -> [Chain] {
        let found = (0..<documentCount).flatMap { runs(of: words, in: $0, minimumBits: 12) }
        return Array(found.sorted { $0.bits > $1.bits }.prefix(limit))
    }

    private func runs(of copy: FoldedText, in document: Int, minimumBits: Double) -> [Chain] {
        let range = documentStarts[document]..<(documentStarts[document + 1] - 1)
        let ids = copy.hashes.map(vocabulary.id(of:))
        var chains: [Chain] = []
        for c in ids.indices where ids[c] != Vocabulary.unknown {
            for s in range where words[s] == ids[c] {
                if c > 0, s > range.lowerBound, ids[c - 1] == words[s - 1] { continue }
                var n = 1
                while c + n < ids.count, s + n < range.upperBound, ids[c + n] == words[s + n] { n += 1 }
                let weight = (0..<n).reduce(0) { $0 + Double(bits[Int(ids[c + $1])]) }
                if weight < minimumBits { continue }
                let pairs = (0..<n).map {
                    WordPair(
                        copy: copy.range(ofWord: c + $0),
                        source: TextRange(Int(starts[s + $0]), Int(ends[s + $0])), isExact: true)
                }
                chains.append(
                    Chain(
                        document: document, copy: TextRange(pairs[0].copy.start, pairs[n - 1].copy.end),
                        source: TextRange(pairs[0].source.start, pairs[n - 1].source.end), bits: weight, pairs: pairs))
            }
        }
        return chains
    }
}
