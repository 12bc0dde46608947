/// Reads the names of people out of a byline.
enum PersonNames {
    /// The names in `byline`: without `By`, roles and dates; nothing for what is no person, such as `Staff`.
    ///
    /// - Complexity: O(*n*) in the bytes; a byline of more than 400 bytes has no names.
    static func list(_ byline: String) -> [String] {
        guard byline.utf8.count <= 400 else { return [] }
        guard !byline.holds("://") else { return [] }
        let spaced = String(byline.map { $0 == "\u{A0}" ? "|" : $0 })
        let text = withoutOpening(Substring(HTMLText.collapsed(Array(spaced.utf8))))
        var names: [String] = []
        for part in pieces(text) {
            if let first = part.split(separator: " ").first, BylineWords.others.contains(Folding.fold(String(first))) {
                break
            }
            guard let name = name(part) else { continue }
            if !names.contains(name) { names.append(name) }
        }
        // `Ida Holm, Bergen`: beside a whole name a single word is a place or an agency.
        let whole = names.filter { $0.utf8.contains(0x20) }
        return whole.isEmpty || text.utf8.contains(UInt8(ascii: "&")) ? names : whole
    }

    /// A name of a team or an organisation that stands in an author's place; `nil` for what names nobody, as `admin`.
    static func organisation(_ byline: String) -> String? {
        let text = String(withoutOpening(Substring(HTMLText.collapsed(Array(byline.utf8)))))
        guard (3...60).contains(text.utf8.count), !text.holds("://"), !text.holds("@"),
            text.first?.isLetter == true, !text.holds("{"), !nobody.contains(text.lowercased())
        else { return nil }
        return text
    }

    /// A letter that may begin a name: a capital, or one of a script without capitals.
    private static func isInitial(_ letter: Character) -> Bool {
        letter.isUppercase || letter.isLetter && !letter.isLowercase
    }

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
        let text = Substring(line)
        let rest = withoutOpening(text)
        return rest.count < text.count && rest.first.map(isInitial) == true && !list(line).isEmpty
    }

    private static func withoutOpening(_ text: Substring) -> Substring {
        let lower = Array(text.prefix(30).lowercased().utf8)
        if let bare = withoutGenre(text) { return bare }
        for length in BylineWords.lengths(of: lower) {
            let rest = text.dropFirst(length)
            guard let mark = rest.first, " :：".contains(mark) else { continue }
            let name = rest.drop { " :：\u{A0}".contains($0) }
            return name.count < text.count - length + 1 && !name.isEmpty ? withoutOpening(name) : text
        }
        return text
    }

    /// What stands behind the opening in `Kommentar von Ida Holm`.
    private static func withoutGenre(_ text: Substring) -> Substring? {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count == 3, BylineWords.inner.contains(words[1].lowercased()),
            BylineWords.genres.contains(Folding.fold(String(words[0].filter(\.isLetter))))
        else { return nil }
        return withoutOpening(words[2])
    }

    /// The parts between commas, semicolons, bars, `and` and its like.
    private static func pieces(_ text: Substring) -> [Substring] {
        var result: [Substring] = []
        var current: [Substring] = []
        func close() {
            if let first = current.first, let last = current.last {
                result.append(text[first.startIndex..<last.endIndex])
            }
            current = []
        }
        for word in text.split(whereSeparator: { " ,;|/•·–—\n\t()\r".contains($0) }) {
            if word.startIndex > text.startIndex, let last = current.last,
                text[last.endIndex..<word.startIndex].contains(where: { $0 != " " })
            {
                close()
            }
            if links.contains(word.lowercased()) { close() } else { current.append(word) }
        }
        close()
        return result
    }

    private static let links: Set<String> = [
        "and", "und", "et", "y", "e", "en", "og", "och", "&", "with", "mit", "avec", "-", "~", ">", "on",
    ]

    private static func name(_ part: Substring) -> String? {
        var text = part
        while let last = text.last, ".:,-* ".contains(last), !(last == "." && text.dropLast().last?.isUppercase == true)
        {
            text.removeLast()
        }
        text = withoutOffice(withoutOpening(text))
        let words = text.split(separator: " ")
        guard (1...6).contains(words.count), text.utf8.count <= 60, text.utf8.count >= 3,
            text.first?.isLetter == true, !text.contains(where: { $0.isNumber || "@:/<>{}_#".contains($0) }),
            words.contains(where: { $0.first.map(isInitial) == true }) || words.count == 1, !isHandle(text)
        else { return nil }
        let isImpersonal = words.contains { notPeople.contains($0.lowercased()) }
        return isImpersonal
            || words.count == 1 && MonthNames.month(WordHash.of(MonthNames.key(String(words[0])))) != nil
            ? nil : String(text)
    }

    /// Whether it is an account's name or a variable's: `ida.holm`, `page.author`.
    private static func isHandle(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1
            && zip(parts, parts.dropFirst()).contains { $0.count > 1 && $1.first?.isLowercase == true }
    }

    /// Whether `name` looks like a person's: two to four words that begin with capitals, none of them an office.
    static func isLikely(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return (2...4).contains(words.count) && words.filter { $0.first?.isUppercase == true }.count >= 2
            && words.allSatisfy { $0.first?.isUppercase == true || BylineWords.particles.contains(String($0)) }
            && words.contains { $0.contains(where: \.isLowercase) }
    }

    /// A name up to the office behind it: `Ida Holm Redakteurin`.
    private static func withoutOffice(_ text: Substring) -> Substring {
        let words = text.split(separator: " ")
        guard let office = words.firstIndex(where: { notPeople.contains($0.lowercased()) }), office >= 2,
            words[..<office].allSatisfy({
                $0.first.map(isInitial) == true || BylineWords.particles.contains(String($0))
            })
        else { return text }
        return text[text.startIndex..<words[office - 1].endIndex]
    }

    /// Words that no person's name has.
    private static let notPeople: Set<String> = [
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
        "related", "blogs", "features", "insights",
    ]
}
