/// The words of classes that tell dates and bylines.
enum DateClassWords {
    /// What the words in `value` tell; they are parted by anything but letters, and by a capital after a small one.
    /// - Complexity: O(*n*) in the bytes.
    static func kind(_ bytes: [UInt8], _ value: Range<Int>) -> PageMark.Kind {
        var result: PageMark.Kind = []
        var hash = emptyHash
        var length = 0
        var wasSmall = false
        for i in value {
            let byte = bytes[i]
            let isSmall = byte >= 0x61 && byte <= 0x7A
            let isLarge = byte >= 0x41 && byte <= 0x5A
            if length > 0, !isSmall && !isLarge || isLarge && wasSmall {
                if length >= 4, let kind = lexicon[hash] { result.formUnion(kind) }
                (hash, length) = (emptyHash, 0)
            }
            if isSmall || isLarge {
                hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3
                length += 1
            }
            wasSmall = isSmall
        }
        if length >= 4, let kind = lexicon[hash] { result.formUnion(kind) }
        return result
    }

    private static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

    private static let lexicon: [UInt64: PageMark.Kind] = {
        var result: [UInt64: PageMark.Kind] = [:]
        for (kind, words) in table {
            for word in words.split(separator: " ") {
                let hash = word.utf8.reduce(emptyHash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
                result[hash, default: []].formUnion(kind)
            }
        }
        return result
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
