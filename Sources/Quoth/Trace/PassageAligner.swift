/// Turns chains of seeds into passages: fills the gaps between the seeds word by word and extends both ends.
///
/// The ends go on as long as the words that come earn more bits than those left out cost (the X-drop rule of BLAST;
/// Altschul et al., J. Mol. Biol. 215, 1990), and so a passage always starts and ends with a shared word.
struct PassageAligner {
    /// How many words are looked at, at once, to extend an end.
    private static let window = 24
    private static let band = 8

    /// An extension ends where so many more words of the topic differ than those that are the same make up for.
    private static let mostMissed = 14

    private let index: SeedIndex
    private let content: SharedContent
    private var block: WordBlock

    init(index: SeedIndex) {
        self.index = index
        content = SharedContent(index: index)
        block = WordBlock(index: index)
    }

    /// The shared words along a chain of `seeds` in the document whose words are `document`, in order.
    /// - Complexity: O(*n*) in the words of the passage.
    mutating func align(_ seeds: ArraySlice<Seed>, of copy: IndexedCopy, in document: Range<Int>) -> [WordMatch] {
        var (c, s) = (seeds[seeds.startIndex].copy, seeds[seeds.startIndex].source)
        var matches = extendBack(copy, c, s, document)
        for seed in seeds where seed.copy >= c && seed.source >= s {
            if seed.copy > c || seed.source > s {
                let (cGap, sGap) = (c..<seed.copy, s..<seed.source)
                if !cGap.isEmpty, !sGap.isEmpty { matches += block.align(copy, cGap, sGap, .whole) }
            }
            (c, s) = run(copy, from: seed.copy, seed.source, document, &matches)
        }
        extend(copy, c, s, document, &matches)
        return matches
    }

    /// Takes the words that are the same on both sides, from `c` and `s` on.
    private func run(
        _ copy: IndexedCopy, from c: Int, _ s: Int, _ document: Range<Int>, _ matches: inout [WordMatch]
    ) -> (Int, Int) {
        var (c, s) = (c, s)
        while c < copy.count, s < document.upperBound, copy.ids[c] == index.words[s] {
            if let last = matches.last, last.copyEnd == c, last.sourceEnd == s, isBorder(copy, c, s),
                !goesOn(copy, c, s, document)
            {
                break
            }
            matches.append(WordMatch(copy: c, source: s, bits: index.bits[Int(index.words[s])]))
            c += 1
            s += 1
        }
        return (c, s)
    }

    /// Whether before word `c` of the copy there is a quotation mark or the end of a sentence that the source has not.
    private func isBorder(_ copy: IndexedCopy, _ c: Int, _ s: Int) -> Bool {
        let change = copy.marks[c].symmetricDifference(index.marks[s])
        return change.contains(.quote) || change.contains(.stop)
    }

    /// Whether the next few words are the same, so that a border there does not end the passage.
    private func goesOn(_ copy: IndexedCopy, _ c: Int, _ s: Int, _ document: Range<Int>) -> Bool {
        var earned: Float = 0
        for k in 0..<6 where c + k < copy.count && s + k < document.upperBound && copy.ids[c + k] == index.words[s + k]
        {
            earned += index.bits[Int(index.words[s + k])]
        }
        return earned > WordBlock.quoteBorder
    }

    private mutating func extend(
        _ copy: IndexedCopy, _ c: Int, _ s: Int, _ document: Range<Int>, _ matches: inout [WordMatch]
    ) {
        var (c, s) = (c, s)
        var missed = 0
        while c < copy.count, s < document.upperBound {
            let more = block.align(
                copy, c..<min(c + PassageAligner.window, copy.count),
                s..<min(s + PassageAligner.window, document.upperBound), .forward, band: PassageAligner.band)
            guard let last = more.last else { return }
            let before = (c, matches.count)
            matches += more
            (c, s) = run(copy, from: last.copyEnd, last.sourceEnd, document, &matches)
            missed += content.excess(in: before.0..<c, matches[before.1...], copy)
            if missed >= Self.mostMissed { return }
            missed = max(0, missed)
        }
    }

    private mutating func extendBack(_ copy: IndexedCopy, _ c: Int, _ s: Int, _ document: Range<Int>) -> [WordMatch] {
        var (c, s) = (c, s)
        var blocks: [[WordMatch]] = []
        var missed = 0
        while c > 0, s > document.lowerBound {
            let more = block.align(
                copy, max(0, c - PassageAligner.window)..<c, max(document.lowerBound, s - PassageAligner.window)..<s,
                .backward, band: PassageAligner.band)
            guard let first = more.first else { break }
            blocks.append(more)
            missed += content.excess(in: first.copy..<c, more[...], copy)
            if missed >= Self.mostMissed { break }
            missed = max(0, missed)
            (c, s) = (first.copy, first.source)
        }
        return blocks.reversed().flatMap { $0 }
    }
}
