internal import Quoth

/// Finds the words of a query in a text, by the same folded words that the index has.
struct Highlighter {
    /// Of a longer text only so many words are looked through.
    private static let wordLimit = 50_000

    /// So many words are looked through first: most texts say within them what the query asks.
    private static let firstWords = 600

    /// Terms by the hash of their first word; those of one unfinished word apart, with their bytes.
    private var byFirst: [UInt64: [QueryWords]] = [:]
    private var prefixes: [[UInt8]] = []
    /// A bit for the last six bits of each hash in ``byFirst``: most words have another one.
    private var bits: UInt64 = 0
    /// The words of the longest term.
    private var longest = 1

    /// A highlighter of what `query` wants to stand in one of `places`.
    init(_ query: Query, in places: Set<QueryWords.Place>) {
        for node in query.conditions { add(node, places) }
    }

    private mutating func add(_ node: QueryNode, _ places: Set<QueryWords.Place>) {
        switch node {
        case .words(let words): add(words, places)
        case .near(let members, _): for words in members { add(words, places) }
        case .all(let parts), .any(let parts): for part in parts { add(part, places) }
        case .not, .date, .verdict, .change, .scope: break
        }
    }

    private mutating func add(_ words: QueryWords, _ places: Set<QueryWords.Place>) {
        guard places.contains(words.place) else { return }
        if words.words.count == 1, words.isPrefix {
            prefixes.append(Array(words.words[0].utf8))
        } else {
            let hash = FoldedText.hash(ofWord: words.words[0])
            byFirst[hash, default: []].append(words)
            bits |= 1 << (hash & 63)
            longest = max(longest, words.words.count)
        }
        if let variant = words.variant { add(QueryWords(variant, isPrefix: words.isPrefix), places) }
    }

    /// What was found in some text: its words, and ranges of them.
    struct Hits {
        var folded: FoldedText
        /// Ranges of words, ascending, none overlapping another.
        var ranges: [Range<Int>] = []
    }

    /// Where terms stand in the first words of `text`.
    /// - Complexity: O(*n* × *t*) in the words, at most 50,000, and the terms that start with the same word.
    func hits(in text: Text, wordLimit: Int = wordLimit) -> Hits {
        var hits = Hits(folded: FoldedText(text, wordLimit: wordLimit))
        if byFirst.isEmpty && prefixes.isEmpty { return hits }
        let hashes = hits.folded.wordHashes
        var i = 0
        while i < hashes.count {
            let length = length(at: i, hashes[i], in: hits.folded)
            if length > 0 { hits.ranges.append(i..<(i + length)) }
            i += max(1, length)
        }
        return hits
    }

    /// The words that the longest term at word `i` has; 0 if none stands there.
    private func length(at i: Int, _ hash: UInt64, in folded: FoldedText) -> Int {
        var longest = prefixes.contains { folded.word(i, startsWith: $0) } ? 1 : 0
        guard bits >> (hash & 63) & 1 == 1, let terms = byFirst[hash] else { return longest }
        let word = folded.word(i)
        for term in terms where term.words.count > longest && term.words[0] == word {
            if stands(term, at: i, in: folded) { longest = term.words.count }
        }
        return longest
    }

    private func stands(_ term: QueryWords, at i: Int, in folded: FoldedText) -> Bool {
        guard i + term.words.count <= folded.count else { return false }
        for (k, wanted) in term.words.enumerated().dropFirst() {
            let word = folded.word(i + k)
            let isLast = k == term.words.count - 1
            if word != wanted, !(isLast && term.isPrefix && word.utf8.starts(with: wanted.utf8)) { return false }
        }
        return true
    }

    // MARK: Snippets

    /// All of `text` with what was found in it.
    func whole(_ text: Text) -> Snippet {
        let hits = hits(in: text)
        return Snippet(
            text, highlights: hits.ranges.map { Self.bytes($0, hits.folded) }, isCutBefore: false, isCutAfter: false)
    }

    /// The best `words` words of `text`: those with the most different terms, and of equals the first.
    /// - Complexity: O(*n*) in the words of the text and of what was found.
    func snippet(of text: Text, words: Int) -> Snippet {
        let first = hits(in: text, wordLimit: Self.firstWords)
        let window = Window(first, words: words)
        if first.folded.count < Self.firstWords || isBest(window, words: words) {
            return snippet(of: text, first, from: window.start, words: words)
        }
        return slowSnippet(of: text, words: words)
    }

    /// The same by all words of the text.
    func slowSnippet(of text: Text, words: Int) -> Snippet {
        let all = hits(in: text)
        return snippet(of: text, all, from: Window(all, words: words).start, words: words)
    }

    /// Whether no window of the whole text can be better than one among its first words: all terms stand in it, and it ends
    /// so early that what comes behind the first words changes nothing.
    private func isBest(_ window: Window, words: Int) -> Bool {
        prefixes.isEmpty && window.terms == byFirst.count && window.end + longest <= Self.firstWords
            && window.start + words < Self.firstWords
    }

    private func snippet(of text: Text, _ hits: Hits, from start: Int, words: Int) -> Snippet {
        guard hits.folded.count > 0 else {
            return Snippet(Text(""), highlights: [], isCutBefore: false, isCutAfter: false)
        }
        let end = min(hits.folded.count, start + words)
        // From the first word of the snippet, or the text's own start, up to the word after it, with its marks.
        let from = start == 0 ? 0 : hits.folded.range(ofWord: start).start
        let to = end == hits.folded.count ? text.count : hits.folded.range(ofWord: end - 1).end
        let all = TextRange(from, min(to, from + words * 40))
        let cut = Text(repairing: Array(text.utf8[all.start..<all.end]))
        let inside = hits.ranges.map { Self.bytes($0, hits.folded) }.filter { all.contains($0) }
        return Snippet(
            cut, highlights: inside.map { TextRange($0.start - from, $0.end - from) }, isCutBefore: start > 0,
            isCutAfter: all.end < text.count)
    }

    private static func bytes(_ words: Range<Int>, _ folded: FoldedText) -> TextRange {
        TextRange(folded.range(ofWord: words.lowerBound).start, folded.range(ofWord: words.upperBound - 1).end)
    }

    /// The window of so many words that has the most different terms; of equals the first.
    private struct Window {
        /// Its first word.
        private(set) var start = 0
        /// The different terms in it, told apart by their first words.
        private(set) var terms = 0
        /// The word after the last term.
        private(set) var end = 0

        init(_ hits: Hits, words: Int) {
            var counts: [String: Int] = [:]
            var (best, first) = (0, 0)
            for range in hits.ranges {
                counts[hits.folded.word(range.lowerBound), default: 0] += 1
                while hits.ranges[first].lowerBound + words * 3 / 4 < range.upperBound {
                    let word = hits.folded.word(hits.ranges[first].lowerBound)
                    counts[word] = counts[word].flatMap { $0 > 1 ? $0 - 1 : nil }
                    first += 1
                }
                guard counts.count > terms else { continue }
                (best, terms, end) = (hits.ranges[first].lowerBound, counts.count, range.upperBound)
            }
            if terms == 0 || hits.folded.count <= words { return }
            // A few words in front tell what it is about; at the end of the text the window is full all the same.
            start = max(0, min(best - words / 4, hits.folded.count - words))
        }
    }
}
