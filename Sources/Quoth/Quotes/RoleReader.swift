/// Reads a role and an organisation out of the words before or after a name.
struct RoleReader {
    let text: Text
    let words: [Word]

    /// The role without its article, and the organisation apart, where the words name one.
    func read(_ range: Range<Int>) -> (role: String, organisation: String?)? {
        // “chief executive, River Trust”
        if let comma = range.first(where: { words[$0].isMark(",") }), comma > range.lowerBound {
            guard var result = read(range.lowerBound..<comma) else { return nil }
            let rest = (comma + 1)..<range.upperBound
            if result.organisation == nil,
                rest.contains(where: { words[$0].isAny(.organisation) || words[$0].isAcronym })
            {
                result.organisation = string(rest.drop { words[$0].isAny(.determiner) })
            }
            return result
        }
        var first = range.lowerBound
        var organisation: String?
        if var owner = owner(in: range) {
            var start = first
            if words[start].isAny(.determiner) { start += 1 }
            // “Norland Rowers' Association chairman”
            while owner + 1 < range.upperBound, words[owner + 1].isCapitalised, words[owner + 1].isAny(.organisation),
                !words[owner].isAny(.organisation)
            { owner += 1 }
            if start <= owner, !isBearer(start, in: range) { organisation = string(start..<(owner + 1)) }
            first = owner + 1
        }
        while first < range.upperBound, words[first].isAny(.determiner), !words[first].isAny(.number) { first += 1 }
        var end = range.upperBound
        while end > first, words[end - 1].isAny(.title), !words[end - 1].isAny(.role) { end -= 1 }
        guard first < end, (first..<end).contains(where: { words[$0].isAny([.role, .title, .rank]) }) else {
            return nil
        }
        if organisation == nil, words[first].isAcronym, !words[first].isAny(.place), first + 1 < end {
            organisation = string(first..<(first + 1))
            first += 1
        }
        if organisation == nil, let office = leadingName(in: first..<end) {
            organisation = string(first..<office)
            first = office
        }
        organisation = organisation ?? employer(in: first..<end)
        return (string(first..<officeEnd(first..<end)), organisation)
    }

    /// The first word of the office behind a name that tells whose it is: “chief executive” in “Passenger Voice chief
    /// executive”. A single word at a sentence's start may be a common noun: “Transport minister”.
    private func leadingName(in range: Range<Int>) -> Int? {
        var end = range.lowerBound
        while end < range.upperBound, words[end].isCapitalised, !words[end].isAny([.role, .title, .rank, .demonym]) {
            end += 1
        }
        guard end > range.lowerBound, end < range.upperBound, !words[end].isCapitalised,
            words[end].isAny([.role, .rank]), end - range.lowerBound > 1 || !words[range.lowerBound].startsSentence,
            !words[end - 1].isAny(.place)
        else { return nil }
        return end
    }

    /// The end of the office itself: “adviser” in “adviser at the Press Guild”.
    private func officeEnd(_ range: Range<Int>) -> Int {
        guard let at = range.dropFirst().first(where: { words[$0].hash == Self.at }) else { return range.upperBound }
        return isEmployer((at + 1)..<range.upperBound) ? at : range.upperBound
    }

    /// Whether words may be the name of an organisation with nouns in it: “Norland shipping company Fenwick Lines”.
    private func isEmployer(_ range: Range<Int>) -> Bool {
        guard let last = range.last, words[last].isCapitalised else { return false }
        return range.allSatisfy {
            words[$0].isCapitalised || words[$0].classes.isEmpty
                || words[$0].isAny([.determiner, .preposition, .conjunction, .organisation])
        }
    }

    private static let at = Lexicon.hash("at".utf8)

    /// The capitalised possessive before the first role: `Centre’s` in “the Harbour Rights Centre’s director”.
    private func owner(in range: Range<Int>) -> Int? {
        let office =
            range.first { words[$0].isAny([.role, .title]) && !words[$0].isPossessive && !isBearer($0, in: range) }
            ?? range.upperBound
        return (range.lowerBound..<office).last { words[$0].isPossessive && words[$0].isCapitalised }
    }

