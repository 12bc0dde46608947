/// Words that a copy and a source share, and what they tell as evidence.
struct WeighedPassage {
    /// The shared words, in order; at least one.
    var matches: ArraySlice<WordMatch>
    /// What they tell, in bits.
    var bits: Float

    /// The words of the copy from the first match to the last.
    var copy: Range<Int> { matches[matches.startIndex].copy..<matches[matches.endIndex - 1].copyEnd }
    /// The words of the index from the first match to the last.
    var source: Range<Int> { matches[matches.startIndex].source..<matches[matches.endIndex - 1].sourceEnd }

    /// The passage as bytes of the two texts.
    func chain(index: SeedIndex, copy: IndexedCopy) -> Chain {
        let pairs = matches.map { match in
            WordPair(
                copy: TextRange(Int(copy.starts[match.copy]), Int(copy.ends[match.copyEnd - 1])),
                source: TextRange(Int(index.starts[match.source]), Int(index.ends[match.sourceEnd - 1])),
                isExact: match.isExact)
        }
        return Chain(
            document: index.document(ofWord: source.lowerBound),
            copy: TextRange(pairs[0].copy.start, pairs[pairs.count - 1].copy.end),
            source: TextRange(pairs[0].source.start, pairs[pairs.count - 1].source.end),
            bits: Double(bits), pairs: pairs)
    }
}
