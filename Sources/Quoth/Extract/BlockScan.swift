/// What one pass over a block's bytes counts. One scan reads many blocks, so that its arrays are made once.
struct BlockScan: Sendable {
    /// The words of which a hash is kept: those of a book's longest chapter. What follows is counted only.
    static let hashLimit = 1 << 16

    private(set) var words = 0
    private(set) var letters = 0
    private(set) var uppers = 0
    private(set) var digits = 0
    private(set) var commas = 0
    private(set) var sentences = 0
    private(set) var breaks = 0
    private(set) var hasQuotation = false
    private(set) var hasPrice = false
    private let lexicon = CueWords.lexicon
    /// How many cue words of each group there are.
    private(set) var cues = [Int](repeating: 0, count: CueWords.names.count)
    /// The hash of each word in lower case, up to ``hashLimit`` of them.
    private(set) var wordHashes: [UInt64] = []
    /// The hash of all words.
    private(set) var hash: UInt64 = 0
    private(set) var endsSentence = false
    private(set) var endsColon = false
    private(set) var startsUpper = false
    private(set) var startsLower = false

    /// Forgets what it has read, and reads the block in `range`.
    /// - Complexity: O(*n*) in the bytes of the range.
    mutating func read(_ bytes: [UInt8], _ range: TextRange) {
        clear()
        var word = CueWords.emptyHash
        var length = 0
        var (letters, uppers, digits) = (0, 0, 0)
        for i in range.start...range.end {
            let byte: UInt8 = i < range.end ? bytes[i] : 0x20
            let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 && !Self.isMark(bytes, i)
            if isLetter || isDigit(byte) {
                let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                word = (word ^ UInt64(lower)) &* 0x100_0000_01b3
                length += 1
                letters += isLetter && byte & 0xC0 != 0x80 ? 1 : 0
                uppers += byte >= 0x41 && byte <= 0x5A ? 1 : 0
                digits += isDigit(byte) ? 1 : 0
                continue
            }
            if length > 0 { take(word) }
            (word, length) = (CueWords.emptyHash, 0)
            if i < range.end, byte != 0x20 { mark(byte, at: i, bytes, range) }
        }
        (self.letters, self.uppers, self.digits) = (letters, uppers, digits)
        ends(bytes, range)
    }

    private mutating func clear() {
        (words, letters, uppers, digits, commas, sentences, breaks) = (0, 0, 0, 0, 0, 0, 0)
        (hasQuotation, hasPrice, hash) = (false, false, 0)
        for i in cues.indices { cues[i] = 0 }
        wordHashes.removeAll(keepingCapacity: true)
    }

    private mutating func take(_ word: UInt64) {
        words += 1
        if words <= Self.hashLimit { wordHashes.append(word) }
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        if let group = lexicon[word] { cues[group] += 1 }
    }

    private mutating func mark(_ byte: UInt8, at i: Int, _ bytes: [UInt8], _ range: TextRange) {
        switch byte {
        case UInt8(ascii: ","): commas += 1
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            let isEnd = i + 1 >= range.end || isSpace(bytes[i + 1]) || bytes[i + 1] == 0x22 || bytes[i + 1] == 0xE2
            if isEnd, words > 2 { sentences += 1 }
        case 0x0A: breaks += 1
        case UInt8(ascii: "\""): hasQuotation = true
        case UInt8(ascii: "$"): hasPrice = true
        case 0xE2 where i + 2 < range.end && bytes[i + 1] == 0x80:
            if bytes[i + 2] >= 0x9C && bytes[i + 2] <= 0x9F { hasQuotation = true }
        case 0xE2 where i + 2 < range.end && bytes[i + 1] == 0x82 && bytes[i + 2] == 0xAC: hasPrice = true
        case 0xC2 where i + 1 < range.end && bytes[i + 1] == 0xA3: hasPrice = true
        case 0xC2 where i + 1 < range.end && (bytes[i + 1] == 0xAB || bytes[i + 1] == 0xBB): hasQuotation = true
        case 0xE3 where i + 2 < range.end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x82: sentences += 1
        default: break
        }
    }

    private mutating func ends(_ bytes: [UInt8], _ range: TextRange) {
        var last = range.end - 1
        while last > range.start, bytes[last] == 0x22 || bytes[last] == 0x29 || bytes[last] >= 0x80 { last -= 1 }
        endsSentence = bytes[last] == 0x2E || bytes[last] == 0x21 || bytes[last] == 0x3F
        endsColon = bytes[range.end - 1] == UInt8(ascii: ":")
        let first = bytes[range.start]
        startsUpper = first >= 0x41 && first <= 0x5A
        startsLower = first >= 0x61 && first <= 0x7A
    }

    /// Whether the byte at `i` belongs to a letter or a digit.
    @inline(__always)
    static func isWord(_ bytes: [UInt8], _ i: Int) -> Bool {
        let byte = bytes[i]
        return byte.isHTMLLetter || isDigit(byte) || byte >= 0x80 && !isMark(bytes, i)
    }

    /// Whether a byte beyond ASCII belongs to a mark: U+0080 … U+00BF, U+2000 … U+2FFF, U+3000 … U+303F.
    private static func isMark(_ bytes: [UInt8], _ i: Int) -> Bool {
        var lead = i
        while lead > 0, bytes[lead] & 0xC0 == 0x80, i - lead < 3 { lead -= 1 }
        switch bytes[lead] {
        case 0xC2, 0xE2: return true
        case 0xE3: return lead + 1 < bytes.count && bytes[lead + 1] == 0x80
        default: return false
        }
    }
}
