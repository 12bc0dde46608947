/// What a word tells after the one or two words before it, for the commonest phrases of a language.
///
/// A collection of a few texts cannot tell a stock phrase from words that only two people ever said; this table can. It is
/// open addressing over slots of 24 bits, in the text four letters of Base64 each. The upper 16 bits of a slot are the
/// lowest of its key, the lower 8 one more than the bits told, in eighths; 0 is an empty slot. A phrase that the table does
/// not have is taken for one that it has once in 30,000 times.
struct PhraseTable {
    /// The phrases of English.
    static let english = PhraseTable(englishPhrases)

    /// The slots of a line of the text, each of four letters, before the line's end.
    private static let slotsPerLine = 16
    private static let slotBits: UInt64 = 17

    private let slots: [UInt32]

    /// The table that `text` holds: 2¹⁷ slots, of which some are empty.
    init(_ text: StaticString) {
        let lines = 1 << Int(PhraseTable.slotBits) / PhraseTable.slotsPerLine
        precondition(text.utf8CodeUnitCount == lines * (4 * PhraseTable.slotsPerLine + 1) - 1, "All slots are there.")
        // The value of each letter of Base64 (RFC 4648, section 4).
        var values = [UInt32](repeating: 0, count: 128)
        let letters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        letters.withUTF8Buffer { for (value, letter) in $0.enumerated() { values[Int(letter)] = UInt32(value) } }
        var slots: [UInt32] = []
        slots.reserveCapacity(lines * PhraseTable.slotsPerLine)
        text.withUTF8Buffer { bytes in
            for slot in 0..<(lines * PhraseTable.slotsPerLine) {
                let at = slot * 4 + slot / PhraseTable.slotsPerLine
                slots.append((0..<4).reduce(0) { $0 << 6 | values[Int(bytes[at + $1])] })
            }
        }
        self.slots = slots
    }

    /// Lowers `bits`, what each word of a text tells by itself, to what it tells at the end of a phrase.
    ///
    /// - Parameter hashes: The words, as ``FoldedText/hashes`` has them; 0 is a word of no phrase.
    /// - Complexity: O(*n*) in the words.
    func lower(_ bits: inout [Float], of hashes: [UInt64]) {
        guard var last = hashes.first else { return }
        var pair: UInt64?
        for i in hashes.indices.dropFirst() {
            let word = hashes[i]
            let key = mixed(mixed(last) &+ word)
            let isPair = last != 0 && word != 0
            if isPair, let told = pair.flatMap({ self[mixed($0 &+ word)] }) ?? self[key] {
                bits[i] = min(bits[i], told)
            }
            pair = isPair ? key : nil
            last = word
        }
    }

    /// The bits that the last word tells of the phrase with this key; see ``key(of:)``.
    subscript(key: UInt64) -> Float? {
        var slot = Int(key >> (64 - PhraseTable.slotBits))
        while true {
            let entry = slots[slot]
            if entry == 0 { return nil }
            if entry >> 8 == UInt32(truncatingIfNeeded: key & 0xFFFF) { return Float(entry & 0xFF - 1) / 8 }
            slot = (slot + 1) & (1 << Int(PhraseTable.slotBits) - 1)
        }
    }

    /// The key of the phrase whose words have these hashes, two or three.
    static func key(of hashes: some Sequence<UInt64>) -> UInt64 { hashes.reduce(0) { mixed($0 &+ $1) } }
}
