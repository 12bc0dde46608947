/// Finds the phrases that may name a speaker in a language whose verbs and adjectives no table holds.
///
/// Where only names have capitals, a phrase is a name, or an article with a noun of the lexicon; where all nouns have,
/// it is a run of capitalised words with the article and the adjectives before it.
struct NounPhraseFinder {
    private let words: [Word]
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private let nounsAreCapital: Bool
    private let names: Set<UInt64>
    private var phrases: [Phrase] = []

    /// The phrases of `table`, in order, none overlapping another in its bare words.
    /// - Complexity: O(*n*) in the words.
    static func phrases(in table: WordTable, text: Text) -> [Phrase] {
        var finder = NounPhraseFinder(table: table, bytes: text.utf8)
        finder.run()
        return finder.phrases
    }

    private init(table: WordTable, bytes: [UInt8]) {
        words = table.words
        self.bytes = bytes
        lexicon = table.lexicon
        nounsAreCapital = table.lexicon.grammar == .capitalNouns
        names = Self.surnames(table.words)
    }

    /// The words that follow a first name, a title or a role somewhere: they are names where they stand alone, too.
    private static func surnames(_ words: [Word]) -> Set<UInt64> {
        var names: Set<UInt64> = []
        for i in words.indices.dropFirst() where words[i].isCapitalised {
            // Surnames that are built like a noun for an office: Ines Hollmann.
            if words[i - 1].isAny([.male, .female]), words[i - 1].isCapitalised, words[i].isAny(.role) {
                names.insert(words[i].hash)
            }
            guard words[i].classes.isEmpty else { continue }
            if words[i - 1].isAny([.male, .female, .title, .role]), words[i - 1].isCapitalised {
                names.insert(words[i].hash)
            }
            if words[i - 1].kind == .word, words[i - 1].isCapitalised, words[i - 1].classes.isEmpty {
                names.insert(words[i].hash)
            }
        }
        return names
    }

    private mutating func run() {
        var i = 0
        while i < words.count {
            if words[i].kind == .word, words[i].isAny([.he, .she, .they]), !words[i].isAny(.determiner) {
                phrases.append(Phrase(words: i..<(i + 1), extended: i..<(i + 1), name: i..<i, head: i, form: .pronoun))
                i += 1
            } else if let phrase = paper(at: i) ?? phrase(at: i) {
                phrases.append(phrase)
                i = phrase.words.upperBound
            } else {
                i += 1
            }
        }
    }

    // MARK: Words

    private func isCapital(_ i: Int) -> Bool {
        if i < words.count, words[i].kind == .number { return isAged(i) }
        guard i < words.count, words[i].kind == .word, words[i].isCapitalised else { return false }
        return !words[i].isAny(Self.small) || words[i].isAcronym
    }

    /// Der 43-Jährige.
    private func isAged(_ i: Int) -> Bool {
        guard nounsAreCapital, words[i].range.count > 8 else { return false }
        return ends(i, in: ["-Jährige", "-Jähriger", "-Jährigen"])
    }

    private static let small: WordClass = WordClass.breaking.union([.determiner, .time]).subtracting(.saying)

    /// Whether lower-case word `i` may be an adjective between an article and a capitalised noun.
    private func isAdjective(_ i: Int) -> Bool {
        guard i < words.count, words[i].kind == .word, !words[i].isCapitalised, words[i].range.count > 3 else {
            return words[i].kind == .number && !isAged(i)
        }
        if words[i].isAny(.rank) { return true }
        guard nounsAreCapital, words[i].classes.isDisjoint(with: Self.small), !words[i].isAny(.cue) else {
            return false
        }
        let (last, before) = (bytes[words[i].range.end - 1], bytes[words[i].range.end - 2])
        return last == 0x65 || before == 0x65 && (last == 0x72 || last == 0x6E || last == 0x73 || last == 0x6D)
    }

    // MARK: Phrases

