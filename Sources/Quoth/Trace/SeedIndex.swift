internal import Glibc

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
    /// What each word's kin tells, in bits: what it counts for in a seed.
    let seedBits: [Float]
    /// Which words are taken for slips of others, in seeds.
    let kin: WordKin
    /// The share of all places that each word of the vocabulary has: 2 to the power of −``bits``.
    let shares: [Float]
    /// What each word of the vocabulary looks like.
    let shapes: [WordShape]
    let outlines: [WordOutline]
    /// The word ids of all documents; each document is followed by one ``Vocabulary/unknown``.
    let words: [UInt32]
    /// The first byte and the byte after each word, in its document's text.
    let starts: [UInt32]
    let ends: [UInt32]
    let marks: [FoldedText.Marks]
    /// Where in ``words`` each document starts; one more at the end.
    let documentStarts: [Int]
    /// Which groups of words are seeds, and where each stands.
    let keys: SeedKeys
    let seeds: SeedTable?
    /// Where the seeds stand that documents share; only of an index that is for that.
    let join: SeedJoin?
    /// Where each word stands; not of an index that only joins its documents.
    let places: WordPlaces?
    private let documents: DocumentFinder
    /// A hash of each document's words, ascending.
    private let prints: [(print: UInt64, document: Int)]
    /// The surprisal of a word that no document has.
    private let unknownBits: Double

    /// The larger collection that the documents come from, if they do.
    let background: Background?

    /// An index over the texts of `documents`; a ``Chain`` names one by its index here.
    public init(_ documents: [Document], background: Background? = nil) {
        self.init(texts: documents.lazy.map(\.text), background: background)
    }

    /// An index over `texts`; a ``Chain`` names one by its index here.
    /// - Parameter background: How common words are in the larger collection that the texts come from, if they do.
    /// - Complexity: O(*n*) in the bytes of all texts.
    public init(texts: some Sequence<Text>, background: Background? = nil) {
        var builder = SeedIndexBuilder()
        for text in texts { builder.add(FoldedText(text), byteCount: text.count) }
        self.init(builder, background: background)
    }

    /// An index over the texts that `builder` has.
    /// - Parameters:
    ///   - background: How common words are in the larger collection that the texts come from, if they do.
    ///   - isJoin: Whether the texts are only compared with each other, with ``chains(among:where:)``: that is faster then.
    /// - Complexity: O(*n*) in the words of all texts.
    public init(_ builder: SeedIndexBuilder, background: Background? = nil, isJoin: Bool = false) {
        let (vocabulary, words, documentStarts) = (builder.vocabulary, builder.words, builder.documentStarts)
        wordCount = words.count - documentStarts.count + 1
        self.background = background
        let surprisal = Surprisal(wordCount: max(wordCount, background?.wordCount ?? 0))
        bits = zip(vocabulary.hashes, vocabulary.counts).map { hash, count in
            Float(surprisal.bits(hash: hash, count: max(Int(count), background?.words[hash] ?? 0)))
        }
        shares = bits.map { exp2(-$0) }
        unknownBits = surprisal.bits(hash: nil, count: 0)
        keys = SeedKeys(wordCount: wordCount)
        documents = DocumentFinder(documentStarts)
        let kin = WordKin(vocabulary)
        let seedWords = words.map { $0 == Vocabulary.unknown ? $0 : kin.ids[Int($0)] }
        seeds =
            isJoin ? nil : SeedTable(words: seedWords, documentStarts: documentStarts, bits: bits, keys: keys)
        join =
            isJoin
            ? SeedJoin(words: seedWords, documentStarts: documentStarts, bits: bits, keys: keys, documents: documents)
            : nil
        seedBits = kin.ids.map { [bits] in bits[Int($0)] }
        self.kin = kin
        places = isJoin ? nil : WordPlaces(words: words, counts: vocabulary.counts)
        shapes = (0..<vocabulary.count).map { id in
            WordShape(vocabulary.letters[vocabulary.letterRange(UInt32(id))])
        }
        outlines = shapes.map(WordOutline.init)
        prints = (0..<(documentStarts.count - 1))
            .map { (SeedIndex.print(words[documentStarts[$0]..<(documentStarts[$0 + 1] - 1)]), $0) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        self.vocabulary = vocabulary
        self.words = words
        starts = builder.starts
        ends = builder.ends
        marks = builder.marks
        self.documentStarts = documentStarts
    }

    /// The number of words in the collection that the documents come from.
    var collectionWordCount: Int { max(wordCount, background?.wordCount ?? 0) }

    /// How often word number `id` of the vocabulary stands in that collection.
    func count(ofWord id: UInt32) -> Int {
        let count = Int(vocabulary.counts[Int(id)])
        guard let background else { return count }
        return max(count, background.words[vocabulary.hashes[Int(id)]] ?? 0)
    }

    /// The surprisal of `word` in bits: how rare it is in the collection, mixed with how rare it is in English.
    public func bits(ofWord word: String) -> Double {
        bits(of: FoldedText(Text(word)))
    }

    /// The surprisal of all of `words`, in bits.
    func bits(of words: FoldedText) -> Double { words.hashes.reduce(0) { $0 + bits(ofHash: $1) } }

    /// The surprisal of the word with the hash `hash`, in bits.
    func bits(ofHash hash: UInt64) -> Double {
        let id = vocabulary.id(of: hash)
        if id != Vocabulary.unknown { return Double(bits[Int(id)]) }
        return Surprisal.english[hash] ?? unknownBits
    }

    /// The passages that a document shares with those of the collection, by document and then in the copy's order.
    ///
    /// - Parameter own: The document's number, if it is one of the collection; left out, a document of the same words is
    ///   taken for it. A document is no source of itself.
    /// - Parameter isCandidate: Says whether a document may be a source, by its number.
    /// - Complexity: O(*n*) in the words of the copy and of the documents that share seeds with it.
    public func chains(
        for copy: FoldedText, own: Int? = nil, where isCandidate: (Int) -> Bool = { _ in true }
    ) -> [Chain] {
        withoutActuallyEscaping(isCandidate) { isCandidate in
            var search = PassageSearch(index: self)
            return search.chains(for: IndexedCopy(copy, in: self), in: .init(own: own, isCandidate: isCandidate))
        }
    }

    /// The passages that each of the documents numbered `copies` shares with others of the collection, by document and
    /// then in the copy's order.
    ///
    /// - Parameter isCandidate: Says whether a document, the second number, may have copied from another one, the first.
    /// - Complexity: As for one document, times their number; less than for each of them alone.
    public func chains(among copies: Range<Int>, where isCandidate: (Int, Int) -> Bool) -> [[Chain]] {
        withoutActuallyEscaping(isCandidate) { isCandidate in
            var search = PassageSearch(index: self)
            return copies.map { own in
                let copy = IndexedCopy(document: own, in: self)
                return search.chains(for: copy, in: .init(own: own) { isCandidate($0, own) })
            }
        }
    }

    /// The passages nearest to a quotation, best first: short ones and heavily edited ones too.
    ///
    /// - Precondition: The index is not only for comparing its documents with each other.
    /// - Parameter words: The words of the quotation, over all its parts.
    /// - Parameter limit: The most passages that are given.
    /// - Parameter leastBits: What the words in common must tell, in bits, for a place to be looked at.
    /// - Parameter leastShare: What share of that which the best passage tells they must.
    /// - Parameter documentLimit: Of how many documents the best passages are wanted; there may be some of others.
    public func nearest(
        to words: FoldedText, limit: Int, leastBits: Double = 0, leastShare: Double = 0, documentLimit: Int = .max
    ) -> [Chain] {
        var search = NearestSearch(
            index: self, copy: words, limit: limit, leastBits: Float(leastBits), leastShare: Float(leastShare),
            documentLimit: documentLimit)
        return search.chains()
    }

    /// The words of document number `document`, as indices into ``words``.
    func wordRange(of document: Int) -> Range<Int> {
        documentStarts[document]..<(documentStarts[document + 1] - 1)
    }

    /// The first document that has just the words `ids`, in this order: a copy is told from other sources by that.
    /// - Complexity: O(*n*) in the words, plus O(log *d*) in the documents.
    func document(withWords ids: [UInt32]) -> Int? {
        let print = SeedIndex.print(ids[...])
        let first = bisect(prints.count) { prints[$0].print >= print }
        return first < prints.count && prints[first].print == print ? prints[first].document : nil
    }

    private static func print(_ ids: ArraySlice<UInt32>) -> UInt64 {
        ids.reduce(UInt64(ids.count)) { mixed($0 &+ UInt64($1)) }
    }

    /// The document that word number `i` of all words stands in.
    /// - Complexity: O(1), as long as documents of less than a few words are rare.
    @inline(__always)
    func document(ofWord i: Int) -> Int { documents.document(ofWord: i) }
}
