/// A coarse part of speech, as far as the lexicon and the end of a word tell it; for a mark the mark itself.
enum WordTag: UInt8, CaseIterable {
    case that, not, sayingParticiple, saying, auxiliary, verb, judging, relative, he, they, it, we, first, oblique
    case preposition, conjunction, adverb, determiner, calendar, time, document, utterance, people, role, organisation
    case number, function, naming, work
    /// A word with a capital that no class has.
    case name
    /// By its last letters.
    case ing, ed, ly, tion, s, al, ive
    case other
    /// A quotation that reports words whole, one inside a report, one of a term, one of a title.
    case direct, mixed, scare, title
    /// A mark: its own character tells it.
    case mark
    /// Beyond the paragraph's first or last word.
    case edge

    private static let classes: [(WordClass, WordTag)] = [
        (.that, .that), (.negation, .not), (.sayingParticiple, .sayingParticiple), (.saying, .saying),
        (.auxiliary, .auxiliary), (.verb, .verb), (.judging, .judging), (.relative, .relative), (.he, .he), (.she, .he),
        (.they, .they), (.it, .it), (.we, .we), (.first, .first), (.oblique, .oblique), (.preposition, .preposition),
        (.conjunction, .conjunction), (.adverb, .adverb), (.determiner, .determiner), (.calendar, .calendar),
        (.time, .time), (.document, .document), (.utterance, .utterance), (.people, .people), (.role, .role),
        (.organisation, .organisation), (.number, .number), (.function, .function), (.naming, .naming), (.work, .work),
    ]
    /// Whether a capital makes it a part of a name.
    private var isNoun: Bool {
        switch self {
        case .document, .utterance, .people, .role, .organisation, .work: true
        default: false
        }
    }
    /// The places in ``classes`` of the bits of a word's classes: the first one decides.
    struct Ranks: Sendable {
        private let ranks: [UInt8] = (0..<64).map { bit in
            UInt8(classes.firstIndex { $0.0.rawValue == 1 << UInt64(bit) } ?? classes.count)
        }
        private let tags = classes.map(\.1)

        /// The tag that the classes of a word give it.
        func tag(of classes: WordClass) -> WordTag? {
            var rank = tags.count, bits = classes.rawValue
            while bits != 0 {
                rank = min(rank, Int(ranks[bits.trailingZeroBitCount]))
                bits &= bits - 1
            }
            return rank < tags.count ? tags[rank] : nil
        }
    }

    /// What is the same for all words.
    static let ranks = Ranks()

    /// The tag of a word of the running text; a quotation's kind is given.
    init(_ word: Word, in bytes: [UInt8], kind: Quotation.Kind?, _ ranks: Ranks) {
        switch word.kind {
        case .mark, .paragraph: self = .mark
        case .number: self = .number
        case .quotation:
            switch kind {
            case .direct, .indirect: self = .direct
            case .mixed: self = .mixed
            case .title: self = .title
            case .scare, nil: self = .scare
            }
        case .word:
            if let tag = ranks.tag(of: word.classes) {
                self = word.isCapitalised && tag.isNoun ? .name : tag
            } else if word.isCapitalised {
                self = .name
            } else {
                self = Self.tag(ofEnding: word.range, in: bytes)
            }
        }
    }

    /// The tag that the last letters of a word give it, behind three bytes or more.
    private static func tag(ofEnding word: TextRange, in bytes: [UInt8]) -> WordTag {
        guard word.count > 3 else { return .other }
        let (length, end) = (word.count, word.end)
        let tail = (bytes[end - 4], bytes[end - 3], bytes[end - 2])
        switch bytes[end - 1] {
        case UInt8(ascii: "g"): return length > 5 && (tail.1, tail.2) == Self.ingTail ? .ing : .other
        case UInt8(ascii: "d"): return length > 4 && tail.2 == UInt8(ascii: "e") ? .ed : .other
        case UInt8(ascii: "y"): return length > 4 && tail.2 == UInt8(ascii: "l") ? .ly : .other
        case UInt8(ascii: "n"): return length > 6 && tail == Self.tionTail ? .tion : .other
        case UInt8(ascii: "s"): return .s
        case UInt8(ascii: "l"): return length > 4 && tail.2 == UInt8(ascii: "a") ? .al : .other
        case UInt8(ascii: "e"): return length > 5 && (tail.1, tail.2) == Self.iveTail ? .ive : .other
        default: return .other
        }
    }

    private static let ingTail = (UInt8(ascii: "i"), UInt8(ascii: "n"))
    private static let iveTail = (UInt8(ascii: "i"), UInt8(ascii: "v"))
    private static let tionTail = (UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "o"))
}
