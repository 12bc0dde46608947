/// The words of bylines, by language.
enum BylineWords {
    /// What a byline opens with, in lower case; the longest first.
    static let openings: [String] =
        ([
            "written by", "posted by", "published by", "words by", "text by", "story by", "reported by", "article by",
            "created by", "review by", "authored by", "contributed by", "interview by", "opinion by",
            "analysis by", "by", "author", "authors", "author(s)", "contributors", "this post was written by",
            "this article was written by", "this story was written by", "post author", "about the author", "writer",
            "geschrieben von", "verfasst von", "ein artikel von", "ein beitrag von", "autor", "autorin", "von", "text",
            "écrit par", "publié par", "propos recueillis par", "par", "auteur", "texte",
            "escrito por", "publicado por", "por", "autora", "texto", "redactado por",
            "scritto da", "pubblicato da", "a cura di", "di", "autore", "testo",
            "geschreven door", "door", "tekst", "av", "af", "skrevet av", "skrevet af", "skriven av", "text av",
            "tekst av",
            "kirjoittanut", "kirjoittaja", "teksti", "napsal", "napsala", "autorka", "autoři", "napisał", "napisała",
            "tekst:",
            "írta", "szerző", "scris de", "de către", "autorius", "autors", "autorė", "piše", "napisao", "napisala",
            "avtor",
            "автор", "авторы", "текст", "пише", "автори", "γράφει", "του", "συντάκτης", "yazan", "yazar", "haber",
            "oleh", "penulis", "tác giả", "na", "egilea", "بقلم", "كتب", "الكاتب", "نویسنده", "מאת", "כתב", "लेखक",
            "โดย",
            "作者", "撰文", "文／", "文/", "記者", "记者", "글", "기자",
        ]).sorted { $0.count > $1.count }

    /// The openings for looking up a whole line.
    static let wholeOpenings = WordSet(openings)

    /// The openings as bytes by their first one, with their lengths in characters; the longest first.
    private static let byFirstByte: [[(bytes: [UInt8], length: Int)]] = {
        var result = [[(bytes: [UInt8], length: Int)]](repeating: [], count: 256)
        for opening in openings {
            let bytes = Array(opening.utf8)
            result[Int(bytes[0])].append((bytes, opening.count))
        }
        return result
    }()

    /// Where the openings end with which the text in `range` begins, in any case; the longest first.
    /// - Complexity: O(1): of a text beyond ASCII 30 characters are looked at.
    static func openingEnds(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        guard let first = range.isEmpty ? nil : bytes[range.lowerBound].lowercased else { return [] }
        let fronts = byFirstByte[Int(first)].filter {
            isFront($0.bytes, bytes, TextRange(range.lowerBound, range.upperBound))
        }
        guard first >= 0x80 || fronts.contains(where: { $0.length < $0.bytes.count }) else {
            return fronts.map { range.lowerBound + $0.length }
        }
        let text = String(decoding: bytes[range].prefix(160), as: UTF8.self)
        let lower = Array(text.prefix(30).lowercased().utf8)
        return byFirstByte[Int(lower[0])].filter { lower.starts(with: $0.bytes) }.map {
            range.lowerBound + text.prefix($0.length).utf8.count
        }
    }

    /// Whether an opening may stand at the front of the line in `range`, as far as its bytes of ASCII tell, or behind the
    /// kind of the article: nearly all lines of a page are passed over by this.
    /// - Complexity: O(*n*) in the bytes of the first two words.
    static func mayOpen(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        guard let first = range.isEmpty ? nil : bytes[range.start].lowercased else { return false }
        if first >= 0x80 || first == UInt8(ascii: ":") { return true }
        if byFirstByte[Int(first)].contains(where: { isFront($0.bytes, bytes, range) }) { return true }
        var i = range.start
        while i < range.end, bytes[i] != 0x20 { i += 1 }
        while i < range.end, bytes[i] == 0x20 { i += 1 }
        let second = i
        while i < range.end, bytes[i] != 0x20, i - second < 8 { i += 1 }
        return isInner(bytes, second..<i)
    }

    private static func isFront(_ opening: [UInt8], _ bytes: [UInt8], _ range: TextRange) -> Bool {
        guard opening.count <= range.count else { return false }
        for (i, byte) in opening.enumerated() {
            if byte >= 0x80 { return true }
            if bytes[range.start + i].lowercased != byte { return false }
        }
        return true
    }

    /// Whether the word in `range` is one of ``inner``, in any case.
    static func isInner(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        (2...4).contains(range.count) && inner.contains(bytes, range)
    }

    /// Openings that stand alone as other words, too.
    static let common: Set<String> = [
        "text", "texte", "di", "writer", "na", "haber", "texto", "testo", "tekst", "teksti", "av", "af", "του", "글",
    ]

    /// Openings that may stand inside of a line, behind a date.
    static let inner = WordSet(["by", "von", "par", "por", "door", "av", "af", "oleh", "di"])

    /// Kinds of articles that may stand before an opening, folded: `Kommentar von Ida Holm`.
    static let genres = WordSet([
        "kommentar", "interview", "analyse", "analysis", "essay", "kolumne", "column", "reportage", "gastbeitrag",
        "opinion",
        "comment", "commentary", "portrat", "story", "kritik", "rezension", "bericht", "artikel", "article", "texte",
        "post",
        "editorial", "leitartikel", "glosse", "tribune", "chronique", "entrevista", "intervista", "recensie", "column",
        "blog", "news", "exclusive", "report", "posted", "published", "publie", "publicado", "geschrieben",
    ])

    /// What opens the names of those who made the pictures or checked the text, folded: what follows is no author.
    static let others = WordSet([
        "reviewed", "edited", "medically", "fact", "factchecked", "updated", "approved", "curated", "sponsored",
        "presented",
        "photo", "photos", "photograph", "photographs", "photography", "photographer", "photographed", "foto", "fotos",
        "fotografie", "bild", "bilder", "image", "images", "illustration", "illustrations", "illustrated", "video",
        "videos", "credit", "fotografia", "фото", "grafik", "graphic", "graphics", "translated", "translation",
        "ubersetzt",
    ])

    /// Small words inside names.
    static let particles = WordSet([
        "de", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "ten", "ter", "la", "le",
        "bin",
        "al", "el", "y", "e", "zu", "af", "av", "du", "des", "ibn", "bint", "st",
    ])

    /// Whether the word in `range` is one of ``particles``.
    static func isParticle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count <= 5 && particles.contains(bytes, range)
    }
}
