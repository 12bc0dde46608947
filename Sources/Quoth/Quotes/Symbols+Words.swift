// What the words of a text are as symbols.

extension Symbols {
    /// The symbol of one word: what it does in the sentence.
    static func of(_ word: Word) -> Symbols {
        Symbols(symbol: word.symbol)
    }

    /// The symbols of the words in `range`, with adverbs left out and runs of nouns taken together; at most 16.
    static func of(_ words: [Word], _ range: Range<Int>) -> Symbols {
        var symbols = Symbols(), last: UInt8 = 0
        for i in range.lowerBound..<min(range.upperBound, range.lowerBound + 24) {
            let code = words[i].symbol
            if code == 0x61 || (last == code && code != 0x51) { continue }
            if symbols.count < 16 { last = code }
            symbols.append(code)
        }
        return symbols
    }

    static func last(_ byte: UInt8) -> Symbols {
        switch byte {
        case 0x2C: ","
        case 0x2E: "."
        case 0x3F, 0x21: "?"
        default: "-"
        }
    }

    /// What a word does in the sentence, as one symbol.
    static func code(_ word: Word) -> UInt8 {
        switch word.kind {
        case .quotation: return 0x51
        case .paragraph: return 0x50
        case .number: return 0x6E
        case .mark:
            switch word.value {
            case 0x2C: return 0x2C
            case 0x2E, 0x21, 0x3F: return 0x2E
            case 0x3A: return 0x3A
            case 0x28, 0x5B: return 0x28
            case 0x29, 0x5D: return 0x29
            case 0x3B: return 0x3B
            case 0x2D, 0x2013, 0x2014: return 0x2D
            default: return 0x2A
            }
        case .word: return wordCode(word)
        }
    }

    private static func wordCode(_ word: Word) -> UInt8 {
        if word.isCapitalised, !word.startsSentence, !word.isAny([.first, .calendar]) { return 0x6E }
        if word.isAny(.saying), !word.isAny([.document]) || !word.isAny(.role) { return 0x53 }
        if word.isAny(.sayingParticiple) { return 0x47 }
        if word.isAny(.judging) { return 0x4A }
        if word.isAny(.that) { return 0x54 }
        if word.isAny([.auxiliary, .verb]) { return 0x56 }
        if word.isAny(.relative) { return 0x57 }
        if word.isAny(.pronoun) { return 0x48 }
        if word.isAny(.oblique) { return 0x6E }
        if word.isAny(.preposition) { return 0x70 }
        if word.isAny(.conjunction) { return 0x63 }
        if word.isAny([.calendar, .time]) { return 0x74 }
        if word.isAny([.adverb, .negation]) { return 0x61 }
        return 0x6E
    }

    /// The size of a number: exact up to 5, then in steps.
    static func bucket(_ n: Int) -> Symbols {
        switch n {
        case ..<6: .digit(n)
        case ..<9: .digit(6)
        case ..<14: .digit(7)
        case ..<25: .digit(8)
        default: .digit(9)
        }
    }

    /// A number from 0 to 9; what is over 9 is 9.
    static func digit(_ n: Int) -> Symbols {
        Symbols(symbol: UInt8(0x30 + min(max(n, 0), 9)))
    }
}

extension Symbols: ExpressibleByStringLiteral {
    @inline(__always)
    init(stringLiteral value: StaticString) { self.init(value) }
}