    private func phrase(at i: Int) -> Phrase? {
        guard var phrase = bare(at: i) else { return nil }
        phrase.isEmbedded = isEmbedded(i)
        phrase.isOblique = isOblique(phrase)
        phrase.isPersonal = isTrade(phrase.head) || isAged(phrase.head)
        phrase.extended = phrase.words.lowerBound..<extended(from: phrase.words.upperBound, head: phrase.head)
        appose(&phrase)
        return phrase
    }

    private func isNoun(_ i: Int) -> Bool { isCapital(i) || words[i].isAny(.speaker) }

    /// Whether a preposition stands before the phrase that starts at `i`, or before the list that it goes on.
    private func isEmbedded(_ i: Int) -> Bool {
        guard i > 0 else { return false }
        if words[i - 1].isMark("(") || words[i - 1].isAny(.preposition)
            || isGenitive(i) && words[i - 1].kind == .word && isNoun(i - 1)
        {
            return true
        }
        guard nounsAreCapital, let last = phrases.last, last.isEmbedded, last.extended.upperBound == i - 1,
            !words[i].isAny(.determiner) || Self.obliques.contains(words[i].hash)
        else { return false }
        return words[i - 1].isMark(",") || Self.listing.contains(words[i - 1].hash)
    }

    /// “als Kanzlerin”: in what capacity, not who.
    private static let listing = Set(Lexicon.hashes("und oder sowie bzw"))

    /// Whether article and noun show another case than the nominative.
    private func isOblique(_ phrase: Phrase) -> Bool {
        guard nounsAreCapital, phrase.form != .pronoun else { return false }
        let first = words[phrase.words.lowerBound]
        if Self.obliques.contains(first.hash) { return true }
        // “der Deutschen Bank”: a nominative would be “der Deutsche …”.
        let second = phrase.words.lowerBound + 1
        if first.hash == Self.der, second < phrase.head, second < phrase.words.upperBound, ends(second, in: ["en"]),
            isAdjective(second) || isCapital(second) && isCapital(second + 1) && phrase.form == .nominal
        {
            return true
        }
        // Of a name the office tells: der Präsident Putin.
        let noun = phrase.form == .name ? phrase.name.lowerBound - 1 : phrase.head
        return Self.feminines.contains(first.hash) && noun >= phrase.words.lowerBound && isFeminine(noun)
    }

    private static let obliques = Set(
        """
        den dem des einen einem eines keinen keinem keines diesen diesem dieses jenen jenem jeden jedem seinen seinem seines \
        ihren ihrem ihres unseren unserem deren dessen allen vielen einigen beiden mehreren
        """.split(separator: " ").map { Lexicon.hash($0.utf8) })
    /// Articles that make a feminine noun a genitive or dative.
    private static let feminines = Set(
        Lexicon.hashes("der einer dieser jener jeder seiner ihrer unserer keiner"))

    private func isFeminine(_ i: Int) -> Bool {
        words[i].isAny(.female) || ends(i, in: Self.feminineEndings)
    }

    private static let feminineEndings = [
        "ung", "heit", "keit", "schaft", "tion", "tät", "rin", "tin", "gin", "lin", "din", "partei",
    ]

    private func ends(_ i: Int, in endings: [String]) -> Bool {
        let range = words[i].range
        return endings.contains { ending in
            range.count > ending.utf8.count + 1
                && bytes[(range.end - ending.utf8.count)..<range.end].elementsEqual(ending.utf8)
        }
    }

    // MARK: Papers

