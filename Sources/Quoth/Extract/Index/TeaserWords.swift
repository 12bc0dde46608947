/// Words by which a listing leads on to the whole text, and addresses that lead to no entry.
enum TeaserWords {
    /// Whether `text` is nothing but an invitation to read on, to look at comments or to share.
    /// - Complexity: O(*n*) in the bytes, at most 60.
    static func isInvitation(_ text: [UInt8]) -> Bool {
        guard text.count <= 60 else { return false }
        let words = text.contains { $0 >= 0x80 } ? beyondASCII(text) : inASCII(text)
        guard let first = words.first else { return true }
        return whole.contains(words, 0..<words.count) || openings[Int(first)].contains { words.starts(with: $0) }
    }

    /// The words in lower case with one space between.
    private static func beyondASCII(_ text: [UInt8]) -> [UInt8] {
        let words = String(decoding: text, as: UTF8.self).lowercased().split { !$0.isLetter }
        return Array(words.joined(separator: " ").utf8)
    }

    private static func inASCII(_ text: [UInt8]) -> [UInt8] {
        var words: [UInt8] = []
        words.reserveCapacity(text.count)
        for byte in text {
            if byte.isHTMLLetter {
                words.append(byte | 0x20)
            } else if let last = words.last, last != 0x20 {
                words.append(0x20)
            }
        }
        if words.last == 0x20 { words.removeLast() }
        return words
    }

    /// Whether the page of an address is that of an author, a tag, a section or a thread, and not of an entry.
    static func isAside(_ bytes: [UInt8]) -> Bool {
        let span = bytes.span
        if schemes.contains(where: { span.matches($0, at: 0) }) { return true }
        for end in ["#comments", "#respond"] as [StaticString] where bytes.count >= end.utf8CodeUnitCount {
            if span.matches(end, at: bytes.count - end.utf8CodeUnitCount) { return true }
        }
        var i = 0
        while i < bytes.count {
            i = span.firstIndex(of: UInt8(ascii: "/"), in: i..<bytes.count)
            if asides.contains(where: { span.matches($0, at: i) }) { return true }
            for (host, path) in sharers where span.matches(path, at: i) && i >= host.utf8CodeUnitCount {
                if span.matches(host, at: i - host.utf8CodeUnitCount) { return true }
            }
            i += 1
        }
        return false
    }

    /// How addresses begin that lead to no page.
    private static let schemes: [StaticString] = ["#", "mailto:", "javascript:", "tel:"]
    /// Hosts by which pages are shared, with how their paths begin.
    private static let sharers: [(host: StaticString, path: StaticString)] = [
        ("facebook.com", "/sharer"), ("twitter.com", "/intent"), ("linkedin.com", "/share"),
        ("whatsapp.com", "/send"),
    ]

    private static let whole = WordSet([
        "more", "mehr", "suite", "más", "mas", "comment", "comments", "share", "listen", "watch", "download", "pdf",
        "permalink", "link", "full text", "view", "details", "open", "discuss", "reply", "save", "next", "previous",
        "weiter", "lire", "leer", "leggi", "altro", "meer", "apply", "apply now", "kommentare", "no comments", "new",
        "see all", "view all", "all news", "alle", "übersicht", "teilen", "drucken", "email", "e mail",
    ])
    /// By their first byte.
    private static let openings: [[[UInt8]]] = [

        // en
        "read more", "read the full", "read full", "read on", "continue reading", "full story", "full article",
        "learn more", "find out more", "see more", "view more", "show more", "leave a comment", "add to calendar",
        "download the", "download pdf", "more about", "more details", "go to", "keep reading", "view full", "view the",
        "listen to", "watch the", "min read", "minute read", "comments",
        // de
        "weiterlesen", "mehr lesen", "mehr erfahren", "zum artikel", "zur meldung", "mehr dazu", "mehr zu", "lesen sie",
        "ganze meldung", "zur pressemitteilung",
        // fr
        "lire la suite", "lire plus", "en savoir plus", "lire l article", "voir plus", "plus d infos",
        // es, pt, it, nl
        "leer más", "seguir leyendo", "ver más", "más información", "saber más", "leia mais", "ler mais", "saiba mais",
        "continua a leggere", "leggi tutto", "leggi di più", "lees meer", "lees verder", "läs mer", "les mer",
        "læs mere", "czytaj więcej", "читать далее", "подробнее",
    ].reduce(into: [[[UInt8]]](repeating: [], count: 256)) { $0[Int($1.utf8.first ?? 0)].append(Array($1.utf8)) }
    /// Parts of paths.
    private static let asides: [StaticString] = [
        "/author/", "/authors/", "/tag/", "/tags/", "/tagged/", "/category/", "/categories/", "/topics/", "/users/",
        "/user/", "/profile/", "/editor/", "/editors/", "/autor/", "/auteur/", "/login", "/signup", "/sign-up",
        "/ical/",
        "/staff/",
        "/contributors/",
        "/by/", "/people/", "/company/", "/rss", "/feed/",
    ]
}
