/// What pages count, in Spanish.
enum SpanishNouns {
    /// `1 palabra`, `2 palabras`, `1.000.000 de palabras`.
    static func count(_ number: Int, _ noun: Noun) -> String {
        let of = PluralForm(number, in: .spanish) == .many ? "de " : ""
        return SiteLanguage.spanish.digits(number) + "\u{A0}" + of + form(number, noun)
    }

    static func form(_ number: Int, _ noun: Noun) -> String {
        let forms = forms(noun)
        return PluralForm(number, in: .spanish) == .one ? forms.one : forms.other
    }

    private static func forms(_ noun: Noun) -> (one: String, other: String) {
        switch noun {
        case .document: ("documento", "documentos")
        case .quotation: ("cita", "citas")
        case .speaker: ("hablante", "hablantes")
        case .word: ("palabra", "palabras")
        case .version: ("versión", "versiones")
        case .statement: ("declaración", "declaraciones")
        case .subscription: ("seguimiento", "seguimientos")
        case .text: ("texto", "textos")
        case .wording: ("formulación", "formulaciones")
        case .source: ("fuente", "fuentes")
        case .passage: ("pasaje", "pasajes")
        case .pair: ("par de documentos", "pares de documentos")
        case .change: ("cambio", "cambios")
        case .copy: ("copia", "copias")
        case .otherForm: ("forma distinta", "formas distintas")
        case .silentEdit: ("cita editada sin avisar", "citas editadas sin avisar")
        }
    }
}
