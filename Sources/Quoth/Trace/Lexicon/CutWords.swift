/// English words that tell what a cut part does to what is left.
enum CutWords {
    /// They open a condition or an exception that stands before what it limits.
    static let conditionsBefore: Set<String> = [
        "if", "unless", "except", "provided", "providing", "until", "till", "when", "whenever", "once", "assuming",
        "pending", "barring", "should", "subject", "depending", "without", "supposing", "where", "insofar",
        // German, French, Spanish
        "wenn", "sofern", "solange", "sobald", "bevor", "ausser", "falls", "si", "sauf", "lorsque", "cuando", "salvo",
    ]

    /// They open a condition, an exception or a concession that stands behind what it limits.
    static let conditionsAfter: Set<String> = [
        "if", "unless", "except", "excepting", "provided", "providing", "until", "till", "when", "whenever", "once",
        "assuming", "pending", "barring", "subject", "depending", "although", "though", "only", "otherwise", "but",
        "however", "whereas", "insofar", "notwithstanding",
        // German, French, Spanish
        "wenn", "sofern", "solange", "sobald", "bevor", "ausser", "sonst", "si", "sauf", "lorsque", "salvo",
    ]

    /// Phrases that do the same.
    static let phrases: [[String]] = [
        ["as", "long", "as"], ["so", "long", "as"], ["in", "case"], ["on", "condition"], ["other", "than"],
        ["apart", "from"], ["with", "the", "exception"], ["in", "the", "event"], ["as", "far", "as"], ["only", "if"],
        ["only", "when"], ["not", "before"], ["save", "where"], ["save", "when"], ["save", "if"],
        ["as", "soon", "as"], ["the", "moment"], ["to", "the", "extent"], ["on", "the", "understanding"],
        ["in", "the", "absence"], ["with", "the", "proviso"], ["es", "sei", "denn"], ["a", "moins"],
        ["a", "menos"], ["con", "tal"],
    ]

    /// Words that may stand between a quantifier and what it counts.
    static let quantifierLinks: Set<String> = [
        "of", "the", "our", "their", "his", "her", "its", "my", "your", "these", "those", "this", "that", "than", "to",
        "least", "most", "a", "an",
    ]

    /// Adverbs of frequency and degree that may follow a statement.
    static let frequency: Set<String> = [
        "mostly", "usually", "often", "sometimes", "generally", "occasionally", "largely", "mainly", "partly",
        "typically", "rarely", "seldom",
    ]

    /// Hedges that may follow a statement.
    static let hedgesAfter: Set<String> = [
        "perhaps", "maybe", "possibly", "probably", "allegedly", "reportedly", "apparently", "presumably", "believe",
        "think", "suspect", "seems", "likely", "may", "might", "could", "potentially", "hope",
    ]

    /// Verbs with which a source gives words to somebody else.
    static let reporting: Set<String> = [
        "say", "says", "said", "claim", "claims", "claimed", "argue", "argues", "argued", "allege", "alleges",
        "alleged", "report", "reports", "reported", "tell", "tells", "told", "insist", "insists", "insisted",
        "maintain", "maintains", "accuse", "accused", "according", "advised", "informed", "heard", "assured",
    ]
}
