/// How many words of a copy stand in a source, and how many of them outside quotation marks.
struct PairSummary {
    private let copy: QuotedDocument
    /// The words of the names, offices and cues by which the two texts say who speaks.
    private let naming: Set<String>

    /// The words of the copy that were taken over, those of them outside of marks, and the words of the source.
    private(set) var takenOver = 0, unmarked = 0, used = 0

    /// Counts the words along `chains`.
    ///
    /// What only names the speaker outside of the marks counts on neither side: “said Ida Lund, chair of the club” is in
    /// every report of what she said.
    /// - Complexity: O(*n* log *n*) in the shared words and the quotations.
    init(_ chains: [Chain], of copy: QuotedDocument, from source: QuotedDocument) {
        self.copy = copy
        naming = Self.naming(copy).union(Self.naming(source))
        var sources: [TextRange: TextRange] = [:]
        for pair in chains.flatMap(\.pairs) { sources[pair.copy] = pair.source }
        let words = sources.keys.sorted()
        let marked = markedWords(words)
        var isCounted = marked
        var start = 0
        while start < words.count {
            var end = start + 1
            while end < words.count, marked[end] == marked[start], isNext(words[end - 1], words[end]) { end += 1 }
            if !marked[start], !isNaming(words[start..<end]) {
                for i in start..<end { isCounted[i] = true }
            }
            start = end
        }
        takenOver = isCounted.count { $0 }
        unmarked = words.indices.count { isCounted[$0] && !marked[$0] }
        used = Set(words.indices.filter { isCounted[$0] }.compactMap { sources[words[$0]] }).count
    }

    private static func naming(_ document: QuotedDocument) -> Set<String> {
        var words: Set<String> = []
        let text = document.document.text
        for attribution in document.quotations.compactMap(\.attribution) {
            let speaker = attribution.speaker
            let parts = [speaker.name, speaker.role, speaker.organisation, attribution.cue.map { text[$0.range] }]
            for part in parts.compactMap({ $0 }) + speaker.aliases {
                let folded = FoldedText(Text(part))
                for i in 0..<folded.count { words.insert(folded.word(i)) }
            }
        }
        return words
    }

    /// For each of the ascending `words` of the copy, whether it stands in quotation marks, of whatever kind, or in a block
    /// that is set as a quotation.
    private func markedWords(_ words: [TextRange]) -> [Bool] {
        let quoted = copy.quotations.filter { $0.kind != .indirect }.flatMap(\.parts)
        let blocks = copy.document.blocks.filter { $0.kind == .blockquote }.map(\.range)
        let marked = (quoted + blocks).sorted()
        var (next, end) = (0, 0)
        return words.map { word in
            while next < marked.count, marked[next].start < word.end {
                end = max(end, marked[next].end)
                next += 1
            }
            return end > word.start
        }
    }

    /// Whether nothing but marks and spaces stands between two words of the copy.
    private func isNext(_ a: TextRange, _ b: TextRange) -> Bool {
        b.start >= a.end && b.start - a.end < 8
            && copy.document.text.utf8[a.end..<b.start].allSatisfy {
                $0 < 0x30 || ($0 > 0x39 && $0 < 0x41) || $0 >= 0x80
            }
    }

    /// Whether a run of words does no more than name who speaks.
    private func isNaming(_ words: ArraySlice<TextRange>) -> Bool {
        words.allSatisfy { range in
            let folded = FoldedText(copy.document.text, in: [range])
            return (0..<folded.count).allSatisfy {
                naming.contains(folded.word($0)) || RiskWords.function.contains(folded.word($0))
            }
        }
    }
}
