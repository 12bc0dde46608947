/// Finds the phrases of the running text that may name a speaker: names with titles and roles, nouns for people,
/// organisations and texts, and pronouns.
///
/// A noun phrase is taken to be a run of words that are no verbs, prepositions or other small words; for want of a
/// grammar, verbs are known by a table and by their endings.
struct PhraseFinder {
    let words: [Word]
    private let bytes: [UInt8]
    var phrases: [Phrase] = []
    /// Words that only the start of a sentence makes look like the first part of a name: “Presently Ann”.
    private let loose: LooseStarts

    /// The phrases of `table`, in order, none overlapping another in its bare words.
    /// - Complexity: O(*n*) in the words.
    static func phrases(in table: WordTable, text: Text) -> [Phrase] {
        var finder = PhraseFinder(words: table.words, bytes: text.utf8)
        finder.run()
        return finder.phrases
    }

    private init(words: [Word], bytes: [UInt8]) {
        self.words = words
        self.bytes = bytes
        loose = LooseStarts(words: words, bytes: bytes)
    }

    private mutating func run() {
        var i = 0
        while i < words.count {
            if isPronoun(i) {
                phrases.append(Phrase(words: i..<(i + 1), extended: i..<(i + 1), name: i..<i, head: i, form: .pronoun))
                i += 1
            } else if let end = dateline(i) {
                i = end
            } else if mayStart(i) {
                let end = runEnd(from: i)
                add(dateStart(i)..<end)
                i = end
            } else {
                i += 1
            }
        }
    }

    // MARK: Words

    /// The end of a place in capitals and its colon that open a paragraph of running text: “NEW DELHI: The court …”.
    private func dateline(_ i: Int) -> Int? {
        guard words[i].isAcronym, i == 0 || words[i - 1].kind == .paragraph,
            words[i].classes.isDisjoint(with: [.title, .role, .male, .female])
        else { return nil }
        var end = i
        while end < min(i + 4, words.count), words[end].isAcronym { end += 1 }
        guard end + 1 < words.count, words[end].isMark(":"), words[end + 1].kind == .word, i + 1 < end || isPlace(i)
        else { return nil }
        return end
    }

    private func isPlace(_ i: Int) -> Bool { words[i].isAny(.place) }

    /// The start of a phrase that opens with a date in figures: “9/11 widow Ann Other”.
    private mutating func dateStart(_ i: Int) -> Int {
        guard i > 1, words[i].kind == .number, words[i - 1].isMark("/"), words[i - 2].kind == .number,
            let last = phrases.last, last.words == (i - 2)..<(i - 1)
        else { return i }
        phrases.removeLast()
        return i - 2
    }

    private func isPronoun(_ i: Int) -> Bool {
        let word = words[i]
        guard word.kind == .word, word.isAny(.pronoun) else { return false }
        if word.isAny(.first) || word.isAny(.it) {
            return i + 1 < words.count && words[i + 1].isAny([.cue, .auxiliary, .verb])
        }
        return true
    }

    private func mayStart(_ i: Int) -> Bool {
        words[i].isAny(.determiner) ? words[i].kind == .word : isNounlike(i)
    }

    /// Whether word `i` tells the party and the state of a lawmaker: “R-Ky.”
    private func isParty(_ i: Int) -> Bool {
        let range = words[i].range
        guard range.count >= 4, bytes[range.start + 1] == 0x2D, i > 0, words[i - 1].isMark(",") else { return false }
        return (0x41...0x5A).contains(bytes[range.start + 2])
    }

    /// Whether word `i` may be part of a noun phrase.
    func isNounlike(_ i: Int) -> Bool {
        let word = words[i]
        if word.kind == .number { return true }
        guard word.kind == .word, !isParty(i) else { return false }
        if word.isCapitalised, !word.startsSentence {
            if word.isAny(.calendar) { return isCalendarName(i) }
            return !word.isAny([.calendar, .first, .that, .relative]) && !word.isAny([.preposition, .conjunction])
        }
        if word.startsSentence, word.isCapitalised, !word.isAny(.breaking) { return !isLoose(i) }
        if word.isAny([.speaker, .title, .rank, .number]) { return !word.isAny([.auxiliary, .preposition]) }
        if word.isAny(WordClass.breaking.union(.cue).union(.time)) { return false }
        return !hasVerbEnding(word) || isField(i)
    }

