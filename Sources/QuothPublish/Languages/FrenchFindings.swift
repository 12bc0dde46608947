internal import Quoth
internal import QuothRecord

/// What findings and changes are called in French.
enum FrenchFindings {
    /// The name of a verdict.
    static func name(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "mot pour mot"
        case .form: "forme seule"
        case .wording: "formulation"
        case .truncated: "tronquée"
        case .spliced: "recollée"
        case .attribution: "attribution"
        case .paraphrase: "paraphrase"
        case .unfound: "absente du fonds"
        }
    }

    /// What a verdict says.
    static func meaning(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "Les mêmes mots que dans la source."
        case .form: "Les mêmes mots\u{202F}; seule la forme diffère\u{A0}: casse, ponctuation ou orthographe."
        case .wording: "Les mots diffèrent de la source, et rien dans la citation ne le signale."
        case .truncated: "Coupée à l’intérieur d’une phrase de la source, et la partie coupée nuance le propos."
        case .spliced:
            "D’un seul tenant ici, mais les mots viennent d’endroits distincts de la source, sans que rien ne le signale."
        case .attribution:
            "Dans la source, ces mots figurent sous un autre locuteur, une autre fonction, une autre circonstance ou une autre date."
        case .paraphrase: "Rapporté avec les mots de l’auteur. Voici le passage le plus proche."
        case .unfound: "Rien dans ce fonds n’est assez proche pour être la source. Elle peut y manquer."
        }
    }

    /// What to do about a verdict.
    static func advice(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "Rien à faire."
        case .form: "Reprenez la forme de la source, sauf si votre charte impose celle-ci."
        case .wording:
            "Rétablissez les mots de la source, signalez le changement entre crochets, ou retirez les guillemets."
        case .truncated: "Citez aussi la partie coupée, ou rapportez-la à côté de la citation."
        case .spliced: "Signalez la coupe par des points de suspension, ou faites-en deux citations."
        case .attribution: "Vérifiez qui l’a dit, à quel titre et quand, avant d’attribuer ces mots à quiconque."
        case .paraphrase: "Rien à faire."
        case .unfound: "Demandez la source et ajoutez-la, ou vérifiez ces mots auprès du locuteur."
        }
    }

    /// What a flag says.
    static func meaning(_ value: Flag) -> String {
        switch value {
        case .fragment: "Un fragment de phrase."
        case .cutCondition: "Une condition ou une exception a été coupée."
        case .cutNegation: "Une négation a été coupée."
        case .cutHedge:
            "Un mot qui nuance l’affirmation a été coupé, comme «\u{A0}peut-être\u{A0}» ou «\u{A0}selon\u{A0}»."
        case .cutQuantifier: "Un mot de quantité ou de fréquence a été coupé."
        case .cutAttribution: "La source attribue ces mots à quelqu’un d’autre\u{202F}; ce passage a été coupé."
        case .role: "La fonction diffère de celle de la source."
        case .date: "La date diffère de celle de la source."
        case .occasion: "Le lieu ou la circonstance diffère de la source."
        case .spliced: "Des mots d’endroits distincts se suivent comme s’ils n’en faisaient qu’un."
        case .speakerUnconfirmed: "La source n’attribue pas ces mots à ce locuteur, mais ne le contredit pas."
        case .speakerPartial: "La source attribue ces mots à plusieurs locuteurs\u{202F}; un seul est nommé ici."
        case .otherLanguage: "La source est dans une autre langue\u{202F}; les chiffres et les noms concordent."
        }
    }

    /// What a class of edits touches.
    static func name(_ value: Edit.Class) -> String {
        switch value {
        case .negation: "négation"
        case .number: "chiffre ou date"
        case .name: "nom"
        case .modality: "degré de certitude ou d’obligation"
        case .quantifier: "quantité ou fréquence"
        case .tense: "temps verbal"
        case .moved: "ordre des mots"
        case .other: "mot"
        case .`case`: "majuscules et minuscules"
        case .punctuation: "ponctuation"
        case .hyphenation: "traits d’union"
        case .diacritics: "accents"
        case .spelling: "orthographe"
        case .numberForm: "chiffres ou lettres"
        }
    }

    /// How somebody is quoted.
    static func name(_ value: Quotation.Kind) -> String {
        switch value {
        case .direct: "directe"
        case .indirect: "indirecte"
        case .mixed: "mixte"
        case .scare: "guillemets de distance"
        case .title: "titre d’œuvre"
        }
    }

    /// What changed from version to version.
    static func name(_ value: VersionChange.Kind) -> String {
        switch value {
        case .quotation: "citation"
        case .number: "chiffre"
        case .name: "nom"
        case .headline: "titre"
        case .correction: "rectificatif"
        case .date: "date"
        case .other: "texte"
        case .boilerplate: "seulement ce qui entoure le texte"
        }
    }

    /// What became of a quotation from version to version.
    static func name(_ value: VersionChange.QuotationFate, _ isSilent: Bool) -> String {
        switch value {
        case .words: isSilent ? "citation modifiée sans le dire" : "citation modifiée, avec mention"
        case .speaker:
            isSilent
                ? "citation attribuée à un autre sans le dire" : "citation attribuée à un autre, avec mention"
        case .removed: "citation retirée"
        case .added: "citation ajoutée"
        }
    }

    /// What somebody may do.
    static func name(_ value: Role) -> String {
        switch value {
        case .reader: "lecteur"
        case .editor: "rédacteur"
        case .admin: "administrateur"
        }
    }
}
