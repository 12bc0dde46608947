/// Words of a source near a chain, as a word of the copy is compared with nine of them at once: in parts of a number of 64
/// bits each (Warren, Hacker's Delight, 6-1).
struct NearWords {
    /// How many words one is compared with.
    static let width = 9

    /// Which of the nine words are the same, and which of the others may be it but for slips; a bit each.
    struct Likes {
        var same: UInt32 = 0
        var slips: UInt32 = 0

        @inline(__always)
        var isEmpty: Bool { same | slips == 0 }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080
    /// For words of each number of bytes a bit for each length, modulo 8, that one may have which differs by slips only.
    private let lengths: [UInt8] = (0..<64).map { own in
        (max(0, own - 3)...(own + 3)).reduce(0) { bits, other in
            let longer = max(own, other)
            let mayBe = longer >= WordSimilarity.shortest && longer - min(own, other) <= WordSimilarity.slips(longer)
            return mayBe ? bits | 1 << UInt8(other & 7) : bits
        }
    }

    /// How many words are read at a time, at least: their places in memory are waited for together.
    private static let batch = 48

    private let index: SeedIndex
    /// The words that are read, by their number in the index, and those of them that stand in the document.
    private var range = 0..<0
    private var document = 0..<0
    /// How many of them were read.
    private var count = 0
    private var ids: [UInt32] = []
    /// The first and the last letter of each word, and its length modulo 8 as a bit.
    private var firsts: [UInt8] = []
    private var lasts: [UInt8] = []
    private var sizes: [UInt8] = []

    init(index: SeedIndex) {
        self.index = index
    }

    /// Begins with the words `range` of the index; those outside of `document` stand nowhere.
    mutating func begin(_ range: Range<Int>, in document: Range<Int>) {
        (self.range, self.document, count) = (range, document, 0)
        guard ids.count < range.count else { return }
        ids = Array(repeating: 0, count: range.count)
        firsts = Array(repeating: 0, count: range.count)
        lasts = firsts
        sizes = firsts
    }

    /// Reads on until word number `end` of the range, at least.
    @inline(__always)
    mutating func read(to end: Int) {
        if count < end { read(more: min(range.count, max(end, count + Self.batch))) }
    }

    private mutating func read(more end: Int) {
        Self.read(count..<end, range.lowerBound, document, index, &ids, &firsts, &lasts, &sizes)
        count = end
    }

    private static func read(
        _ numbers: Range<Int>, _ shift: Int, _ document: Range<Int>, _ index: SeedIndex, _ ids: inout [UInt32],
        _ firsts: inout [UInt8], _ lasts: inout [UInt8], _ sizes: inout [UInt8]
    ) {
        let (words, outlines) = (index.words.span, index.outlines.span)
        var ids = ids.mutableSpan
        var firsts = firsts.mutableSpan
        var lasts = lasts.mutableSpan
        var sizes = sizes.mutableSpan
        for i in numbers {
            let id = document.contains(shift + i) ? words[shift + i] : Vocabulary.unknown
            let outline = id == Vocabulary.unknown ? WordOutline(WordShape([])) : outlines[Int(id)]
            ids[i] = id
            firsts[i] = outline.first
            lasts[i] = outline.last
            sizes[i] = outline.size
        }
    }

    /// The id of word number `i` of the range.
    @inline(__always)
    func id(_ i: Int) -> UInt32 { ids.span[unchecked: i] }

    /// How it is written; it stands in the document.
    @inline(__always)
    func marks(_ i: Int) -> FoldedText.Marks { index.marks[range.lowerBound + i] }

    /// Which of the nine words from number `low` on are like the word `id` of this shape.
    @inline(__always)
    func likes(_ id: UInt32, _ shape: WordShape, from low: Int) -> Likes {
        var likes = Likes()
        if id != Vocabulary.unknown, has(id, from: low) {
            let ids = ids.span
            for k in 0..<Self.width where ids[unchecked: low &+ k] == id { likes.same |= 1 << UInt32(k) }
        }
        guard shape.count >= WordSimilarity.shortest - 1 else { return likes }
        let (ids, shapes) = (ids.span, index.shapes.span)
        var candidates = candidates(shape, from: low)
        while candidates != 0 {
            let k = candidates.trailingZeroBitCount
            candidates &= candidates &- 1
            let bit = UInt32(1) << UInt32(k)
            // Nothing outside of the document has letters.
            if likes.same & bit == 0, shape.mayBeSlip(of: shapes[Int(ids[unchecked: low &+ k])]) { likes.slips |= bit }
        }
        return likes
    }

    /// Whether the word `id` is one of the nine.
    @inline(__always)
    private func has(_ id: UInt32, from low: Int) -> Bool {
        let (both, bytes) = (UInt64(id) << 32 | UInt64(id), ids.span.bytes)
        var zeros: UInt64 = 0
        for k in 0..<4 {
            let pair = bytes.unsafeLoadUnaligned(fromByteOffset: 4 &* low &+ 8 &* k, as: UInt64.self) ^ both
            zeros |= (pair &- 0x1_0000_0001) & ~pair
        }
        return zeros & 0x8000_0000_8000_0000 != 0 || ids.span[unchecked: low &+ 8] == id
    }

    /// Which of the nine words have the first or the last letter of a word of this `shape` and may have its length; a bit each.
    @inline(__always)
    private func candidates(_ shape: WordShape, from low: Int) -> UInt32 {
        let (first, last) = (UInt64(shape.first) &* Self.ones, UInt64(shape.last) &* Self.ones)
        let length = shape.count < 64 ? lengths.span[unchecked: shape.count] : 0xFF
        let eight = Self.candidates(
            firsts.span.bytes.unsafeLoadUnaligned(fromByteOffset: low, as: UInt64.self) ^ first,
            lasts.span.bytes.unsafeLoadUnaligned(fromByteOffset: low, as: UInt64.self) ^ last,
            sizes.span.bytes.unsafeLoadUnaligned(fromByteOffset: low, as: UInt64.self)
                & (UInt64(length) &* Self.ones))
        let i = low &+ 8
        let isNinth =
            (firsts.span[unchecked: i] == shape.first || lasts.span[unchecked: i] == shape.last)
            && sizes.span[unchecked: i] & length != 0
        // The uppermost bit of each byte, moved together.
        let bits = ((UInt64(littleEndian: eight) >> 7) &* 0x0102_0408_1020_4080) >> 56
        return UInt32(truncatingIfNeeded: bits) | (isNinth ? 1 << 8 : 0)
    }

    /// The uppermost bit of each byte that is 0 in `first` or in `last`, and not in `size`; exactly these.
    @inline(__always)
    private static func candidates(_ first: UInt64, _ last: UInt64, _ size: UInt64) -> UInt64 {
        let low = ~tops
        let isOther = (((first & low) &+ low) | first) & (((last & low) &+ low) | last)
        return ~isOther & (((size & low) &+ low) | size) & tops
    }
}
