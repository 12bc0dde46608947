/// The words of classes that tell dates and bylines.
enum DateClassWords {
    /// What the words in `value` tell; they are parted by anything but letters, and by a capital after a small one.
    /// - Complexity: O(*n*) in the bytes.
    static func kind(_ bytes: [UInt8], _ value: Range<Int>) -> PageMark.Kind {
        let lexicon = lexicon
        var result: PageMark.Kind = []
        ClassNameWords.forEach(bytes, value) { hash, length in
            if length >= 4, let kind = lexicon[hash] { result.formUnion(kind) }
        }
        return result
    }

    private static let lexicon: HashLookup<PageMark.Kind> = {
        var result: [UInt64: PageMark.Kind] = [:]
        for (kind, words) in table {
            for word in words.split(separator: " ") {
                result[ClassNameWords.hash(word.utf8), default: []].formUnion(kind)
            }
        }
        return HashLookup(result.map { ($0.key, $0.value) })
    }()

    private static let table: [(PageMark.Kind, String)] = [
        (.date, "date dates datetime timestamp dateline datum fecha data dato datepublished postdate pubdate timeago"),
        (
            .published,
            "published publish pubdate posted dtstart dtpublished datepublished postdate publication released"
        ),
        (.modified, "updated modified lastmod lastmodified changed revised edited datemodified lastupdated updatetime"),
        (
            .byline,
            "byline bylines author authors authorname postauthor articleauthor autor autoren autore auteur auteurs autores "
                + "writer contributor contributors journalist reporter vcard writtenby creator verfasser redacteur"
        ),
    ]
}