    /// A paper or agency whose name stands in quotation marks, with the noun before it: die Zeitung „Hafenblatt“.
    private func paper(at i: Int) -> Phrase? {
        guard nounsAreCapital else { return nil }
        var k = i
        if words[k].kind == .word, words[k].isAny(.determiner) { k += 1 }
        while k < words.count, k < i + 4, isAdjective(k) { k += 1 }
        let noun = k < words.count && isCapital(k) && words[k].isAny([.naming, .organisation, .document]) ? k : nil
        if noun != nil { k += 1 }
        guard k < words.count, words[k].kind == .quotation, isPaper(words[k].range) else { return nil }
        if k == i {
            guard isBesideCue(i) else { return nil }
        } else if noun == nil {
            guard isBesideCue(k) || i > 0 && (words[i - 1].isAny([.attributing, .saying])) else { return nil }
        }
        var phrase = Phrase(
            words: i..<(k + 1), extended: i..<(k + 1), name: k..<k, head: noun ?? k, form: .nominal)
        phrase.isEmbedded = isEmbedded(i)
        phrase.isOblique =
            noun == nil ? words[i].hash == Self.der || Self.obliques.contains(words[i].hash) : isOblique(phrase)
        phrase.isPersonal = true
        return phrase
    }

    private static let der = Lexicon.hash("der".utf8)

    /// Whether a verb of saying, or a word that names a source, stands right before or after the words in marks at `i`.
    private func isBesideCue(_ i: Int) -> Bool {
        if i > 0, words[i - 1].isAny([.attributing, .saying]) { return true }
        return i + 1 < words.count && words[i + 1].isAny([.saying, .attributing]) && !words[i + 1].isCapitalised
    }

    /// Whether words in marks are built like the name of a paper: one to four words, the first and the last with a
    /// capital, no stop at their end.
    private func isPaper(_ range: TextRange) -> Bool {
        guard range.count <= 40, range.count > 4 else { return false }
        var count = 0, isStart = true, isCapital = false
        for byte in bytes[range.start..<range.end] {
            if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x2C { return false }
            if isSpace(byte) { isStart = true; continue }
            let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            guard isStart, isLetter else { continue }
            isCapital = byte < 0x61
            if count == 0, !isCapital { return false }
            (count, isStart) = (count + 1, false)
        }
        return count >= 1 && count <= 4 && isCapital
    }

    /// An article, adjectives, nouns and a name, as far as they are there.
    private func bare(at i: Int) -> Phrase? {
        var k = i
        let hasArticle = words[k].kind == .word && words[k].isAny(.determiner)
        if hasArticle { k += 1 }
        while k < words.count, k < i + 6, isAdjective(k) { k += 1 }
        guard k < words.count, hasArticle || k == i || nounsAreCapital else { return nil }
        var noun: Int?
        if !nounsAreCapital, words[k].kind == .word, !words[k].isCapitalised,
            words[k].isAny(WordClass.speaker.union(.title))
        {
            noun = k
            k += 1
        }
        let first = k
        if !hasArticle, isOpening(k) { return nil }
        var end = capitals(from: k)
        if noun != nil, end == first, first < words.count { end = first }
        guard end > first || noun != nil else { return nil }
        let last = (first..<end).last { isOffice($0) && (hasArticle || $0 > first || !names.contains(words[$0].hash)) }
        let name = isName(
            last.map { ($0 + 1)..<end } ?? first..<end, hasArticle: hasArticle, hasRole: last != nil || noun != nil)
        let head = name.isEmpty ? last ?? noun ?? end - 1 : name.upperBound - 1
        var phrase = Phrase(
            words: i..<max(end, (noun ?? i) + 1), extended: i..<end, name: name, head: head,
            form: name.isEmpty ? .nominal : .name)
        if !name.isEmpty, name.lowerBound > i, last != nil || noun != nil || name.lowerBound > first {
            phrase.role = i..<name.lowerBound
        }
        return phrase
    }

    /// Whether a word has its capital only because it opens a sentence: Derzeit, Erwartungsgemäß, Abschließend.
    private func isOpening(_ i: Int) -> Bool {
        guard nounsAreCapital, words[i].startsSentence, words[i].kind == .word, words[i].classes.isEmpty,
            !words[i].isAcronym, !names.contains(words[i].hash)
        else { return false }
        return ends(i, in: Self.adverbEndings) || Self.openings.contains(words[i].hash)
    }

