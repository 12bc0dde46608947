/// What a page says that shows its text to subscribers only, in lower case and without marks.
enum WallPhrases {
    static let all: [String] = [
        // en
        "subscribe to continue reading", "subscribe to read", "subscribe now to read", "already a subscriber",
        "already have a subscription", "this article is for subscribers", "this story is for subscribers",
        "this content is for subscribers", "this content is reserved for", "this article is available to subscribers",
        "available to subscribers only", "for subscribers only", "subscribers only", "to continue reading subscribe",
        "to continue reading please", "to read the full article", "to read the full story",
        "continue reading with a subscription", "you have reached your limit", "you have read your last free",
        "unlock this article", "unlock the full article", "become a member to read",
        "register to continue reading", "sign in to continue reading", "log in to continue reading",
        "the full article is available", "this is a premium article",
        // de, nl, da, sv, no
        "jetzt weiterlesen", "weiterlesen mit", "diesen artikel weiterlesen", "artikel weiterlesen mit",
        "um weiterzulesen", "nur für abonnenten", "für abonnenten lesbar", "sie haben bereits ein abo",
        "bereits abonnent", "sie sind bereits abonnent", "lees verder met", "al abonnee",
        "allerede abonnent", "for abonnenter", "læs videre med", "redan prenumerant", "för prenumeranter",
        "les videre med",
        // fr, es, ca, it, pt
        "réservé aux abonnés", "réservé à nos abonnés", "la suite est réservée", "pour lire la suite",
        "déjà abonné", "déjà abonnée", "abonnez vous pour lire", "para seguir leyendo",
        "suscríbete para seguir", "suscríbete para leer", "contenido exclusivo para suscriptores",
        "solo para suscriptores", "ya eres suscriptor", "per continuare a leggere", "contenuto riservato",
        "riservato agli abbonati", "sei già abbonato", "abbonati per leggere", "para continuar a ler",
        "para continuar lendo", "exclusivo para assinantes", "já é assinante",
        "conteúdo exclusivo para",
        // pl, cs, tr, ru, uk
        "dostępne dla prenumeratorów", "czytaj dalej z subskrypcją", "masz już subskrypcję", "pouze pro předplatitele",
        "už mám předplatné", "abonelere özel", "только для подписчиков", "читать полностью по подписке",
        "лише для передплатників",
    ]

    /// The first of ``all`` that stands among the words with these hashes.
    /// - Complexity: O(*n*) in the number of words.
    static func first(in words: [UInt64]) -> String? {
        guard words.count >= 2 else { return nil }
        for i in 0..<words.count - 1 {
            guard let phrases = table[pair(words[i], words[i + 1])] else { continue }
            if let phrase = phrases.first(where: { words[i...].starts(with: $0.words) }) { return phrase.text }
        }
        return nil
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }

    private static let table: HashLookup<[(text: String, words: [UInt64])]> = {
        let phrases = all.map { (text: $0, words: WordHashes.of($0)) }
        return HashLookup(
            Dictionary(grouping: phrases) { pair($0.words[0], $0.words[1]) }.map { ($0.key, $0.value) })
    }()
}
