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
        let (hashes, slots) = (hashes.span, slots.span)
        guard hashes.count > 1 else { return }
        // All look-ups are begun before the first is ended, so that they wait for memory together.
        var keys = [(two: UInt64, three: UInt64)](repeating: (0, 0), count: hashes.count)
        var touched: UInt32 = 0
        for i in 1..<hashes.count {
            let (last, word) = (hashes[unchecked: i - 1], hashes[unchecked: i])
            guard last != 0, word != 0 else { continue }
            let two = mixed(mixed(last) &+ word)
            let before = keys[i - 1].two
            let three = before == 0 ? two : mixed(before &+ word)
            keys[i] = (two, three)
            touched |= slots[unchecked: PhraseTable.slot(two)] | slots[unchecked: PhraseTable.slot(three)]
        }
        guard touched != 0 else { return }
        for i in 1..<hashes.count {
            let (two, three) = keys[i]
            guard two != 0 else { continue }
            var entry = PhraseTable.entry(three, slots)
            if entry == 0 { entry = PhraseTable.entry(two, slots) }
            if entry != 0 { bits[i] = min(bits[i], PhraseTable.told(entry)) }
        }
    }

    /// The bits that the last word tells of the phrase with this key; see ``key(of:)``.
    subscript(key: UInt64) -> Float? {
        let entry = PhraseTable.entry(key, slots.span)
        return entry == 0 ? nil : PhraseTable.told(entry)
    }

    /// The slot of the phrase with this key; 0 if there is none.
    @inline(__always)
    private static func entry(_ key: UInt64, _ slots: Span<UInt32>) -> UInt32 {
        var slot = slot(key)
        let wanted = UInt32(truncatingIfNeeded: key & 0xFFFF)
        while true {
            let entry = slots[unchecked: slot]
            if entry == 0 || entry >> 8 == wanted { return entry }
            slot = (slot &+ 1) & (1 << Int(slotBits) &- 1)
        }
    }

    /// Where to begin to look for the phrase with this key.
    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(key >> (64 - slotBits)) }

    @inline(__always)
    private static func told(_ entry: UInt32) -> Float { Float(entry & 0xFF - 1) / 8 }

    /// The key of the phrase whose words have these hashes, two or three.
    static func key(of hashes: some Sequence<UInt64>) -> UInt64 { hashes.reduce(0) { mixed($0 &+ $1) } }
}