    private static let adverbEndings = [
        "lich", "weise", "gemäß", "end", "isch", "zeit", "falls", "mals", "dings", "wärts", "seits",
    ]
    private static let openings = Set(
        """
        ebenso anschließend schließlich insbesondere allein sogar selbst auch vielmehr kurz lange gerade ganz gut klar \
        passend gleich lediglich offenbar wörtlich letztlich endlich einerseits andererseits dennoch trotzdem somit \
        dadurch damit davon daran darauf daraus deswegen dort hierzu hierbei immer indes mithin nochmals überhaupt wohl \
        natürlich zwar relativ bitte ja nein vor
        """.split(separator: " ").map { Lexicon.hash($0.utf8) })

    /// Whether a word is a noun for who speaks, and no surname that is built like one: Ines Hollmann.
    private func isOffice(_ i: Int) -> Bool {
        guard words[i].isAny(WordClass.speaker.union(.title)), !words[i].isAcronym else { return false }
        return !nounsAreCapital || i == 0 || !words[i - 1].isAny([.male, .female]) || !words[i - 1].isCapitalised
    }

    /// The end of a run of capitalised words, with the small parts of names between them.
    private func capitals(from start: Int) -> Int {
        var end = start
        while end < words.count {
            if isCapital(end) {
                end += 1
            } else if end > start, words[end].kind == .word, words[end].isAny(.particle), !words[end].isCapitalised,
                !nounsAreCapital || isFirstName(end - 1, before: words[end]) || Self.foreign.contains(words[end].hash)
            {
                guard let next = (end + 1..<min(end + 3, words.count)).first(where: { isCapital($0) }),
                    (end..<next).allSatisfy({ words[$0].isAny(.particle) })
                else { break }
                end = next + 1
            } else if end > start, words[end].isMark("&"), isCapital(end + 1) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Whether a word is a name that the text knows, with the “s” of a genitive: Brinkwerths Antrag.
    private func isGenitiveName(_ i: Int) -> Bool {
        let range = words[i].range
        guard range.count > 4, bytes[range.end - 1] == 0x73, !names.contains(words[i].hash) else { return false }
        let bare = Lexicon.hash(bytes[range.start..<(range.end - 1)])
        return names.contains(bare) || !lexicon.classes(of: bare).isDisjoint(with: [.male, .female])
    }

    /// Whether “von” after a word may be a part of a name: after a first name or a title, after “Karl-Otto”.
    private func isFirstName(_ i: Int, before particle: Word) -> Bool {
        if words[i].isAny([.male, .female]) || words[i].isAny(.title) && particle.hash == Self.von { return true }
        let range = words[i].range
        guard let hyphen = bytes[range.start..<range.end].firstIndex(of: 0x2D), hyphen > range.start else {
            return false
        }
        let first = lexicon.classes(of: Lexicon.hash(bytes[range.start..<hyphen]))
        return !first.isDisjoint(with: [.male, .female])
    }

    /// Particles that are no German prepositions.
    private static let von = Lexicon.hash("von".utf8)
    private static let foreign = Set(
        Lexicon.hashes("van de al el bin ibn du la le di da del"))

    /// The words of a run if they are a name, an empty range if they are common nouns.
    private func isName(_ run: Range<Int>, hasArticle: Bool, hasRole: Bool) -> Range<Int> {
        let none = run.upperBound..<run.upperBound
        guard let first = run.first else { return none }
        if !nounsAreCapital || words[run.upperBound - 1].isAcronym { return run }
        if run.count >= 3, isTrade(first) || isTitled(first) { return run.dropFirst() }
        if hasRole { return run }
        if run.count == 1 {
            let word = words[first]
            return names.contains(word.hash) || !hasArticle && word.isAny([.male, .female]) ? run : none
        }
        let last = run.upperBound - 1
        if words[first].isAny(.number) || run.count == 2 && isGenitiveName(first) { return none }
        let isPerson = words[first].isAny([.male, .female]) || names.contains(words[last].hash)
        if !isPerson, ends(last, in: Self.nounEndings) { return none }
        return hasArticle && !isPerson ? none : run
    }

    /// Whether a noun stands before a first name: Reederin Ilse Kranefeld.
    private func isTitled(_ i: Int) -> Bool {
        words[i + 1].isAny([.male, .female]) && !words[i].isAny([.male, .female]) && words[i].range.count > 4
    }

    private static let nounEndings = ["ung", "heit", "keit", "schaft", "tion", "tät", "trag", "nis", "tum", "ismus"]

    /// Whether a noun that the lexicon doesn't have is built like one for a trade: Kämmerer, Pächterin, Tierpräparator.
    private func isTrade(_ i: Int) -> Bool {
        guard words[i].kind == .word, words[i].range.count >= 9, !words[i].isAny([.male, .female]) else { return false }
        return ends(i, in: Self.trades)
    }

    private static let trades = ["er", "in", "or", "ist", "ent", "ant", "eur", "rat"]

    // MARK: What follows

    private func isGenitiveWord(_ word: Word) -> Bool { nounsAreCapital && Self.genitives.contains(word.hash) }
    private func isGenitive(_ i: Int) -> Bool { isGenitiveWord(words[i]) }
    private static let genitives = Set(
        "des der eines einer dieser dieses seiner ihrer vieler mehrerer einiger aller beider".split(separator: " ").map
        { Lexicon.hash($0.utf8) })
    private static let links = Set(
        Lexicon.hashes("von vom für aus bei beim im in am zum zur de du des d' del al para pour"))

    /// The end of what says more of a noun: “des Betriebsrats”, “de l’hôpital”, “(SPD)”.
    private func extended(from start: Int, head: Int) -> Int {
        var end = start
        for _ in 0..<2 {
            guard end + 1 < words.count else { break }
            if words[end].isMark("("),
                let close = (end + 1..<min(end + 6, words.count)).first(where: { words[$0].isMark(")") })
            {
                end = close + 1
                continue
            }
            let isLink = words[end].kind == .word && Self.links.contains(words[end].hash)
            guard isGenitive(end) || isLink && words[head].isAny(WordClass.speaker) else { break }
            guard let next = bare(at: isGenitive(end) ? end : end + 1) ?? (isLink ? plain(at: end + 1) : nil) else {
                break
            }
            end = next.words.upperBound
        }
        return end
    }

    /// A noun that the lexicon doesn't have, with or without an article: “(de) la culture”.
    private func plain(at i: Int) -> Phrase? {
        var k = i
        if k < words.count, words[k].isAny(.determiner) { k += 1 }
        guard !nounsAreCapital, k < words.count, words[k].kind == .word, words[k].classes.isEmpty else { return nil }
        return Phrase(words: i..<(k + 1), extended: i..<(k + 1), name: k..<k, head: k, form: .nominal)
    }

    /// Joins a role and a name that a comma parts: “der Vorsitzende, Ann Stein,” and “Ann Stein, Vorsitzende des Rats,”.
    private func appose(_ phrase: inout Phrase) {
        let comma = phrase.extended.upperBound
        guard comma + 1 < words.count, words[comma].isMark(","), phrase.words.upperBound > phrase.words.lowerBound,
            let next = bare(at: comma + 1)
        else { return }
        let after = extended(from: next.words.upperBound, head: next.head)
        let isClosed = after >= words.count || words[after].kind != .word || words[after].isAny([.saying, .auxiliary])
        guard isClosed else { return }
        if phrase.form == .nominal, words[phrase.head].isAny(.role), next.form == .name, next.role == nil {
            phrase.role = phrase.words.lowerBound..<comma
            (phrase.name, phrase.head, phrase.form) = (next.name, next.head, .name)
            phrase.words = phrase.words.lowerBound..<next.words.upperBound
            phrase.extended = phrase.words.lowerBound..<after
        } else if phrase.form == .name, next.form == .nominal, words[next.head].isAny(.role) {
            if phrase.role == nil { phrase.role = (comma + 1)..<after }
            phrase.extended = phrase.words.lowerBound..<after
        }
    }
}
