internal import Glibc

/// Tells the passages that were taken over from those that two documents share for other reasons: names and titles,
/// letterheads, stock phrases, an author's own paragraphs.
///
/// A passage is reuse if its words tell enough. How much is enough grows with the collection, as there is more to meet by
/// chance, and with the number of other occasions on which the same phrases stand; it falls where the two documents share
/// more than that, and where the copy puts the words in quotation marks. The weights were fitted (logistic regression) to
/// some 460 passages of press releases that were read and labelled; what others add on the same occasion, within a month
/// and a half, is the spread of one statement and tells nothing against it.
public struct BoilerplateSifter: Sendable {
    /// What the words of a passage must tell in a small collection, in bits.
    private static let neededBits: Float = 40
    /// What they must tell more for each doubling of the collection; see ``CollectionSize``.
    private static let doublingBits: Float = 12
    /// What they must tell more for each doubling of the documents that have the same phrases on other occasions.
    private static let recurrenceBits: Float = 5
    /// What they must tell more for each series of these beyond two.
    private static let seriesBits: Float = 4
    /// What they must tell less for each doubling of what else the two documents share, from this many bits on.
    private static let supportBits: Float = 12
    private static let supportUnit: Float = 40
    private static let mostSupport: Float = 400
    /// What they must tell more for each word that one text has besides them, for each doubling; and for how many at most.
    private static let editBits: Float = 1.5
    private static let mostEdits = 12
    /// What they must tell less where the copy puts just these words in quotation marks.
    private static let quotationBits: Float = 25
    /// Words other than names and numbers tell at least this much, in bits.
    private static let plainBits: Float = 12
    /// Where so many words are in capitals, the others tell at least this much for each doubling.
    private static let titledShare: Float = 0.4
    private static let lowerBits: Float = 26
    /// The share of a passage's words that phrases start with which tell of all of it.
    private static let phraseShare: Float = 0.35
    /// How far from a passage a quotation mark may stand that belongs to it, in bytes.
    private static let quoteReach = 5

    private let index: SeedIndex
    /// The occasions of the documents of the index, and then of the copies that are not among them.
    private let occasions: [Occasion]
    /// How often each word of the index stands in lower case.
    private let lowerCounts: [UInt32]
    private let copyCount: Int
    private let doublings: Float

    /// A sifter of passages that `copies` share with `sources`, whose words are in `index`.
    ///
    /// - Parameter copies: Left out, the copies are the sources themselves.
    /// - Complexity: O(*n*) in the words of the index.
    public init(sources: [Document], index: SeedIndex, copies: [Document] = []) {
        precondition(sources.count == index.documentCount, "The index is of other sources.")
        self.index = index
        occasions = sources.map(Occasion.init) + copies.map(Occasion.init)
        copyCount = copies.count
        var counts = [UInt32](repeating: 0, count: index.vocabulary.count)
        for i in index.words.indices
        where index.words[i] != Vocabulary.unknown && !index.marks[i].contains(.capitalised) {
            counts[Int(index.words[i])] += 1
        }
        lowerCounts = counts
        doublings = CollectionSize.doublings(words: index.collectionWordCount)
    }

    /// The keys of the phrases of `chains`, which `copy` shares: what a ``PhraseCensus`` is to count.
    /// - Complexity: O(*n*) in the words of the passages.
    public func phrases(of chains: [Chain], _ copy: Document) -> [UInt64] {
        chains.flatMap { words(of: $0, copy.text).phrases }
    }

    /// The same `chains`, those marked that are no reuse.
    ///
    /// - Parameter number: The copy's place among the documents of the index or, if it is none of them, among the copies.
    /// - Complexity: O(*n*) in the words of the passages.
    public func sifted(_ chains: [Chain], of copy: Document, number: Int, _ census: PhraseCensus) -> [Chain] {
        let words = chains.map { self.words(of: $0, copy.text) }
        var shared: [Int: Float] = [:]
        for (chain, words) in zip(chains, words) { shared[chain.document, default: 0] += words.bits }
        let own = copyCount > 0 ? index.documentCount + number : number
        return zip(chains, words).map { chain, words in
            var chain = chain
            var recurrence = Recurrence(words.phrases, in: census, occasions, apartFrom: (own, chain.document))
            recurrence.take(words.places, seen: census, words.phrases)
            let support = (shared[chain.document] ?? 0) - words.bits
            let isQuoted = isQuoted(chain.copy, in: copy.text)
            if let kind = kind(of: words, recurrence, support: support, isQuoted: isQuoted) {
                chain.discount = Discount(
                    kind, documents: recurrence.documents, series: recurrence.series, dates: recurrence.dates)
            }
            return chain
        }
    }

    /// The same `chains` of one copy, with a census of their phrases of its own.
    /// - Complexity: O(*n*) in the words of the index.
    func sifted(_ chains: [Chain], of copy: Document, number: Int) -> [Chain] {
        if chains.isEmpty { return [] }
        var census = PhraseCensus(phrases(of: chains, copy))
        census.add(census.tally(0..<index.documentCount, of: index))
        census.finish()
        return sifted(chains, of: copy, number: number, census)
    }

    private func words(of chain: Chain, _ copy: Text) -> PassageWords {
        PassageWords(chain, of: copy, in: index, lowerCounts: lowerCounts)
    }

    private func kind(
        of words: PassageWords, _ recurrence: Recurrence, support: Float, isQuoted: Bool
    ) -> Discount.Kind? {
        if words.plainBits < Self.plainBits { return .names }
        if Float(words.titled) > Self.titledShare * Float(words.count), words.lowerBits < Self.lowerBits * doublings {
            return .names
        }
        // Of a passage full of slips only the phrases between them are counted, which tell little of the whole.
        if words.phraseShare >= Self.phraseShare, !isQuoted {
            if recurrence.isOfOneSeries { return .repeated }
            if recurrence.isAnybodys { return .stockPhrase }
        }
        let met = Self.recurrenceBits * log2(1 + Float(recurrence.documents))
        let spread = Self.seriesBits * Float(max(0, recurrence.series - 2))
        let backed = Self.supportBits * log2(1 + min(support, Self.mostSupport) / Self.supportUnit)
        let quoted = isQuoted ? Self.quotationBits : 0
        let edits = Self.editBits * Float(min(words.edits, Self.mostEdits))
        let needed = Self.neededBits + doublings * (Self.doublingBits + edits)
        if words.bits >= needed + met + spread - backed - quoted { return nil }
        if recurrence.documents > 1 {
            return recurrence.ofOneSeries > 1 && recurrence.series == 1 ? .repeated : .stockPhrase
        }
        return words.names * 2 > words.count ? .names : .commonplace
    }

    /// Whether quotation marks stand before and behind `range`, and nothing but punctuation between.
    private func isQuoted(_ range: TextRange, in text: Text) -> Bool {
        let bytes = text.utf8
        var start = max(0, range.start - Self.quoteReach)
        while start < range.start, bytes[start] & 0xC0 == 0x80 { start += 1 }
        let end = min(bytes.count, range.end + Self.quoteReach)
        return hasQuote(text, start, range.start) && hasQuote(text, range.end, end)
    }

    private func hasQuote(_ text: Text, _ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end {
            let (value, length) = text.scalar(at: at)
            if value == 0x2019 || isQuotationMark(value) { return true }
            at += length
        }
        return false
    }
}
