/// British and other spellings with the American ones that stand for both.
enum SpellingVariants {
    /// Endings, the longer ones first.
    static let endings: [(String, String)] = [
        ("isations", "izations"), ("isation", "ization"), ("isers", "izers"), ("iser", "izer"), ("ising", "izing"),
        ("ised", "ized"), ("ises", "izes"), ("ise", "ize"), ("ysing", "yzing"), ("ysed", "yzed"), ("yses", "yzes"),
        ("yse", "yze"), ("lling", "ling"), ("lled", "led"), ("ller", "ler"), ("llers", "lers"), ("ogue", "og"),
        ("ogues", "ogs"),
    ]

    /// Stems that these endings don't belong to: `promise`, `exercise`, `calling` …
    static let keptStems: Set<String> = [
        "prom", "exerc", "surpr", "compr", "adv", "rev", "dev", "disgu", "telev", "superv", "improv", "franch",
        "merchand", "enterpr", "comprom", "desp", "otherw", "likew", "exp", "prec", "conc", "prem", "para", "incis",
        "ca", "fa", "fi", "ki", "pu", "te", "ye", "sme", "spe", "ro", "thri", "insta", "enro", "fulfi", "appa",
    ]

    /// Single words.
    static let pairs: [String: String] = {
        var table: [String: String] = [:]
        for line in lines {
            for form in line.dropFirst() { table[form] = line[0] }
        }
        for stem in ours {
            for ending in [
                "", "s", "ed", "ing", "able", "ful", "ite", "ites", "er", "ers", "hood", "hoods", "al", "less",
            ] {
                table[stem + "our" + ending] = stem + "or" + ending
            }
        }
        return table
    }()

    /// Stems before `-our`, American `-or`.
    private static let ours = [
        "col", "fav", "hon", "lab", "neighb", "behavi", "harb", "hum", "rum", "vig", "val", "endeav", "arm", "od",
        "parl", "sav", "splend", "tum", "vap", "clam", "cand", "ard", "ferv", "ranc", "rig", "succ", "disfav",
        "dishon", "flav", "glam", "misdemean",
    ]

    /// The American form first.
    private static let lines: [[String]] = [
        ["center", "centre"], ["centers", "centres"], ["centered", "centred"], ["theater", "theatre"],
        ["theaters", "theatres"], ["meter", "metre"], ["meters", "metres"], ["centimeter", "centimetre"],
        ["centimeters", "centimetres"], ["millimeter", "millimetre"], ["millimeters", "millimetres"],
        ["kilometer", "kilometre"],
        ["kilometers", "kilometres"], ["liter", "litre"], ["liters", "litres"], ["fiber", "fibre"],
        ["defense", "defence"], ["defenses", "defences"], ["offense", "offence"], ["offenses", "offences"],
        ["license", "licence"], ["licenses", "licences"], ["practice", "practise"], ["practiced", "practised"],
        ["practicing", "practising"], ["pretense", "pretence"], ["program", "programme"],
        ["programs", "programmes"], ["judgment", "judgement"], ["judgments", "judgements"],
        ["acknowledgment", "acknowledgement"], ["aging", "ageing"], ["gray", "grey"], ["tire", "tyre"],
        ["tires", "tyres"], ["skeptical", "sceptical"],
        ["skeptic", "sceptic"], ["skepticism", "scepticism"], ["fulfill", "fulfil"], ["fulfills", "fulfils"],
        ["enroll", "enrol"], ["enrollment", "enrolment"], ["installment", "instalment"], ["skillful", "skilful"],
        ["willful", "wilful"], ["maneuver", "manoeuvre"], ["maneuvers", "manoeuvres"], ["pediatric", "paediatric"],
        ["fetal", "foetal"], ["fetus", "foetus"], ["anesthetic", "anaesthetic"], ["encyclopedia", "encyclopaedia"],
        ["medieval", "mediaeval"], ["estrogen", "oestrogen"], ["diarrhea", "diarrhoea"], ["plow", "plough"],
        ["mold", "mould"], ["molds", "moulds"], ["smolder", "smoulder"],
        ["jewelry", "jewellery"], ["artifact", "artefact"], ["artifacts", "artefacts"], ["airplane", "aeroplane"],
        ["aluminum", "aluminium"], ["catalog", "catalogue"], ["catalogs", "catalogues"], ["dialog", "dialogue"],
        ["dialogs", "dialogues"], ["inquiry", "enquiry"], ["inquiries", "enquiries"], ["inquire", "enquire"],
        ["toward", "towards"], ["among", "amongst"], ["while", "whilst"], ["learned", "learnt"],
        ["burned", "burnt"], ["spelled", "spelt"], ["dreamed", "dreamt"],
        ["canceled", "cancelled"], ["canceling", "cancelling"],
        ["cancelation", "cancellation"], ["cozy", "cosy"],
        ["pajamas", "pyjamas"],
        ["sulfur", "sulphur"], ["whiskey", "whisky"], ["woolen", "woollen"], ["cooperate", "co-operate"],
        ["marshaled", "marshalled"], ["modeling", "modelling"], ["ax", "axe"], ["analog", "analogue"],
        ["kilogram", "kilogramme"], ["gram", "gramme"], ["mustache", "moustache"], ["omelet", "omelette"],
        ["mom", "mum"], ["math", "maths"],
    ]
}
