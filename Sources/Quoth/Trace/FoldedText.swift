/// The words of a text, folded for comparison: case, diacritics, typographic marks, soft hyphens and ligatures are gone.
///
/// Words are split as ``tokens(of:in:)`` splits them, save that scripts written without spaces (Han, kana, Thai, Lao,
/// Khmer, Burmese) give a word a letter. Apostrophes and the separators of thousands are left out: `don’t` is `dont`.
public struct FoldedText: Sendable {
    /// What stands between a word and the one before it, and how the word is written.
    struct Marks: OptionSet, Hashable {
        let rawValue: UInt8
        /// The word starts with an upper-case letter.
        static let capitalised = Marks(rawValue: 1)
        /// Before the word stands the end of a sentence, or nothing.
        static let stop = Marks(rawValue: 2)
        /// Before the word stands a double quotation mark or an opening single one.
        static let quote = Marks(rawValue: 4)
        /// Before the word stands a line break.
        static let line = Marks(rawValue: 8)
        /// Before the word stands another mark of punctuation, such as a comma or a dash.
        static let comma = Marks(rawValue: 16)
        /// The word is a number.
        static let number = Marks(rawValue: 32)
    }

    /// The first byte of each word.
    private(set) var starts: [UInt32] = []
    /// The byte after each word.
    private(set) var ends: [UInt32] = []
    /// A 64-bit hash of each word's folded letters.
    private(set) var hashes: [UInt64] = []
    /// What stands before each word; one more at the end tells what stands after the last word.
    private(set) var marks: [Marks] = []
    /// The folded letters of all words, as UTF-8.
    private(set) var letters: [UInt8] = []
    /// Where each word's letters end.
    private(set) var letterEnds: [UInt32] = []

    /// The number of words.
    public var count: Int { starts.count }

    /// The folded words of `text`, or of those `ranges` of it, in order.
    ///
    /// - Parameters:
    ///   - ranges: Ascending ranges that don't overlap, such as the parts of a quotation.
    ///   - wordLimit: The most words that are read.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ text: Text, in ranges: [TextRange]? = nil, wordLimit: Int = .max) {
        precondition(text.count < UInt32.max, "A text has less than 4 GiB.")
        let bytes = text.utf8.span
        var last: Marks = []
        for range in ranges ?? [text.range] {
            var scanner = FoldScanner(range: range)
            var isFirst = true
            while count < wordLimit, scanner.nextWord(bytes, &letters) {
                starts.append(UInt32(scanner.start))
                ends.append(UInt32(scanner.position))
                hashes.append(scanner.hash)
                marks.append(isFirst ? scanner.marks.union(.stop) : scanner.marks)
                letterEnds.append(UInt32(letters.count))
                isFirst = false
            }
            last = scanner.marks
        }
        marks.append(last.union(.stop))
    }

    /// Where word number `i` stands in the text.
    public func range(ofWord i: Int) -> TextRange { TextRange(Int(starts[i]), Int(ends[i])) }

    /// Word number `i`, folded.
    public func word(_ i: Int) -> String { String(decoding: letters[letterRange(i)], as: UTF8.self) }

    /// A 64-bit hash of each word's folded letters, which rules most words out that are not the one that is looked for.
    package var wordHashes: [UInt64] { hashes }

    /// The hash that ``wordHashes`` has for the folded word `word`.
    package static func hash(ofWord word: String) -> UInt64 { WordHash.of(word) }

    /// Whether word number `i` starts with the folded letters `start`.
    package func word(_ i: Int, startsWith start: [UInt8]) -> Bool {
        let range = letterRange(i)
        guard range.count >= start.count else { return false }
        for k in 0..<start.count where letters[range.lowerBound + k] != start[k] { return false }
        return true
    }

    /// All folded words, a space between two of them.
    /// - Complexity: O(*n*) in the letters.
    public var spaced: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(letters.count + count)
        for i in 0..<count {
            if i > 0 { result.append(0x20) }
            result += letters[letterRange(i)]
        }
        return result
    }

    /// Where the folded letters of word number `i` stand in ``letters``.
    func letterRange(_ i: Int) -> Range<Int> { (i == 0 ? 0 : Int(letterEnds[i - 1]))..<Int(letterEnds[i]) }
}
