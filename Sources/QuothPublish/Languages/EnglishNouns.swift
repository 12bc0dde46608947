/// What pages count, in English.
enum EnglishNouns {
    /// `1 word`, `2 words`.
    static func count(_ number: Int, _ noun: Noun) -> String {
        SiteLanguage.english.digits(number) + " " + form(number, noun)
    }

    static func form(_ number: Int, _ noun: Noun) -> String {
        let forms = forms(noun)
        return number == 1 ? forms.one : forms.other
    }

    private static func forms(_ noun: Noun) -> (one: String, other: String) {
        switch noun {
        case .document: ("document", "documents")
        case .quotation: ("quotation", "quotations")
        case .speaker: ("speaker", "speakers")
        case .word: ("word", "words")
        case .version: ("version", "versions")
        case .statement: ("statement", "statements")
        case .subscription: ("subscription", "subscriptions")
        case .text: ("text", "texts")
        case .wording: ("wording", "wordings")
        case .source: ("source", "sources")
        case .passage: ("passage", "passages")
        case .pair: ("pair of documents", "pairs of documents")
        case .change: ("change", "changes")
        case .copy: ("copy", "copies")
        case .otherForm: ("other form", "other forms")
        case .silentEdit: ("silently edited quotation", "silently edited quotations")
        }
    }
}
