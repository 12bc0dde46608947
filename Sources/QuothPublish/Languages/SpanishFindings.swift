internal import Quoth
internal import QuothRecord

/// What findings and changes are called in Spanish.
enum SpanishFindings {
    /// The name of a verdict.
    static func name(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "textual"
        case .form: "solo la forma"
        case .wording: "redacción"
        case .truncated: "recortada"
        case .spliced: "empalmada"
        case .attribution: "atribución"
        case .paraphrase: "paráfrasis"
        case .unfound: "no consta en el archivo"
        }
    }

    /// What a verdict says.
    static func meaning(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "Las mismas palabras que en la fuente."
        case .form: "Las mismas palabras; solo difiere la forma: mayúsculas, puntuación u ortografía."
        case .wording: "Las palabras difieren de la fuente y nada en la cita lo indica."
        case .truncated: "Cortada dentro de una frase de la fuente, y lo cortado matiza lo que se dijo."
        case .spliced: "Aquí es continua, pero procede de lugares distintos de la fuente y nada lo indica."
        case .attribution: "En la fuente, las palabras figuran con otro hablante, cargo, ocasión o fecha."
        case .paraphrase: "Referido con palabras del autor. Este es el pasaje más cercano."
        case .unfound: "Nada en este archivo se parece lo bastante como para ser la fuente. Puede que falte."
        }
    }

    /// What to do about a verdict.
    static func advice(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "No hay que hacer nada."
        case .form: "Siga la forma de la fuente, salvo que su libro de estilo pida esta."
        case .wording: "Recupere las palabras de la fuente, marque el cambio entre corchetes o quite las comillas."
        case .truncated: "Cite también la parte cortada o cuéntela junto a la cita."
        case .spliced: "Marque el salto con puntos suspensivos o haga dos citas."
        case .attribution: "Compruebe quién lo dijo, en calidad de qué y cuándo antes de atribuírselo a nadie."
        case .paraphrase: "No hay que hacer nada."
        case .unfound: "Pida la fuente y añádala, o contraste las palabras con el hablante."
        }
    }

    /// What a flag says.
    static func meaning(_ value: Flag) -> String {
        switch value {
        case .fragment: "Parte de una frase."
        case .cutCondition: "Se cortó una condición o una excepción."
        case .cutNegation: "Se cortó una negación."
        case .cutHedge: "Se cortó una palabra que matiza la afirmación, como «quizá» o «presuntamente»."
        case .cutQuantifier: "Se cortó una palabra de cantidad o frecuencia."
        case .cutAttribution: "La fuente atribuye estas palabras a otra persona; esa parte se cortó."
        case .role: "El cargo difiere del de la fuente."
        case .date: "La fecha difiere de la de la fuente."
        case .occasion: "El lugar o la ocasión difieren de los de la fuente."
        case .spliced: "Palabras de lugares distintos se leen como una sola frase."
        case .speakerUnconfirmed: "La fuente no atribuye estas palabras a este hablante, pero tampoco lo contradice."
        case .speakerPartial: "La fuente atribuye estas palabras a varios hablantes; aquí solo se nombra a uno."
        case .otherLanguage: "La fuente está en otro idioma; las cifras y los nombres coinciden."
        }
    }

    /// What a class of edits touches.
    static func name(_ value: Edit.Class) -> String {
        switch value {
        case .negation: "negación"
        case .number: "cifra o fecha"
        case .name: "nombre"
        case .modality: "grado de certeza o de obligación"
        case .quantifier: "cantidad o frecuencia"
        case .tense: "tiempo verbal"
        case .moved: "orden de las palabras"
        case .other: "palabra"
        case .`case`: "mayúsculas y minúsculas"
        case .punctuation: "puntuación"
        case .hyphenation: "guiones"
        case .diacritics: "tildes"
        case .spelling: "ortografía"
        case .numberForm: "cifras o letras"
        }
    }

    /// How somebody is quoted.
    static func name(_ value: Quotation.Kind) -> String {
        switch value {
        case .direct: "directa"
        case .indirect: "indirecta"
        case .mixed: "mixta"
        case .scare: "comillas de distancia"
        case .title: "título de una obra"
        }
    }

    /// What changed from version to version.
    static func name(_ value: VersionChange.Kind) -> String {
        switch value {
        case .quotation: "cita"
        case .number: "cifra"
        case .name: "nombre"
        case .headline: "titular"
        case .correction: "rectificación"
        case .date: "fecha"
        case .other: "texto"
        case .boilerplate: "solo lo que rodea al texto"
        }
    }

    /// What became of a quotation from version to version.
    static func name(_ value: VersionChange.QuotationFate, _ isSilent: Bool) -> String {
        switch value {
        case .words: isSilent ? "cita editada sin avisar" : "cita modificada, con aviso"
        case .speaker:
            isSilent
                ? "cita atribuida a otra persona sin avisar" : "cita atribuida a otra persona, con aviso"
        case .removed: "cita eliminada"
        case .added: "cita añadida"
        }
    }

    /// What somebody may do.
    static func name(_ value: Role) -> String {
        switch value {
        case .reader: "lector"
        case .editor: "editor"
        case .admin: "administrador"
        }
    }
}