    /// Whether word `i`, which ends like a participle, says what an office is for: “the club's sporting director”.
    private func isField(_ i: Int) -> Bool {
        i > 0 && i + 1 < words.count && words[i + 1].isAny(.role) && !words[i + 1].isCapitalised
            && words[i - 1].kind == .word
            && (words[i - 1].isPossessive || words[i - 1].isAny([.determiner, .oblique])
                || words[i - 1].isAny(.rank) && words[i - 1].startsSentence)
    }

    /// Whether a month is a name: Jan before a surname, May behind a first name.
    private func isCalendarName(_ i: Int) -> Bool {
        guard words[i].kind == .word, i > 0 else { return false }
        let before = words[i - 1]
        if before.isCapitalised, before.isAny([.male, .female]), !before.isAny(.calendar) { return true }
        guard words[i].range.count > 2, before.isAny([.saying, .title, .role]) || before.isMark(","),
            i + 1 < words.count,
            before.kind != .word || !before.isAny(.preposition)
        else { return false }
        let next = words[i + 1]
        return next.kind == .word && next.isCapitalised
            && next.classes.isDisjoint(with: WordClass.breaking.union(.organisation))
    }

    /// Whether word `i` stands before a name at a sentence's start and is no part of it.
    private func isLoose(_ i: Int) -> Bool {
        i + 1 < words.count && words[i + 1].kind == .word && words[i + 1].isCapitalised && !words[i].isPossessive
            && loose.contains(words[i])
    }

    /// Whether a word that the table doesn't know ends like a participle or an adverb.
    func hasVerbEnding(_ word: Word) -> Bool {
        guard word.range.count > 4 else { return false }
        let end = word.range.end, tail = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
        guard (tail.1, tail.2) == (0x65, 0x64) || tail == (0x69, 0x6E, 0x67) || (tail.1, tail.2) == (0x6C, 0x79) else {
            return false
        }
        return !bytes[word.range.start..<end].contains(0x2D)
    }

    func isName(_ i: Int) -> Bool {
        words[i].kind == .word && words[i].isCapitalised && isNounlike(i)
    }

    // MARK: Runs

