/// Words that come often in what surrounds a main text, in groups.
enum CueWords {
    /// The groups' names.
    static let names = table.map(\.0)

    /// The hash of no letters (FNV-1a).
    static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The group of each word, by its hash.
    static let lexicon: HashLookup<Int> = {
        var result: [UInt64: Int] = [:]
        for (i, group) in table.enumerated() {
            for word in group.1.split(separator: " ") {
                result[word.utf8.reduce(emptyHash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }] = i
            }
        }
        return HashLookup(result.map { ($0.key, $0.value) })
    }()

    private static let table: [(String, String)] = [
        (
            "share",
            "share tweet facebook twitter linkedin whatsapp pinterest reddit instagram telegram email print copy link teilen partager compartir condividi compartilhar partilhar delen follow"
        ),
        (
            "subscribe",
            "subscribe newsletter newsletters inbox signup subscription subscriber subscribers unsubscribe donate membership abonnieren abonner suscríbete iscriviti inscrever abonneren"
        ),
        (
            "legal",
            "copyright rights reserved privacy policy cookie cookies terms consent gdpr disclaimer licensed impressum datenschutz confidentialité"
        ),
        (
            "click",
            "click here read more learn view see continue download watch next previous back skip lesen lire leer leggi ler lees"
        ),
        ("account", "login log sign register account password cart checkout username required submit"),
        (
            "comments",
            "comment comments reply replies respond published kommentar kommentare commentaire commentaires comentarios comentários"
        ),
        (
            "author",
            "by author editor writer editorial staff reporter written posted updated reviewed published contributor von par por door"
        ),
        (
            "media",
            "photo image credit getty photograph courtesy picture illustration reuters shutterstock unsplash foto bild"
        ),
        (
            "related",
            "related recommended popular trending latest topics tags categories archives also similar featured more"
        ),
        (
            "time",
            "ago min mins minute minutes read am pm jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december"
        ),
    ]
}
