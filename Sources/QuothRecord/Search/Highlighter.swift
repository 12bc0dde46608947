internal import Quoth

/// Finds the words of a query in a text, by the same folded words that the index has.
struct Highlighter {
    /// Of a longer text only so many words are looked through.
    private static let wordLimit = 50_000

    /// Terms by their first word; those of one unfinished word apart.
    private var byFirst: [String: [QueryWords]] = [:]
    private var prefixes: [QueryWords] = []

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
            prefixes.append(words)
        } else {
            byFirst[words.words[0], default: []].append(words)
        }
        if let variant = words.variant { add(QueryWords(variant, isPrefix: words.isPrefix), places) }
    }

    /// What was found in some text: its words, and ranges of them.
    struct Hits {
        var folded: FoldedText
        /// Ranges of words, ascending, none overlapping another, with the number of the term.
        var ranges: [Range<Int>] = []
    }

    /// Where terms stand in `text`.
    /// - Complexity: O(*n* × *t*) in the words of the text, at most 50,000, and the terms that start with the same word.
    func hits(in text: Text) -> Hits {
        var hits = Hits(folded: FoldedText(text, wordLimit: Self.wordLimit))
        var i = 0
        while i < hits.folded.count {
            let length = length(at: i, in: hits.folded)
            if length > 0 { hits.ranges.append(i..<(i + length)) }
            i += max(1, length)
        }
        return hits
    }

    /// The words that the longest term at word `i` has; 0 if none stands there.
    private func length(at i: Int, in folded: FoldedText) -> Int {
        let word = folded.word(i)
        var longest = prefixes.contains { word.utf8.starts(with: $0.words[0].utf8) } ? 1 : 0
        for term in byFirst[word] ?? [] where term.words.count > longest {
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
        let hits = hits(in: text)
        guard hits.folded.count > 0 else {
            return Snippet(Text(""), highlights: [], isCutBefore: false, isCutAfter: false)
        }
        let start = Self.start(hits, words: words)
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

    /// The first word of the window of `words` words that has the most different terms.
    private static func start(_ hits: Hits, words: Int) -> Int {
        var counts: [String: Int] = [:]
        var (best, bestCount, first) = (0, 0, 0)
        for range in hits.ranges {
            counts[hits.folded.word(range.lowerBound), default: 0] += 1
            while hits.ranges[first].lowerBound + words * 3 / 4 < range.upperBound {
                let word = hits.folded.word(hits.ranges[first].lowerBound)
                counts[word] = counts[word].flatMap { $0 > 1 ? $0 - 1 : nil }
                first += 1
            }
            if counts.count > bestCount { (best, bestCount) = (hits.ranges[first].lowerBound, counts.count) }
        }
        if bestCount == 0 || hits.folded.count <= words { return 0 }
        // A few words in front tell what it is about; at the end of the text the window is full all the same.
        return max(0, min(best - words / 4, hits.folded.count - words))
    }
}
