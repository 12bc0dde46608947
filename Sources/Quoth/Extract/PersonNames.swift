/// Reads the names of people out of a byline.
enum PersonNames {
    private static let longest = 400

    /// The names in `byline`: without `By`, roles and dates; nothing for what is no person, such as `Staff`.
    ///
    /// - Complexity: O(*n*) in the bytes; a byline of more than 400 bytes has no names.
    static func list(_ byline: String) -> [String] { list(Array(byline.utf8)[...]) }

    /// The same by bytes.
    static func list(_ byline: ArraySlice<UInt8>) -> [String] {
        guard byline.count <= longest else { return [] }
        var bytes = barred(byline)
        HTMLText.collapse(&bytes)
        guard !holdsAddress(bytes) else { return [] }
        let whole = withoutOpening(bytes, 0..<bytes.count)
        var names: [Range<Int>] = []
        var texts: [String] = []
        for part in pieces(bytes, whole) {
            if BylineWords.others.containsFolded(bytes, part.lowerBound..<wordEnd(bytes, part)) { break }
            guard let name = name(bytes, part) else { continue }
            let text = String(decoding: bytes[name], as: UTF8.self)
            guard !texts.contains(text) else { continue }
            names.append(name)
            texts.append(text)
        }
        // `Ida Holm, Bergen`: beside a whole name a single word is a place or an agency.
        let isWhole = names.map { bytes[$0].contains(0x20) }
        guard isWhole.contains(true), !bytes[whole].contains(UInt8(ascii: "&")) else { return texts }
        return zip(texts, isWhole).filter(\.1).map(\.0)
    }

    /// The bytes with a bar for each no-break space, which parts a name from what is put beside it.
    private static func barred(_ byline: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byline.count)
        for byte in byline {
            if byte == 0xA0, bytes.last == 0xC2 {
                bytes[bytes.count - 1] = UInt8(ascii: "|")
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func holdsAddress(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(2).contains {
            bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == UInt8(ascii: "/") && bytes[$0 + 2] == UInt8(ascii: "/")
        }
    }

    /// A name of a team or an organisation that stands in an author's place; `nil` for what names nobody, as `admin`.
    static func organisation(_ byline: String) -> String? {
        var bytes = Array(byline.utf8)
        HTMLText.collapse(&bytes)
        let text = String(decoding: bytes[withoutOpening(bytes, 0..<bytes.count)], as: UTF8.self)
        guard (3...60).contains(text.utf8.count), !text.holds("://"), !text.holds("@"),
            text.first?.isLetter == true, !text.holds("{"), !text.holds("|"), !nobody.contains(text.lowercased()),
            !BylineWords.wholeOpenings.contains(text.lowercased())
        else { return nil }
        return isLabel(Array(text.utf8)) ? nil : text
    }

    /// Whether words lead elsewhere or hold a year: `View more posts`, `Updated 3 March 2015`.
    private static func isLabel(_ bytes: [UInt8]) -> Bool {
        words(bytes, 0..<bytes.count).contains { word in
            labels.contains(bytes, word) || word.count == 4 && bytes[word].allSatisfy(isDigit)
        }
    }

    private static let labels = WordSet([
        "view", "read", "more", "posts", "articles", "bio", "follow", "share", "subscribe", "updated", "published",
        "posted", "minutes", "min", "editor-in-chief",
    ])

    private static let nobody: Set<String> = [
        "admin", "administrator", "staff", "editor", "author", "guest", "user", "webmaster", "anonymous", "unknown",
        "default", "by", "none", "null", "undefined", "super user", "guest author", "follow", "share",
    ]

    /// Whether a line is nothing but the opening of a byline, such as `Written by`, whose name stands in the next one.
    static func isBareOpening(_ line: String) -> Bool {
        let text = line.lowercased().filter { $0 != ":" && $0 != "：" }
        return BylineWords.wholeOpenings.contains(text) && !BylineWords.common.contains(text)
    }

    /// Whether a line begins as a byline does, and goes on with a capital.
    static func opensByline(_ line: String) -> Bool {
        var bytes = Array(line.utf8)
        HTMLText.collapse(&bytes)
        let rest = withoutOpening(bytes, 0..<bytes.count)
        return rest.lowerBound > 0 && isInitial(bytes, rest.lowerBound) && !list(line).isEmpty
    }

    /// The team that a line gives as the author behind an opening, as `by the Editorial Team` does, or alone.
    static func team(_ line: String) -> String? {
        guard line.utf8.count <= 60, list(line).isEmpty, let team = organisation(line) else { return nil }
        let bytes = Array(team.utf8)
        return words(bytes, 0..<bytes.count).contains { teams.contains(bytes, $0) } ? team : nil
    }

    // MARK: Openings

    private static func withoutOpening(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var range = range
        // A page may open a line with any number of openings.
        while let bare = behindGenre(bytes, range) ?? behindOpening(bytes, range) { range = bare }
        return range
    }

    private static func behindOpening(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        for end in BylineWords.openingEnds(bytes, range) {
            guard end < range.upperBound, gap(bytes, end, isFirst: true) > 0 else { continue }
            var start = end
            while start < range.upperBound, case let length = gap(bytes, start, isFirst: false), length > 0 {
                start += length
            }
            return start < range.upperBound ? start..<range.upperBound : nil
        }
        return nil
    }

    /// The length of the space or the colon at `i`, 0 if there is none; the first gap behind an opening is no no-break space.
    private static func gap(_ bytes: [UInt8], _ i: Int, isFirst: Bool) -> Int {
        switch bytes[i] {
        case 0x20, UInt8(ascii: ":"), UInt8(ascii: "|"): 1
        case 0xEF where bytes.span.isSame("：", at: i): 3
        case 0xC2 where !isFirst && bytes.span.isSame("\u{A0}", at: i): 2
        default: 0
        }
    }

    /// What stands behind the opening in `Kommentar von Ida Holm`.
    private static func behindGenre(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let first = range.lowerBound..<wordEnd(bytes, range)
        guard first.upperBound < range.upperBound else { return nil }
        let rest = first.upperBound + 1..<range.upperBound
        let second = rest.lowerBound..<wordEnd(bytes, rest)
        guard second.upperBound + 1 < range.upperBound, BylineWords.isInner(bytes, second) else { return nil }
        let letters = bytes[first].filter { $0 >= 0x80 || $0.isHTMLLetter }
        guard BylineWords.genres.containsFolded(letters, 0..<letters.count) else { return nil }
        return second.upperBound + 1..<range.upperBound
    }

    private static func wordEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].firstIndex(of: 0x20) ?? range.upperBound
    }

