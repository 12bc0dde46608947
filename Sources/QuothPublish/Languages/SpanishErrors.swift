internal import Quoth
internal import QuothRecord

/// What was wrong and what to do, in Spanish: of what a reader can do something about.
enum SpanishErrors {
    static func sentence(_ reason: QueryError.Reason) -> Sentence {
        switch reason {
        case .empty:
            "No hay nada que buscar. Escriba una palabra, una frase entre comillas o un campo como speaker:Lund."
        case .tooLong(let bytes, let limit):
            "La consulta tiene \(String(bytes)) bytes y el máximo es \(String(limit)). Busque menos de una vez."
        case .tooManyTerms(let limit): "Sobra un término: el máximo es \(String(limit)). Quite alguno."
        case .tooDeep(let limit): "Hay más de \(String(limit)) paréntesis anidados. Quite algunos."
        case .openQuotation: "Estas comillas no se cierran. Ciérrelas después de la frase."
        case .openBracket: "Este paréntesis no se cierra. Añada «)»."
        case .strayBracket: "Este paréntesis no cierra nada. Quítelo o añada «(» antes."
        case .missing: "Aquí falta algo: una palabra, una frase entre comillas o un valor."
        case .unknownField(let name, let suggestion):
            "No existe el campo «\(theirs: name)». \(hint(suggestion, QueryField.allCases.map(\.rawValue))) Para buscar esas palabras tal cual, póngalas entre comillas."
        case .unknownValue(let field, let value, let suggestion, let known):
            "\(field): no conoce «\(theirs: value)». \(hint(suggestion, known))"
        case .badDate: "No se entiende esta fecha. Escriba 2015, 2015-03, 2015-03-02 o 2015-03/P1W."
        case .shortPrefix(let least): "Hacen falta al menos \(String(least)) letras antes de «*»."
        case .badDistance(let limit): "NEAR/n admite un número de palabras de 1 a \(String(limit))."
        case .notAtTop(let field):
            "\(field): vale para toda la consulta; no puede ir bajo OR, NOT ni dentro de otro campo."
        case .nestedField(let name): "\(theirs: name): está dentro de otro campo. Cierre antes su paréntesis."
        }
    }

    private static func hint(_ suggestion: String?, _ all: [String]) -> String {
        suggestion.map { "¿Quería decir «\($0)»?" } ?? "Valores posibles: \(all.joined(separator: ", "))."
    }

    static func sentence(_ error: PeopleError) -> Sentence {
        switch error {
        case .store, .system: Sentence(SpanishLabels.text(.pageNotMade))
        case .badName(let name):
            "«\(theirs: String(name.prefix(80)))» no puede ser un nombre: use hasta \(String(Account.longestName)) letras de la a a la z, cifras, y . _ - @ en medio."
        case .nameTaken(let name): "Ya existe la cuenta «\(theirs: name)». Elija otro nombre."
        case .noAccount(let name): "No existe la cuenta «\(theirs: String(name.prefix(80)))»."
        case .shortPassword(let least):
            "La contraseña debe tener al menos \(String(least)) caracteres. Elija una más larga."
        case .longPassword(let most):
            "La contraseña puede tener como máximo \(String(most)) bytes. Elija una más corta."
        case .passwordIsName: "La contraseña es igual que el nombre. Elija otra."
        case .wrongPassword: "El nombre y la contraseña no coinciden."
        case .lastAdmin(let name): "«\(theirs: name)» es el último administrador. Nombre antes a otro."
        case .noToken(let id): "No existe el token n.º \(String(id))."
        }
    }

    static func sentence(_ error: FollowError) -> Sentence {
        switch error {
        case .record, .library, .mail, .noRandom: Sentence(SpanishLabels.text(.pageNotMade))
        case .query(let error): sentence(error.reason)
        case .tooLong(let bytes, let limit):
            "Lo que quiere seguir tiene \(String(bytes)) bytes y el máximo es \(String(limit)). Use menos palabras."
        case .noQuotation(let text):
            "«\(theirs: String(text.prefix(60)))» no es una cita de este archivo. Escriba su número de dieciséis caracteres."
        case .noSubscription(let text): "No existe el seguimiento «\(theirs: String(text.prefix(60)))»."
        case .badClass(let text): "«\(theirs: String(text.prefix(60)))» no es un tipo de novedad."
        case .badZone(let text):
            "«\(theirs: String(text.prefix(60)))» no es una zona horaria conocida. Escriba, por ejemplo, Europe/Madrid."
        case .badKind(let text): "«\(theirs: String(text.prefix(60)))» no se puede seguir. Elija de la lista."
        case .badTime(let text): "«\(theirs: String(text.prefix(60)))» no es una hora. Escriba, por ejemplo, 07:30."
        case .badPeriod(let text): "«\(theirs: String(text.prefix(60)))» no es una frecuencia. Elija de la lista."
        case .badAddress(let text, _):
            "No se puede enviar nada a «\(theirs: String(text.prefix(200)))». Revise la dirección."
        case .tooMany(let limit): "Ya hay \(String(limit)) seguimientos. Elimine antes alguno."
        }
    }
}
