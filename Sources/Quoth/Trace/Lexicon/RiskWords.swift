/// English words whose change may change the meaning, by class, folded and expanded from contractions.
enum RiskWords {
    /// Words that deny.
    static let negation: Set<String> = [
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot", "nay",
        "hardly", "scarcely", "barely",
        // German, French, Spanish
        "nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals", "nichts", "niemand", "ne", "n'",
        "pas",
        "jamais", "aucun", "aucune", "rien", "nunca", "jamas", "nadie", "ningun", "ninguna", "ninguno", "tampoco",
    ]

    /// Verbs that deny what depends on them.
    static let denials: Set<String> = [
        "deny", "denies", "denied", "refuse", "refuses", "refused", "reject", "rejects", "rejected", "fail", "fails",
        "failed", "lack", "lacks", "lacked",
    ]

    /// Modal verbs, and verbs and adverbs that say how certain something is.
    static let modality: Set<String> = [
        "will", "would", "shall", "should", "may", "might", "must", "can", "could", "ought", "need", "needs",
        "suggest", "suggests", "suggested", "show", "shows", "showed", "shown", "prove", "proves", "proved", "proven",
        "believe", "believes", "believed", "think", "thinks", "thought", "know", "knows", "knew", "known", "assume",
        "assumes", "assumed", "suspect", "suspects", "suspected", "indicate", "indicates", "indicated", "confirm",
        "confirms", "confirmed", "seem", "seems", "seemed", "appear", "appears", "appeared", "claim", "claims",
        "claimed", "allege", "alleges", "alleged", "allegedly", "reportedly", "apparently", "perhaps", "maybe",
        "possibly", "probably", "likely", "unlikely", "certainly", "definitely", "clearly", "surely", "undoubtedly",
        "potentially", "presumably", "supposedly", "possible", "probable", "certain", "expect", "expects", "expected",
        "hope", "hopes", "hoped", "plan", "plans", "planned", "intend", "intends", "intended", "required", "allowed",
        "able", "fear", "fears", "feared", "estimate", "estimates", "estimated", "demonstrate", "demonstrates",
        "demonstrated", "imply", "implies", "implied",
        // German, French, Spanish
        "vielleicht", "wahrscheinlich", "vermutlich", "angeblich", "moglicherweise", "wohl", "kann", "konnte",
        "konnten",
        "soll", "sollen", "sollte", "sollten", "muss", "mussen", "darf", "durfen", "wird", "werden", "peut", "peuvent",
        "pourrait", "pourraient", "doit", "doivent", "devrait", "devraient", "probablement", "quizas", "quiza", "puede",
        "pueden", "podria", "podrian", "debe", "deben", "deberia", "deberian", "probablemente", "posiblemente",
    ]

    /// The modal verbs among them, which an auxiliary may follow: “may have”.
    static let modalVerbs: Set<String> = [
        "will", "would", "shall", "should", "may", "might", "must", "can", "could", "ought",
        "peut", "puede",
    ]

    /// Words of how many, how nearly and how often.
    static let quantifier: Set<String> = [
        "all", "every", "each", "any", "some", "most", "many", "few", "several", "both", "either", "half", "only",
        "just", "merely", "solely", "about", "almost", "nearly", "roughly", "approximately", "around", "least", "more",
        "less", "fewer", "much", "little", "majority", "minority", "always", "often", "usually", "sometimes", "rarely",
        "seldom", "frequently", "generally", "mostly", "largely", "mainly", "entirely", "fully", "completely",
        "partly", "partially", "wholly", "totally", "occasionally", "regularly", "repeatedly", "exactly", "precisely",
        "everyone", "everybody", "everything", "someone", "somebody", "something", "anyone", "anybody", "anything",
        "everywhere", "numerous", "various", "enough", "virtually", "practically", "typically", "normally", "routinely",
        "constantly", "up", "over", "under", "nearly", "maximum", "minimum", "whole", "entire", "countless", "handful",
        // German, French, Spanish
        "alle", "allen", "aller", "jede", "jeder", "jedes", "einige", "manche", "viele", "vielen", "wenige",
        "etwa", "mindestens", "hochstens", "nur", "immer", "oft", "manchmal", "selten", "meist", "tous", "toutes",
        "chaque", "quelques", "plusieurs", "presque", "environ", "seulement", "toujours", "souvent", "parfois",
        "rarement",
        "todos", "todas", "cada", "algunos", "algunas", "muchos", "muchas", "pocos", "pocas", "casi", "siempre",
        "unos", "unas", "alrededor",
    ]

    /// Quantifiers that are one only with a word behind or before them: `at least`, `more than`, `up to`, `over 40`.
    static let phrases: [String: Set<String>] = [
        "up": ["to"], "over": ["#"], "under": ["#"], "around": ["#"], "about": ["#"], "least": ["at"], "more": ["than"],
        "less": ["than"], "fewer": ["than"], "little": ["a"], "half": ["#", "of"],
    ]

    /// Whether the quantifier `key` is one between its neighbours.
    static func isQuantifier(_ key: String, before: Unit?, after: Unit?) -> Bool {
        guard let partners = phrases[key] else { return true }
        func fits(_ other: Unit?) -> Bool {
            guard let other else { return false }
            return partners.contains(other.key) || (partners.contains("#") && other.kind == .number)
        }
        return fits(before) || fits(after)
    }

    /// Words that a negation brings along: “not … any”, without a meaning of their own.
    static let polarityItems: Set<String> = [
        "any", "anyone", "anybody", "anything", "ever", "either", "yet", "some", "someone", "something",
    ]

    /// Words that open a condition, an exception or a concession.
    static let conditions: Set<String> = [
        "if", "unless", "except", "excepting", "provided", "providing", "until", "till", "when", "whenever", "once",
        "although", "though", "but", "however", "whereas", "only", "assuming", "subject", "pending", "barring",
        "notwithstanding", "despite", "while", "except", "otherwise", "should", "depending",
    ]

    /// Adverbs, verbs and phrases that make a statement less than certain.
    static let hedges: Set<String> = [
        "may", "might", "could", "perhaps", "maybe", "possibly", "probably", "allegedly", "reportedly", "apparently",
        "seems", "seem", "seemed", "appears", "appear", "appeared", "suggests", "suggest", "suggested", "believe",
        "believes", "believed", "think", "thinks", "thought", "suspect", "suspects", "fear", "fears", "hope", "hopes",
        "expect", "expects", "likely", "unlikely", "potentially", "presumably", "supposedly", "claims", "alleged",
        "arguably", "possible", "would",
        // German, French, Spanish
        "vielleicht", "wahrscheinlich", "vermutlich", "angeblich", "moglicherweise", "probablement", "pourrait",
        "quizas", "quiza", "probablemente", "posiblemente", "podria",
    ]

    /// Words that carry little meaning of their own.
    static let function: Set<String> = [
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "and", "or", "but", "that",
        "this", "these", "those", "it", "its", "is", "are", "was", "were", "be", "been", "being", "am", "have", "has",
        "had", "having", "do", "does", "did", "i", "we", "you", "he", "she", "they", "them", "him", "her", "us", "me",
        "my", "our", "your", "his", "their", "who", "which", "what", "there", "here", "so", "if", "then", "than",
        "into",
        "about", "after", "before", "over", "under", "up", "out", "also", "will", "would", "can", "could", "should",
        "may", "might", "must", "shall", "not", "no", "all", "any", "some", "more", "such", "when", "where", "how",
        "very", "just", "only", "while", "because", "between", "through", "during", "until", "against", "'s",
    ]
}
