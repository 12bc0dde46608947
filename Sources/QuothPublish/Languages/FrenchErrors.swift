internal import Quoth
internal import QuothRecord

/// What was wrong and what to do, in French: of what a reader can do something about.
enum FrenchErrors {
    static func sentence(_ reason: QueryError.Reason) -> Sentence {
        switch reason {
        case .empty:
            "Il n’y a rien à chercher. Donnez un mot, une phrase entre guillemets ou un champ comme speaker:Lund."
        case .tooLong(let bytes, let limit):
            "La recherche fait \(String(bytes)) octets, la limite est de \(String(limit)). Cherchez moins à la fois."
        case .tooManyTerms(let limit): "Un terme de trop\u{A0}: la limite est de \(String(limit)). Retirez-en."
        case .tooDeep(let limit): "Plus de \(String(limit)) parenthèses imbriquées. Retirez-en."
        case .openQuotation: "Ces guillemets ne sont pas refermés. Fermez-les après la phrase."
        case .openBracket: "Cette parenthèse n’est pas refermée. Ajoutez «\u{A0})\u{A0}»."
        case .strayBracket: "Cette parenthèse ne ferme rien. Retirez-la, ou ajoutez «\u{A0}(\u{A0}» avant."
        case .missing: "Il manque quelque chose ici\u{A0}: un mot, une phrase entre guillemets ou une valeur."
        case .unknownField(let name, let suggestion):
            "Le champ «\u{A0}\(theirs: name)\u{A0}» n’existe pas. \(hint(suggestion, QueryField.allCases.map(\.rawValue))) Pour chercher ces mots tels quels, mettez-les entre guillemets."
        case .unknownValue(let field, let value, let suggestion, let known):
            "\(field): ne connaît pas «\u{A0}\(theirs: value)\u{A0}». \(hint(suggestion, known))"
        case .badDate: "Cette date n’est pas comprise. Écrivez 2015, 2015-03, 2015-03-02 ou 2015-03/P1W."
        case .shortPrefix(let least): "Il faut au moins \(String(least)) lettres avant «\u{A0}*\u{A0}»."
        case .badDistance(let limit): "NEAR/n prend un nombre de mots de 1 à \(String(limit))."
        case .notAtTop(let field):
            "\(field): vaut pour toute la recherche\u{202F}; ce champ ne peut pas être placé sous OR, NOT ou un autre champ."
        case .nestedField(let name): "\(theirs: name): se trouve dans un autre champ. Fermez d’abord sa parenthèse."
        }
    }

    private static func hint(_ suggestion: String?, _ all: [String]) -> String {
        suggestion.map { "Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" }
            ?? "Valeurs possibles\u{A0}: \(all.joined(separator: ", "))."
    }

    static func sentence(_ error: PeopleError) -> Sentence {
        switch error {
        case .store, .system: Sentence(FrenchLabels.text(.pageNotMade))
        case .badName(let name):
            "«\u{A0}\(theirs: String(name.prefix(80)))\u{A0}» ne peut pas être un nom\u{A0}: prenez jusqu’à \(String(Account.longestName)) lettres de a à z, chiffres, et . _ - @ à l’intérieur."
        case .nameTaken(let name): "Le compte «\u{A0}\(theirs: name)\u{A0}» existe déjà. Choisissez un autre nom."
        case .noAccount(let name): "Le compte «\u{A0}\(theirs: String(name.prefix(80)))\u{A0}» n’existe pas."
        case .shortPassword(let least):
            "Un mot de passe compte au moins \(String(least)) caractères. Prenez-en un plus long."
        case .longPassword(let most): "Un mot de passe compte au plus \(String(most)) octets. Prenez-en un plus court."
        case .passwordIsName: "Le mot de passe est identique au nom. Prenez-en un autre."
        case .wrongPassword: "Le nom et le mot de passe ne correspondent pas."
        case .lastAdmin(let name):
            "«\u{A0}\(theirs: name)\u{A0}» est le dernier administrateur. Nommez-en d’abord un autre."
        case .noToken(let id): "Le jeton nº \(String(id)) n’existe pas."
        }
    }

    static func sentence(_ error: FollowError) -> Sentence {
        switch error {
        case .record, .library, .mail, .noRandom: Sentence(FrenchLabels.text(.pageNotMade))
        case .query(let error): sentence(error.reason)
        case .tooLong(let bytes, let limit):
            "Ce qui est à suivre fait \(String(bytes)) octets, la limite est de \(String(limit)). Prenez moins de mots."
        case .noQuotation(let text):
            "«\u{A0}\(theirs: String(text.prefix(60)))\u{A0}» n’est pas une citation de ce fonds. Donnez son numéro à seize caractères."
        case .noSubscription(let text): "Le suivi «\u{A0}\(theirs: String(text.prefix(60)))\u{A0}» n’existe pas."
        case .badClass(let text): "«\u{A0}\(theirs: String(text.prefix(60)))\u{A0}» n’est pas un type de nouvelle."
        case .badZone(let text):
            "«\u{A0}\(theirs: String(text.prefix(60)))\u{A0}» n’est pas un fuseau horaire connu. Écrivez par exemple Europe/Paris."
        case .badKind(let text):
            "«\u{A0}\(theirs: String(text.prefix(60)))\u{A0}» ne peut pas être suivi. Choisissez dans la liste."
        case .badTime(let text):
            "«\u{A0}\(theirs: String(text.prefix(60)))\u{A0}» n’est pas une heure. Écrivez par exemple 07:30."
        case .badPeriod(let text):
            "«\u{A0}\(theirs: String(text.prefix(60)))\u{A0}» n’est pas une fréquence. Choisissez dans la liste."
        case .badAddress(let text, _):
            "Rien ne peut être envoyé à «\u{A0}\(theirs: String(text.prefix(200)))\u{A0}». Vérifiez l’adresse."
        case .tooMany(let limit): "Il y a déjà \(String(limit)) suivis. Supprimez-en d’abord."
        }
    }
}