    // MARK: Pieces

    /// The parts between commas, semicolons, bars, `and` and its like.
    private static func pieces(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var current: Range<Int>?
        /// Whether what comes up to the next mark is no name: `Ida Holm in Bergen`.
        var isBeside = false
        func close() {
            if let piece = current { result.append(piece) }
            current = nil
        }
        var i = range.lowerBound
        while i < range.upperBound {
            let length = separator(bytes, i)
            if length > 0 {
                if bytes[i] != 0x20 {
                    close()
                    isBeside = false
                }
                i += length
                continue
            }
            let start = i
            while i < range.upperBound, separator(bytes, i) == 0 { i += 1 }
            let word = start..<i
            if links.contains(bytes, word) {
                close()
            } else if isNumber(bytes, word) {
                current = current.flatMap { withoutMonth(bytes, $0) }
                isBeside = current != nil
                close()
            } else if let name = current, leadsAway(bytes, word, behind: name) {
                close()
                isBeside = true
            } else if !isBeside {
                current = (current?.lowerBound ?? start)..<i
            }
        }
        close()
        return result
    }

    /// Whether a word is a number, such as a day or a time: `4`, `2nd`, `10:30am`.
    private static func isNumber(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        guard isDigit(bytes[word.lowerBound]) else { return false }
        let letters = bytes[word].filter { $0 >= 0x80 || $0.isHTMLLetter }
        return letters.isEmpty || numberEndings.contains(letters, 0..<letters.count)
    }

    private static let numberEndings = WordSet(["st", "nd", "rd", "th", "am", "pm", "h", "uhr"])

    /// Whether a time or a place begins with `word`: `David at`, `Ida Holm in`, but not `Lost in`.
    private static func leadsAway(_ bytes: [UInt8], _ word: Range<Int>, behind name: Range<Int>) -> Bool {
        times.contains(bytes, word) || places.contains(bytes, word) && bytes[name].contains(0x20)
    }

