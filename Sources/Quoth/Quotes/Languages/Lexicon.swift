/// One language's words with their classes, looked up by a hash of the lower-cased bytes.
///
/// A language is a table of words in a file of its own, such as `GermanWords.swift`, and a line in ``all``.
struct Lexicon: Sendable {
    private let words: HashLookup<WordClass>

    /// The language, as a BCP 47 tag.
    let language: String
    /// How the language builds noun phrases.
    let grammar: Grammar

    /// What of a language's grammar the readers of phrases need to know.
    enum Grammar {
        /// Only names are written with a capital.
        case capitalNames
        /// All nouns are.
        case capitalNouns
    }

    /// English, on whose labelled texts the speaker model was trained.
    static let english = Lexicon("en", groups: englishWords + rankWords + givenNames)
    /// All languages of which the words are known.
    static let all = [
        english, Lexicon("de", .capitalNouns, groups: germanWords), Lexicon("fr", groups: frenchWords),
        Lexicon("es", groups: spanishWords),
    ]

    /// The words of a language by its tag; `nil` if they aren't known.
    static func of(_ tag: String) -> Lexicon? {
        let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
        return all.first { $0.language == primary }
    }

    /// The table of `groups`: a class, then its words, parted by white space.
    init(_ language: String, _ grammar: Grammar = .capitalNames, groups: [(WordClass, String)]) {
        self.language = language
        self.grammar = grammar
        var classes: [UInt64: WordClass] = [:]
        for (group, words) in groups {
            for word in words.utf8.split(whereSeparator: { isSpace($0) }) {
                classes[Self.hash(word), default: []].formUnion(group)
            }
        }
        self.words = HashLookup(classes.map { (key: $0.key, value: $0.value) })
    }

    /// The classes of the word with `hash`; none if it isn't in the table.
    @inline(__always)
    func classes(of hash: UInt64) -> WordClass { words[hash] ?? [] }

    /// The FNV-1a hash of a word with the letters of ASCII and Latin-1 lower-cased, never 0.
    /// - Complexity: O(*n*) in the bytes.
    @inline(__always)
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = Hash()
        for byte in bytes { hash.feed(byte) }
        return hash.value
    }

    /// ``hash(_:)``, byte after byte.
    struct Hash {
        private var state: UInt64 = 0xcbf2_9ce4_8422_2325
        /// Whether the byte before leads a letter of Latin-1.
        private var isLatin = false

        /// The hash of the bytes so far.
        @inline(__always)
        var value: UInt64 { state | 1 }

        @inline(__always)
        mutating func feed(_ byte: UInt8) {
            var small = byte
            if byte < 0x80 {
                if byte &- 0x41 < 26 { small |= 0x20 }
                isLatin = false
            } else {
                if isLatin, byte <= 0x9E { small |= 0x20 }
                isLatin = byte == 0xC3
            }
            state = (state ^ UInt64(small)) &* 0x100_0000_01b3
        }
    }

    /// The hashes of the words of `list`, which white space parts.
    static func hashes(_ list: String) -> [UInt64] {
        list.utf8.split(whereSeparator: { isSpace($0) }).map { hash($0) }
    }
}
