/// Forms of English verbs, to tell a change of tense from a change of word.
enum VerbForms {
    /// Whether `a` and `b`, folded, are forms of one verb.
    static func areForms(_ a: String, _ b: String) -> Bool {
        if let x = irregular[a], let y = irregular[b], x == y { return true }
        let (x, y) = (irregular[a] ?? stem(a), irregular[b] ?? stem(b))
        guard x == y || x + "e" == y || y + "e" == x, x.utf8.count >= 3 else { return false }
        return isInflected(a) || isInflected(b)
    }

    /// A form that all forms of a verb have in common, for a quick look: equal forms need not be one verb.
    static func lemma(_ word: String) -> String {
        let stem = irregular[word] ?? stem(word)
        return stem.hasSuffix("e") ? String(stem.dropLast()) : stem
    }

    private static func isInflected(_ word: String) -> Bool {
        irregular[word] != nil || word.hasSuffix("ed") || word.hasSuffix("ing")
    }

    /// The stem of a regular form: `walked`, `walks`, `walking` give `walk`; `stopped` gives `stop`, `tried` gives `try`.
    static func stem(_ word: String) -> String {
        for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
            var stem = String(word.dropLast(ending.utf8.count))
            if ending == "ed" || ending == "es", stem.hasSuffix("i") { return stem.dropLast() + "y" }
            if ending == "es" { return String(word.dropLast()) }
            let last = stem.suffix(2)
            if ending != "s", last.count == 2, last.first == last.last, !["ll", "ss", "ff"].contains(last) {
                stem.removeLast()
            }
            return stem
        }
        return word
    }

    /// Irregular forms, by their infinitive.
    private static let irregular: [String: String] = {
        var table: [String: String] = [:]
        for line in lines {
            let forms = line.split(separator: " ").map(String.init)
            for form in forms { table[form] = forms[0] }
        }
        return table
    }()

    private static let lines = [
        "be am is are was were been being", "have has had having", "do does did done doing", "go goes went gone going",
        "say says said saying", "see sees saw seen seeing", "take takes took taken taking",
        "give gives gave given giving", "come comes came coming", "make makes made making", "know knows knew known",
        "get gets got gotten getting", "find finds found finding", "think thinks thought thinking",
        "tell tells told telling", "become becomes became becoming", "leave leaves left leaving",
        "feel feels felt feeling", "bring brings brought bringing", "begin begins began begun beginning",
        "keep keeps kept keeping", "hold holds held holding", "write writes wrote written writing",
        "stand stands stood standing", "hear hears heard hearing", "let lets letting", "mean means meant meaning",
        "set sets setting", "meet meets met meeting", "run runs ran running", "pay pays paid paying",
        "sit sits sat sitting", "speak speaks spoke spoken speaking", "lie lies lay lain lying",
        "lead leads led leading", "read reads reading", "grow grows grew grown growing", "lose loses lost losing",
        "fall falls fell fallen falling", "send sends sent sending", "build builds built building",
        "understand understands understood", "draw draws drew drawn drawing", "break breaks broke broken breaking",
        "spend spends spent spending", "cut cuts cutting", "rise rises rose risen rising",
        "drive drives drove driven driving", "buy buys bought buying", "wear wears wore worn",
        "choose chooses chose chosen choosing", "seek seeks sought seeking", "throw throws threw thrown",
        "catch catches caught", "deal deals dealt", "win wins won winning", "forget forgets forgot forgotten",
        "lay lays laid", "sell sells sold selling", "fight fights fought fighting", "bear bears bore borne",
        "teach teaches taught", "eat eats ate eaten", "sing sings sang sung", "strike strikes struck striking",
        "hide hides hid hidden", "hang hangs hung", "fly flies flew flown", "shake shakes shook shaken",
        "ride rides rode ridden", "feed feeds fed", "shoot shoots shot", "drink drinks drank drunk",
        "hit hits hitting", "put puts putting", "swim swims swam swum", "sleep sleeps slept",
        "steal steals stole stolen",
        "withdraw withdraws withdrew withdrawn", "undergo undergoes underwent undergone", "show shows showed shown",
        "freeze freezes froze frozen", "swear swears swore sworn", "tear tears tore torn", "wake wakes woke woken",
    ]
}
