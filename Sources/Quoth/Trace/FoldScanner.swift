/// Reads one folded word after the other from UTF-8 bytes.
struct FoldScanner {
    private let table = FoldTable.entries
    private let end: Int
    /// The byte after the word that was read last.
    private(set) var position: Int
    /// The first byte of that word.
    private(set) var start: Int
    /// The hash of its folded letters.
    private(set) var hash: UInt64 = 0
    /// What stands before it and how it is written; after the last word, what stands after that.
    private(set) var marks: FoldedText.Marks

    /// A scanner of `range`.
    init(range: TextRange) {
        end = range.end
        position = range.start
        start = range.start
        marks = []
    }

    /// Reads the next word of `bytes` and appends its folded letters to `letters`; `false` at the end.
    /// - Complexity: O(*n*) in the bytes passed over.
    mutating func nextWord(_ bytes: Span<UInt8>, _ letters: inout [UInt8]) -> Bool {
        marks = []
        let before = letters.count
        while position < end {
            let (value, length) = decodeScalar(bytes, at: position)
            let entry = table.indices.contains(Int(value)) ? table[Int(value)] : FoldTable.entry(value)
            if entry.unit == .letter || entry.unit == .digit {
                start = position
                readWord(bytes, entry, value, length, &letters)
                // A word of nothing but what folding drops cannot be compared.
                if letters.count > before { return true }
            } else {
                note(value)
                position += length
            }
        }
        return false
    }

    private mutating func readWord(
        _ bytes: Span<UInt8>, _ first: FoldTable.Entry, _ value: UInt32, _ length: Int, _ letters: inout [UInt8]
    ) {
        hash = WordHash.empty
        if first.isUpper { marks.insert(.capitalised) }
        if first.unit == .digit { marks.insert(.number) }
        append(first, &letters)
        position += length
        if isUnspaced(value) { return }
        while position < end {
            let (value, length) = decodeScalar(bytes, at: position)
            let entry = table.indices.contains(Int(value)) ? table[Int(value)] : FoldTable.entry(value)
            switch entry.unit {
            case .letter, .digit, .joining:
                if isUnspaced(value) { return }
                append(entry, &letters)
            case .space: return
            case .mark:
                guard isInner(value, after: first.unit), position + length < end else { return }
                let next = decodeScalar(bytes, at: position + length).value
                guard FoldTable.entry(next).unit == first.unit, !isUnspaced(next) else { return }
                if value == 0x2E || value == 0x3A { append(UInt8(value), &letters) }
            }
            position += length
        }
    }

    @inline(__always)
    private mutating func append(_ entry: FoldTable.Entry, _ letters: inout [UInt8]) {
        var rest = entry.letters
        for _ in 0..<entry.count {
            append(UInt8(truncatingIfNeeded: rest), &letters)
            rest >>= 8
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8, _ letters: inout [UInt8]) {
        letters.append(byte)
        hash = WordHash.next(hash, byte)
    }

    /// Notes a character between two words.
    private mutating func note(_ value: UInt32) {
        switch value {
        case 0x20: break
        case 0x0A, 0x2028, 0x2029: marks.insert(.line)
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002: marks.insert(.stop)  // . ! ? … 。
        default:
            if isQuotationMark(value) {
                marks.insert(.quote)
            } else if ScalarClass(value) == .mark {
                marks.insert(.comma)
            }
        }
    }
}

/// Whether `value` is a quotation mark and nothing else: a closing single one may be an apostrophe.
func isQuotationMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x201C...0x201F, 0x2018, 0x201A, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F: true
    default: false
    }
}

/// Whether `value` may stand inside a word: an apostrophe between letters, a separator between digits.
private func isInner(_ value: UInt32, after unit: ScalarClass) -> Bool {
    switch value {
    case 0x27, 0x2019, 0x02BC: unit == .letter
    case 0x2C, 0x2E, 0x3A: unit == .digit
    default: false
    }
}

/// Whether `value` is a letter of a script that puts no spaces between words.
@inline(__always)
private func isUnspaced(_ value: UInt32) -> Bool {
    guard value >= 0xE00 else { return false }
    switch value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
        0x20000...0x3FFFF:
        return true
    default: return false
    }
}