    private static let times = WordSet(["at", "on"])
    private static let places = WordSet(["in", "from", "via"])

    /// Without the month that stands before a day: `Ida Holm March`.
    private static func withoutMonth(_ bytes: [UInt8], _ piece: Range<Int>) -> Range<Int>? {
        let words = words(bytes, piece)
        guard let last = words.last, MonthNames.month(MonthNames.hash(bytes, last)) != nil else { return piece }
        return words.count > 1 ? piece.lowerBound..<words[words.count - 2].upperBound : nil
    }

    /// The length of the space or the mark at `i` that parts words; 0 if there is none.
    private static func separator(_ bytes: [UInt8], _ i: Int) -> Int {
        switch bytes[i] {
        case 0x20, 0x0A, 0x09, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "/"),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            return 1
        case 0xC2: return bytes.span.isSame("·", at: i) ? 2 : 0
        case 0xE2: return ["•", "–", "—", "⋅", "∙", "‧", "●"].contains { bytes.span.isSame($0, at: i) } ? 3 : 0
        default: return 0
        }
    }

    private static let links = WordSet([
        "and", "und", "et", "y", "e", "en", "og", "och", "&", "with", "mit", "avec", "-", "~", ">",
    ])

    // MARK: Names

    private static func name(_ bytes: [UInt8], _ part: Range<Int>) -> Range<Int>? {
        let bare = withoutOpening(bytes, withoutEnd(bytes, part))
        let text = withoutOffice(bytes, bare)
        guard (3...60).contains(text.count), isAlphabetic(value(bytes, text.lowerBound)), !holdsOdd(bytes, text),
            !isHandle(bytes, text)
        else { return nil }
        let words = words(bytes, text)
        guard words.count <= 6, words.count == 1 || words.contains(where: { isInitial(bytes, $0.lowerBound) }),
            !words.contains(where: { notPeople.contains(bytes, $0) }), !isPhrase(bytes, words),
            !BylineWords.wholeOpenings.contains(bytes, text)
        else { return nil }
        return words.count == 1 && MonthNames.month(MonthNames.hash(bytes, text)) != nil ? nil : text
    }

    /// Whether words in lower case stand beside ones with a capital, as in `One comment so far`; particles and `d’Arc` may.
    private static func isPhrase(_ bytes: [UInt8], _ words: [Range<Int>]) -> Bool {
        guard words.count > 1, words.contains(where: { isUpperCase(value(bytes, $0.lowerBound)) }) else { return false }
        return words.contains { word in
            (0x61...0x7A).contains(bytes[word.lowerBound]) && !BylineWords.isParticle(bytes, word)
                && !bytes[word].contains { (0x41...0x5A).contains($0) || $0 >= 0x80 }
        }
    }

    /// Without the marks at its end, but for the stop of an initial.
    private static func withoutEnd(_ bytes: [UInt8], _ part: Range<Int>) -> Range<Int> {
        var end = part.upperBound
        while end > part.lowerBound, ".:,-* ".utf8.contains(bytes[end - 1]) {
            if bytes[end - 1] == UInt8(ascii: "."), end - 1 > part.lowerBound, isUpper(bytes, endingAt: end - 1) {
                break
            }
            end -= 1
        }
        return part.lowerBound..<end
    }

    private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        for i in range where bytes[i] == 0x20 {
            if start < i { result.append(start..<i) }
            start = i + 1
        }
        if start < range.upperBound { result.append(start..<range.upperBound) }
        return result
    }

    /// Whether a figure stands in it, or a mark that no name has.
    private static func holdsOdd(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            if bytes[i] < 0x80 {
                if isDigit(bytes[i]) || "@:/<>{}_#".utf8.contains(bytes[i]) { return true }
                i += 1
            } else {
                let (value, length) = decodeScalar(bytes.span, at: i)
                if Unicode.Scalar(value)?.properties.numericType != nil { return true }
                i += length
            }
        }
        return false
    }

    /// Whether it is an account's name or a variable's: `ida.holm`, `page.author`.
    private static func isHandle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        for i in range where bytes[i] == UInt8(ascii: ".") {
            let letters = bytes[start..<i].count { $0 & 0xC0 != 0x80 }
            if letters > 1, i + 1 < range.upperBound, isLowerCase(value(bytes, i + 1)) { return true }
            start = i + 1
        }
        return false
    }

    /// Whether `name` looks like a person's: two to four words that begin with capitals, none of them an office.
    static func isLikely(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        let words = words(bytes, 0..<bytes.count)
        let isUpper = words.map { isUpperCase(value(bytes, $0.lowerBound)) }
        return (2...4).contains(words.count) && isUpper.count { $0 } >= 2
            && zip(words, isUpper).allSatisfy { $1 || BylineWords.isParticle(bytes, $0) }
            && name.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    /// A name up to the office behind it: `Ida Holm Redakteurin`.
    private static func withoutOffice(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let words = words(bytes, range)
        guard let last = words.last, !teams.contains(bytes, last) else { return range }
        guard let office = words.firstIndex(where: { notPeople.contains(bytes, $0) }), office >= 2,
            words[..<office].allSatisfy({ isInitial(bytes, $0.lowerBound) || BylineWords.isParticle(bytes, $0) })
        else { return range }
        return range.lowerBound..<words[office - 1].upperBound
    }

    // MARK: Letters

    private static func value(_ bytes: [UInt8], _ i: Int) -> UInt32 { decodeScalar(bytes.span, at: i).value }

    /// Whether a letter that may begin a name stands at `i`: a capital, or one of a script without capitals.
    private static func isInitial(_ bytes: [UInt8], _ i: Int) -> Bool {
        let value = value(bytes, i)
        return isUpperCase(value) || isAlphabetic(value) && !isLowerCase(value)
    }

    /// Whether the last letter before `end` is a capital.
    private static func isUpper(_ bytes: [UInt8], endingAt end: Int) -> Bool {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return isUpperCase(value(bytes, start))
    }

    /// What the name of a team or a company ends with.
    private static let teams = WordSet([
        "team", "teams", "desk", "newsroom", "redaktion", "redaktionsteam", "rédaction", "redacción", "redazione",
        "redactie", "department", "group", "inc", "inc.", "ltd", "llc", "gmbh", "company", "agency",
    ])

    /// Words that no person's name has.
    private static let notPeople = WordSet([
        "staff", "admin", "administrator", "editor", "editors", "editorial", "team", "newsroom", "desk", "guest",
        "contributor",
        "contributors", "redaktion", "rédaction", "redacción", "redazione", "redação", "redactie", "redaksi",
        "reporter",
        "reporters", "correspondent", "writer", "writers", "author", "authors", "news", "media", "group", "inc", "inc.",
        "ltd", "llc", "gmbh", "company", "agency", "agencies", "press", "the", "our", "us", "about", "read", "more",
        "posts",
        "view", "all", "updated", "published", "posted", "minutes", "min", "ago", "share", "follow", "subscribe",
        "unknown",
        "anonymous", "webmaster", "support", "marketing", "department", "office", "blog", "magazine", "online", "wire",
        "service", "services", "director", "manager", "ceo", "founder", "co-founder", "senior", "journalist", "chief",
        "am",
        "pm", "written", "by", "reviewed", "edited", "fact", "checked", "medically", "last", "comments", "home", "user",
        "super", "default", "www", "com", "none", "null", "undefined", "expert", "experts", "specialist", "md", "phd",
        "rd",
        "mba", "jr", "is", "at", "in", "on", "for", "from", "to", "who", "has", "president", "vice", "head",
        "professor", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "journalistin",
        "journaliste", "rédacteur", "rédactrice", "redactor", "redactora", "periodista", "corresponsal", "giornalista",
        "redattore", "verslaggever", "redacteur", "columnist", "producer", "analyst", "strategist", "freelance",
        "contributing", "deputy", "executive", "digital", "politics", "advertisement", "continue", "reading", "quote",
        "get", "your", "original", "paper", "former", "licensed", "certified", "personal", "finance", "health",
        "library",
        "related", "blogs", "features", "insights", "bio", "biography", "category", "categories", "tags", "topics",
        "policy", "login", "menu", "click", "here", "uhr",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    ])
}