    /// The word after the noun phrase that starts at `start`.
    private func runEnd(from start: Int) -> Int {
        var end = start + 1
        while end < words.count {
            if let longer = linked(end, start: start) {
                end = longer
            } else if isNounlike(end),
                !words[end].isAny(.determiner) || words[end].isCapitalised || words[end].isAny(.number),
                goesOn(at: end)
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// Whether lower-case word `i` goes on with the phrase: after a name only nouns for speakers do.
    private func goesOn(at i: Int) -> Bool {
        guard !words[i].isCapitalised, words[i - 1].isCapitalised, !words[i - 1].isPossessive,
            !words[i - 1].isAny(.determiner),
            !words[i - 1].startsSentence || isName(i - 1) && !words[i - 1].isAny(.speaker)
        else { return true }
        if words[i].isAny(.cue.union(.verb)), !words[i].isAny(.role) { return false }
        if i + 1 < words.count, isClass(i + 1) { return true }
        if words[i - 1].startsSentence, isTrade(words[i]), i + 2 < words.count, words[i + 1].isAny([.male, .female]),
            isName(i + 1), isName(i + 2)
        {
            return true
        }
        for k in i..<min(i + 3, words.count) {
            if words[k].isAny([.speaker, .rank]) { return true }
            guard isNounlike(k), !words[k].isCapitalised else { return false }
        }
        return false
    }

    /// The word after a link inside a name, such as `of`, `&` or `de`, with the word that follows it.
    private func linked(_ i: Int, start: Int) -> Int? {
        let (last, word) = (words[i - 1], words[i])
        guard last.isCapitalised, !last.isPossessive, i + 1 < words.count else { return nil }
        if word.kind == .word, word.isCapitalised, Self.capitalLinks.contains(word.hash), isName(i + 1) { return i + 2 }
        if word.isMark("&"), isName(i + 1) { return i + 2 }
        guard word.kind == .word, !word.isCapitalised else { return nil }
        if word.hash == Self.andHash, isName(i + 1), joinsFields(i, start: start) { return i + 2 }
        if word.isAny(.particle), isName(i + 1) { return i + 2 }
        if word.isAny(.particle), i + 2 < words.count, words[i + 1].isAny(.particle), isName(i + 2) { return i + 3 }
        guard word.isAny(.preposition), last.isAny([.organisation]) || last.hash == Self.houseHash, isLink(word) else {
            return nil
        }
        if isName(i + 1) { return i + 2 }
        if i + 2 < words.count, words[i + 1].hash == Self.theHash, isName(i + 2) { return i + 3 }
        return nil
    }

    /// Whether “and” joins the two things that a body is for: Federation of Dock and Canal Workers.
    private func joinsFields(_ i: Int, start: Int) -> Bool {
        guard words[i + 1].classes.isDisjoint(with: [.male, .female, .title]), !words[i + 1].isAcronym else {
            return false
        }
        return (start + 1..<max(start + 1, i - 1)).contains {
            isLink(words[$0]) && Self.bodies.contains(words[$0 - 1].hash)
        }
    }

    /// Nouns for bodies that are named by what they are for.
    private static let bodies = HashSet(
        Lexicon.hashes(
            """
            ministry department federation union association society institute college committee board faculty centre center \
            academy directorate bureau agency division authority guild confederation office council alliance
            """))

    func isLink(_ word: Word) -> Bool { Self.links.contains(word.hash) }
    /// Prepositions that a name writes large: Writers Without Borders.
    private static let capitalLinks = HashSet(Lexicon.hashes("without against beyond"))
    private static let links = HashSet(Lexicon.hashes("of for on in"))
    static let theHash = Lexicon.hash("the".utf8)
    static let ofHash = Lexicon.hash("of".utf8)
    static let andHash = Lexicon.hash("and".utf8), atHash = Lexicon.hash("at".utf8)
    static let whoseHash = Lexicon.hash("whose".utf8)
    private static let classHash = Lexicon.hash("class".utf8)
    private static let houseHash = Lexicon.hash("house".utf8)

    // MARK: Phrases

    /// Adds the phrase of `run`, if it names somebody or may be a subject.
    private mutating func add(_ run: Range<Int>) {
        var run = run
        // “Amnesty said” in a run of two: a cue at its end that is capitalised only in a headline stays in the phrase.
        while run.count > 1, words[run.upperBound - 1].isAny(.title), !words[run.upperBound - 1].isAny(.speaker),
            !words[run.upperBound - 1].isCapitalised,
            GenderReader.gender(ofNoun: words[run.upperBound - 1].hash) == .unknown
        {
            run = run.lowerBound..<(run.upperBound - 1)
        }
        // “by inspectors last year”
        while run.count > 1, run.upperBound < words.count, words[run.upperBound].isAny(.time),
            Self.times.contains(words[run.upperBound - 1].hash)
        {
            run = run.lowerBound..<(run.upperBound - 1)
        }
        let start = joined(run.lowerBound, to: run)
        let name = nameWords(run)
        let head = name.isEmpty ? run.upperBound - 1 : name.upperBound - 1
        let form: Phrase.Form = name.isEmpty ? .nominal : .name
        var phrase = Phrase(
            words: start..<run.upperBound, extended: start..<run.upperBound, name: name, head: head, form: form)
        if form == .name, name.lowerBound > start { phrase.role = start..<name.lowerBound }
        phrase.isEmbedded = start > 0 && words[start - 1].isAny(.preposition)
        if start < run.lowerBound, let last = phrases.last, last.words.lowerBound == start { phrases.removeLast() }
        extend(&phrase)
        phrases.append(phrase)
    }

    /// The start of a phrase that a role before “and” belongs to: “author and critic Salman Rushdie”.
    private func joined(_ start: Int, to run: Range<Int>) -> Int {
        guard start >= 2, words[start - 1].hash == Self.andHash, words[run.upperBound - 1].isCapitalised,
            run.contains(where: { words[$0].isAny([.role, .title]) }), let last = phrases.last,
            last.words.upperBound == start - 1, last.form == .nominal || words[last.head].isAny([.role, .title]),
            words[last.head].isAny(.role.union(.title))
        else { return start }
        return last.words.lowerBound
    }

    /// The name at the end of a run, without titles and roles before it; empty if the run ends in a common noun.
    private func nameWords(_ run: Range<Int>) -> Range<Int> {
        let last = withoutHonours(run) - 1
        guard isName(last), !isCommonNoun(last, in: run.lowerBound..<(last + 1)) else {
            return run.upperBound..<run.upperBound
        }
        var start = last
        while start > run.lowerBound {
            let before = words[start - 1]
            if (before.isPossessive && !(words[last].isAny(.organisation) && before.isCapitalised))
                || !(before.isCapitalised || before.isMark("&") || isLink(before) || before.isAny(.particle)
                    || before.hash == Self.theHash)
            {
                break
            }
            if before.isAny(.determiner), before.startsSentence || !before.isCapitalised,
                !isLink(words[max(run.lowerBound, start - 2)])
            {
                break
            }
            if isDescription(start - 1, isOfTwo: start == last && isJoined(last)),
                start < last || isJoined(last) || Self.kinds.contains(before.hash)
            {
                break
            }
            if isRankLetters(start - 1, name: start) || isClass(start - 1) || start < last && isParent(start - 1) {
                break
            }
            if before.isAny([.role, .title]), !isOrganisation(last),
                !before.isAny([.male, .female]) || before.isAny(.title)
            {
                // “Lord Pettifer” has no other name; “Sir Salman Rushdie” has.
                if start == last, Self.styles.contains(before.hash) { start -= 1 }
                if start == last, Self.given.contains(before.hash), !loose.ranks.contains(before.hash),
                    !words[last].isAny([.male, .female])
                {
                    start -= 1
                }
                break
            }
            start -= 1
        }
        while start < last, isLink(words[start]) || words[start].isAny(.determiner) { start += 1 }
        return start..<(last + 1)
    }

    /// The end of a run without letters after a name: “Ann Other MP”, but not “a Labour MP”.
    private func withoutHonours(_ run: Range<Int>) -> Int {
        var end = run.upperBound
        while end > run.lowerBound + 2, Self.honours.contains(words[end - 1].hash), words[end - 1].isAcronym,
            isName(end - 2), isName(end - 3),
            !words[end - 1].isAny(.role)
                || words[end - 2].classes.isDisjoint(with: Self.offName) && !words[run.lowerBound].isAny(.determiner)
        {
            end -= 1
        }
        return end
    }

    /// Whether word `i` says whose parent somebody is: “Mum Ann Other”, “Father-of-three Bob Stone”.
    private func isParent(_ i: Int) -> Bool {
        guard words[i].kind == .word, words[i + 1].kind == .word else { return false }
        if Self.parents.contains(words[i].hash) { return words[i].startsSentence || !words[i - 1].isCapitalised }
        let spelling = bytes[words[i].range.start..<words[i].range.end]
        return spelling.count > 8 && spelling.contains(0x2D)
            && ["-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-of-six"].contains {
                spelling.suffix($0.utf8.count).elementsEqual($0.utf8)
            }
    }

    private static let parents = HashSet(Lexicon.hashes("mum mom mam dad nan gran granny grandad grandma grandpa"))

    /// Whether word `i` is an abbreviation that is a rank before a first name, and much else elsewhere: “DC Ann Other”;
    /// “CC Other” where the text has a CC with a first name.
    private func isRankLetters(_ i: Int, name: Int) -> Bool {
        words[i].isAcronym && Self.rankLetters.contains(words[i].hash) && name == i + 1
            && (words[name].isAny([.male, .female]) || loose.ranks.contains(words[i].hash))
    }

    /// Whether word `i` ends a rank that is told by its class: “Sgt. 1st Class”.
    private func isClass(_ i: Int) -> Bool {
        words[i].hash == Self.classHash && i > 0
            && (words[i - 1].isAny(.number) || (0x30...0x39).contains(bytes[words[i - 1].range.start]))
    }

    static let rankLetters = HashSet(Lexicon.hashes("cc dc ps cs po wm sm gm cm sp pi ci co"))

    /// Whether “and” joins the name at `last` to another: “Owners Ann and Bob”.
    private func isJoined(_ last: Int) -> Bool {
        last + 2 < words.count && words[last + 1].hash == Self.andHash && isName(last + 2)
    }

    /// Whether word `i` before a first name is no name but says who it is: a nation, or at a sentence's start a trade:
    /// “Kenyan Joseph Okello”, “Weaver Ann Other”, “Twins Ann and Bob”.
    private func isDescription(_ i: Int, isOfTwo: Bool) -> Bool {
        guard words[i].kind == .word, !words[i].isAny([.male, .female]) else { return false }
        if isAge(i) { return true }
        // “Charity Warm Quay”, but not “Charity Commission”
        if words[i].startsSentence, Self.kinds.contains(words[i].hash), !words[i].isAny(.role) {
            return !words[i + 1].isAny([.organisation, .preposition])
        }
        let isKnown = words[i + 1].isAny([.male, .female])
        if isKnown, words[i].isAny(.demonym) { return true }
        guard words[i].startsSentence, words[i].classes.isDisjoint(with: Self.offTrade) else { return false }
        let word = bytes[words[i].range.start..<words[i].range.end]
        if isOfTwo { return isKnown && word.last == 0x73 }
        // Of a first name that no table has, the surname behind it must not be a kind of organisation.
        guard isKnown || words[i].classes.isEmpty && i + 2 < words.count && isName(i + 2) && !isOrganisation(i + 2)
        else { return false }
        return Self.trades.contains {
            word.count > $0.utf8.count + 3 && word.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    /// Whether a word that the table doesn't know is formed like one for a person: the “walker” of “Dog walker Ann Other”.
    private func isTrade(_ word: Word) -> Bool {
        guard word.kind == .word, word.classes.isEmpty else { return false }
        let spelling = bytes[word.range.start..<word.range.end]
        return Self.trades.contains {
            spelling.count > $0.utf8.count + 2 && spelling.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    /// Whether word `i` tells an age: “Fourteen-year-old Ann Other”.
    private func isAge(_ i: Int) -> Bool {
        bytes[words[i].range.start..<words[i].range.end].suffix(4).elementsEqual("-old".utf8)
    }

    /// Nouns for kinds of organisations that stand before the name at a sentence's start.
    private static let kinds = HashSet(
        Lexicon.hashes("charity supermarket retailer airline regulator watchdog insurer operator importer manufacturer")
    )
    private static let offTrade: WordClass = [.organisation, .place, .particle, .title]
    /// What words for people by trade or habit end in.
    private static let trades = ["er", "or", "ist", "ian", "man", "woman", "ant", "eer"]

    /// Whether the last word of a run is a noun that only a capital makes look like a name: “Officials”, “The Director”.
    private func isCommonNoun(_ i: Int, in run: Range<Int>) -> Bool {
        let word = words[i]
        if run.count == 1, Self.addresses.contains(word.hash) || word.isAny(.number) { return true }
        if run.count == 1 || (run.count == 2 && words[run.lowerBound].isAny(.determiner)) {
            return word.isAny(.speaker.union(.work)) && (!word.isAcronym || word.isAny(.role))
                && (word.startsSentence || !word.isAny(.organisation) || run.count == 2)
        }
        guard word.isAny(.role), !word.isAny(.organisation) else {
            return word.isAny([.people, .document]) && !word.isAny(.organisation)
                && words[i - 1].isAny([.determiner, .rank])
        }
        return !words[i - 1].isAny([.male, .female])
    }

    private func isOrganisation(_ i: Int) -> Bool { words[i].isAny(.organisation) || words[i].isAcronym }

    /// Letters after a name.
    static let honours = HashSet(
        Lexicon.hashes(
            """
            kc qc sc mp mep msp td mla mbe obe cbe kbe dbe frs phd ph.d md m.d rn jd esq frcp mba msc bsc cpa dvm edd dphil \
            mph psyd jr sr
            """))
    /// First names that are offices as well: the dean of a college has a first name before the surname.
    static let given = HashSet(Lexicon.hashes("dean"))
    private static let styles = HashSet(
        Lexicon.hashes("lord lady baroness baron pope king queen prince princess"))
    private static let times = HashSet(Lexicon.hashes("last next"))
    /// Words that address a reader or a listener.
    private static let addresses = HashSet(
        Lexicon.hashes("sir madam dear mr mrs ms"))
}
