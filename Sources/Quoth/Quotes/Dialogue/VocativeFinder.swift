/// Finds whom quoted words address: “Surely, Ann, you knew”, “My dear Mr Stone!”.
struct VocativeFinder {
    private let text: Text
    private let cast: Cast

    init(text: Text, cast: Cast) {
        self.text = text
        self.cast = cast
    }

    /// How many bytes of one part are looked at, from its start and from its end.
    private static let reach = 400

    /// Whom words name.
    struct Names {
        /// Those whom they address.
        var addressed: [Int] = []
        /// Those of whom they speak.
        var mentioned: [Int] = []
        /// The gender of whom they call sir, madam, father.
        var gender = Entity.Gender.unknown
        /// The names that stand between marks inside a sentence, whoever bears them.
        var calls: [TextRange] = []

        /// How many of each are kept.
        private static let limit = 16

        /// Takes in `other`.
        mutating func add(_ other: Names) {
            for one in other.addressed where addressed.count < Self.limit && !addressed.contains(one) {
                addressed.append(one)
            }
            calls += other.calls
            if gender == .unknown { gender = other.gender }
            for one in other.mentioned where mentioned.count < Self.limit && !mentioned.contains(one) {
                mentioned.append(one)
            }
        }
    }

    /// The characters that `parts` name, each once.
    /// - Complexity: O(*n*) in the bytes looked at.
    func names(in parts: [TextRange]) -> Names {
        var found = Names()
        for part in parts { found.add(names(in: part)) }
        return found
    }

    private func names(in part: TextRange) -> Names {
        if part.count <= 2 * Self.reach { return names(among: tokens(of: text, in: part)) }
        let bytes = text.utf8
        var (head, tail) = (part.start + Self.reach, part.end - Self.reach)
        while head < tail, !isSpace(bytes[head]) { head += 1 }
        while tail > head, !isSpace(bytes[tail]) { tail -= 1 }
        var found = names(among: tokens(of: text, in: TextRange(part.start, head)))
        found.add(names(among: tokens(of: text, in: TextRange(tail, part.end))))
        return found
    }

    private func names(among tokens: [Token]) -> Names {
        var found = Names()
        var i = 0
        while i < tokens.count {
            if found.gender == .unknown, isTitle(tokens, i) {
                found.gender = GenderReader.gender(ofNoun: hash(tokens[i]))
            }
            guard tokens[i].kind == .word, tokens[i].isCapitalised else {
                i += 1
                continue
            }
            var end = i + 1
            while end < tokens.count, end < i + 4, isNamePart(tokens, end) { end += 1 }
            let isCalled = isSetOff(tokens, i, end)
            if isCalled, i > 0, mark(tokens[i - 1]) == 0x2C, found.calls.count < 8 {
                found.calls.append(TextRange(Int(tokens[i].start), Int(tokens[end - 1].end)))
            }
            if let character = character(Array(tokens[i..<end])), found.addressed.count + found.mentioned.count < 16 {
                if isCalled {
                    found.addressed.append(character)
                } else {
                    found.mentioned.append(character)
                }
            }
            i = end
        }
        return found
    }

    /// Whether token `i` is a title or a kinship that marks set off: “Yes, sir,” “Oh, mother!”.
    private func isTitle(_ tokens: [Token], _ i: Int) -> Bool {
        guard tokens[i].kind == .word, Self.titles.contains(hash(tokens[i])) else { return false }
        guard i + 1 == tokens.count || mark(tokens[i + 1]) != nil else { return false }
        return i == 0 || mark(tokens[i - 1]) != nil || Self.fond.contains(hash(tokens[i - 1]))
    }

    private static let titles = Set(
        Lexicon.hashes("sir father papa dad uncle madam mother mamma mama mum aunt miss lady lad"))

    /// Whether token `k` goes on with a name: a capitalised word, or the stop of an abbreviated title before one.
    private func isNamePart(_ tokens: [Token], _ k: Int) -> Bool {
        if tokens[k].kind == .word { return tokens[k].isCapitalised }
        return mark(tokens[k]) == 0x2E && !tokens[k].isSpaced && k + 1 < tokens.count && tokens[k + 1].isCapitalised
            && !classes(tokens[k - 1]).isDisjoint(with: [.title])
    }

    /// Whether commas, marks or the ends of the words set a name off, on both sides.
    private func isSetOff(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
        var before = start - 1
        while before >= 0, tokens[before].kind == .word, Self.fond.contains(hash(tokens[before])) { before -= 1 }
        let opens = before < 0 || mark(tokens[before]) != nil
        let isAlone = before < 0 || mark(tokens[before]).map { $0 == 0x2E || $0 == 0x3F } == true
        guard opens else { return false }
        guard end < tokens.count else { return !isAlone }
        guard let next = mark(tokens[end]) else { return false }
        // “Ann.” alone names somebody; “Ann!” and “Ann, …” call her.
        return isAlone ? next == 0x2C || next == 0x21 || next == 0x2D : next != 0x3A
    }

    private func character(_ name: [Token]) -> Int? {
        let words = name.filter { $0.kind == .word }.map(hash)
        return cast.character(addressedAs: words)
    }

    private func mark(_ token: Token) -> UInt8? {
        token.kind == .mark ? text.utf8[Int(token.start)] : nil
    }

    private func hash(_ token: Token) -> UInt64 { Lexicon.hash(text.utf8[Int(token.start)..<Int(token.end)]) }
    private func classes(_ token: Token) -> WordClass { Lexicon.english.classes(of: hash(token)) }

    private static let fond = Set(
        Lexicon.hashes("my dear dearest old poor oh ah o well yes no but and darling good come"))
}
