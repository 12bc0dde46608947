import Testing

@testable import Quoth

@Suite struct WordBlockTests {
    /// Words too short to be alike by a slip.
    static let alphabet = ["mu", "xi", "pi"]
    static let texts: [[Int]] = (0...4).flatMap { n in
        (0..<Int([1, 3, 9, 27, 81][n])).map { number in
            (0..<n).map { number / [1, 3, 9, 27][$0] % 3 }
        }
    }

    static func text(_ words: [Int]) -> Text { Text(words.map { alphabet[$0] }.joined(separator: " ")) }

    /// The best score of an alignment of all words, by trying everything.
    static func naive(_ c: ArraySlice<Int>, _ s: ArraySlice<Int>, _ bits: [Float]) -> Float {
        guard let a = c.first, let b = s.first else { return -WordBlock.gap * Float(c.count + s.count) }
        let both = a == b ? bits[a] : -WordBlock.replacement
        return max(
            naive(c.dropFirst(), s.dropFirst(), bits) + both,
            naive(c.dropFirst(), s, bits) - WordBlock.gap,
            naive(c, s.dropFirst(), bits) - WordBlock.gap)
    }

    /// The score of matches: their bits, less what the words between them cost; and around them too, for `whole`.
    static func score(_ matches: [WordMatch], _ c: Int, _ s: Int, whole: Bool) -> Float {
        var sum = matches.reduce(0) { $0 + $1.bits }
        var ends = matches.map { ($0.copyEnd, $0.sourceEnd) }
        var starts = matches.map { ($0.copy, $0.source) }
        if whole {
            ends.insert((0, 0), at: 0)
            starts.append((c, s))
        } else {
            starts = Array(starts.dropFirst())
        }
        for (end, start) in zip(ends, starts) {
            let (dc, ds) = (start.0 - end.0, start.1 - end.1)
            sum -= WordBlock.replacement * Float(min(dc, ds)) + WordBlock.gap * Float(abs(dc - ds))
        }
        return sum
    }

    @Test func `a whole alignment, and a local one, is the best of all small ones`() {
        for source in Self.texts {
            let index = SeedIndex(texts: [Self.text(source), Self.text([0, 1, 2])])
            let bits = Self.alphabet.map { Float(index.bits(ofWord: $0)) }
            var block = WordBlock(index: index)
            for copy in Self.texts where (copy.count + source.count) % 3 == 0 {
                let words = IndexedCopy(FoldedText(Self.text(copy)), in: index)
                let whole = block.align(words, 0..<copy.count, 0..<source.count, .whole)
                let best = Self.naive(copy[...], source[...], bits)
                #expect(abs(Self.score(whole, copy.count, source.count, whole: true) - best) < 1e-3)
                let local = block.align(words, 0..<copy.count, 0..<source.count, .local)
                var top: Float = 0
                for i in 0...copy.count {
                    for j in i...copy.count {
                        for k in 0...source.count {
                            for l in k...source.count { top = max(top, Self.naive(copy[i..<j], source[k..<l], bits)) }
                        }
                    }
                }
                #expect(abs(Self.score(local, copy.count, source.count, whole: false) - top) < 1e-3)
            }
        }
    }

    @Test(arguments: [
        ("the lighthouse keeper", "the lighthuose keeper", 3), ("the lighthouse keeper", "the lighthousekeeper", 2),
        ("the lighthouse keeper", "the light house keeper", 3), ("the lighthouse keeper", "the boathouse keeper", 2),
        ("the lighthouse keeper", "tbe lighthouse kecper", 2), ("a cat sat", "a cut sat", 2),
    ])
    func `slips and lost spaces are seen through`(source: String, copy: String, matches: Int) {
        let index = SeedIndex(texts: [Text(source)])
        var block = WordBlock(index: index)
        let words = IndexedCopy(FoldedText(Text(copy)), in: index)
        #expect(block.align(words, 0..<words.count, 0..<3, .whole).count == matches)
    }
}