    /// Whether a title belongs to a name after it: “Captain Ann Other's lawyer”.
    private func isBearer(_ title: Int, in range: Range<Int>) -> Bool {
        words[title].isCapitalised && words[title].isAny(.title) && title + 1 < range.upperBound
            && words[title + 1].isCapitalised && words[title + 1].classes.isDisjoint(with: [.role, .title, .rank])
            && range[(title + 1)...].contains { words[$0].isPossessive }
    }

    /// The capitalised words after “of”, “at” or “for” in a role.
    private func employer(in range: Range<Int>) -> String? {
        // “Head of Policy at the Press Guild”: the last link but for “of”, which may lead to the unit.
        let links = range.filter { Self.links.contains(words[$0].hash) }
        guard let link = links.last(where: { words[$0].hash == Self.at && leadsToName($0, in: range) }) ?? links.first,
            !isPortfolio(link, in: range)
        else { return nil }
        var start = link + 1
        while start < range.upperBound, words[start].isAny(.determiner) { start += 1 }
        var end = start
        while end < range.upperBound,
            words[end].isCapitalised || end > start && words[end].isAny([.preposition, .conjunction])
        {
            end += 1
            // “of the Press Guild’s legal unit”
            if words[end - 1].isPossessive { break }
        }
        // “at Norland shipping company Fenwick Lines”
        if end > start, end < range.upperBound, !words[end - 1].isPossessive, isEmployer(end..<range.upperBound) {
            end = range.upperBound
        }
        while end > start, !words[end - 1].isCapitalised { end -= 1 }
        return end > start ? string(start..<end) : nil
    }

    /// Whether a name follows a preposition, or an article after it.
    private func leadsToName(_ link: Int, in range: Range<Int>) -> Bool {
        range[(link + 1)...].first { !words[$0].isAny(.determiner) }.map { words[$0].isCapitalised } ?? false
    }

    /// Whether “of” or “for” names what an office is about, not whom its holder works for: “Minister of Justice”.
    private func isPortfolio(_ link: Int, in range: Range<Int>) -> Bool {
        guard link > range.lowerBound, Self.portfolios.contains(words[link - 1].hash) else { return false }
        // A general secretary has a union.
        return link - 1 == range.lowerBound || words[link - 2].hash != Self.general
    }

    private static let general = Lexicon.hash("general".utf8)
    private static let portfolios = HashSet(Lexicon.hashes("minister secretary"))
    private static let links = HashSet(Lexicon.hashes("of at for with"))

    /// The text of some words, on one line, without a final `'s` and comma.
    func string(_ range: Range<Int>) -> String {
        guard let last = range.last else { return "" }
        var end = words[last].range.end
        if words[last].isPossessive {
            let word = text.utf8[words[last].range.start..<end]
            if word.suffix(2).elementsEqual("'s".utf8) { end -= 2 }
            if word.suffix(4).elementsEqual("’s".utf8) { end -= 4 }
        }
        let range = TextRange(words[range.lowerBound].range.start, end)
        if isPlain(range) { return text[range] }
        return text[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether the only white space of a range is single spaces inside it, as far as a look at its bytes tells:
    /// ASCII, Latin letters and common punctuation.
    private func isPlain(_ range: TextRange) -> Bool {
        var last: UInt8 = 0x20, i = range.start
        while i < range.end {
            let byte = text.utf8[i]
            if byte < 0x80 {
                guard byte > 0x20 || byte == 0x20 && last != 0x20 else { return false }
                i += 1
            } else if byte >= 0xC3, byte <= 0xC9 {
                i += 2
            } else if byte == 0xE2, text.utf8[i + 1] == 0x80, text.utf8[i + 2] >= 0x90, text.utf8[i + 2] <= 0xA6 {
                i += 3
            } else {
                return false
            }
            last = byte
        }
        return last != 0x20
    }
}
