/// Finds whether a story has a narrator who says “I”, and how the others call them.
struct NarratorReader {
    let words: [Word]
    let text: Text

    static let pronoun = Lexicon.hash("i".utf8)
    /// How often the narration says “I” at the least, and once in how many words.
    private static let least = 20, rate = 150
    /// How often somebody is called by a name at the least, for it to be the narrator's.
    private static let called = 3
    private static let reserved = HashSet(
        Lexicon.hashes(
            "sir madam ma'am god lord heaven heavens christ monsieur madame mademoiselle signor signora english"))

    /// Whether the narration says “I” throughout.
    /// - Complexity: O(*n*) in the words.
    var isFirstPerson: Bool {
        var all = 0, own = 0
        for word in words where word.kind == .word {
            all += 1
            if word.hash == Self.pronoun { own += 1 }
        }
        return own >= Self.least && own * Self.rate >= all
    }

    /// The name by which the characters call somebody whom the narration hardly ever names.
    /// - Parameter calls: Where words in marks call somebody by a name.
    /// - Complexity: O(*n*) in the calls.
    func name(among calls: [TextRange], in cast: Cast) -> TextRange? {
        var counts: [UInt64: (count: Int, longest: TextRange)] = [:]
        for call in calls {
            let last = last(of: call)
            guard !Self.reserved.contains(last), GenderReader.gender(ofNoun: last) == .unknown,
                Lexicon.english.classes(of: last).isDisjoint(with: [.title, .role, .place, .function, .calendar])
            else { continue }
            let known = counts[last] ?? (0, call)
            counts[last] = (known.count + 1, call.count > known.longest.count ? call : known.longest)
        }
        return counts.filter { last, calls in
            let named = (cast.byName[last] ?? []).reduce(0) { $0 + cast.characters[$1].mentions }
            return calls.count >= Self.called && named * 3 <= calls.count
        }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value.longest
    }

    /// The last word of a name, as a hash.
    func last(of name: TextRange) -> UInt64 {
        let bytes = text.utf8[name.start..<name.end]
        return Lexicon.hash(bytes[((bytes.lastIndex(where: isSpace) ?? bytes.startIndex - 1) + 1)...])
    }
}
