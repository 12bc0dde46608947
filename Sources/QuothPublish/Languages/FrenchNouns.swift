/// What pages count, in French.
enum FrenchNouns {
    /// `1 mot`, `2 mots`, `1 000 000 de mots`.
    static func count(_ number: Int, _ noun: Noun) -> String {
        let of = PluralForm(number, in: .french) == .many ? (noun == .otherForm ? "d’" : "de ") : ""
        return SiteLanguage.french.digits(number) + "\u{A0}" + of + form(number, noun)
    }

    static func form(_ number: Int, _ noun: Noun) -> String {
        let forms = forms(noun)
        return PluralForm(number, in: .french) == .one ? forms.one : forms.other
    }

    private static func forms(_ noun: Noun) -> (one: String, other: String) {
        switch noun {
        case .document: ("document", "documents")
        case .quotation: ("citation", "citations")
        case .speaker: ("locuteur", "locuteurs")
        case .word: ("mot", "mots")
        case .version: ("version", "versions")
        case .statement: ("déclaration", "déclarations")
        case .subscription: ("suivi", "suivis")
        case .text: ("texte", "textes")
        case .wording: ("formulation", "formulations")
        case .source: ("source", "sources")
        case .passage: ("passage", "passages")
        case .pair: ("paire de documents", "paires de documents")
        case .change: ("modification", "modifications")
        case .copy: ("copie", "copies")
        case .otherForm: ("autre forme", "autres formes")
        case .silentEdit: ("citation modifiée sans le dire", "citations modifiées sans le dire")
        }
    }
}
