internal import Quoth
internal import QuothRecord

/// The sentences of the pages in Spanish.
enum SpanishPhrases {
    private static func n(_ number: Int) -> String { SiteLanguage.spanish.digits(number) }
    private static func count(_ number: Int, _ noun: Noun) -> String { SpanishNouns.count(number, noun) }

    static func sentence(_ phrase: Phrase) -> Sentence {
        switch phrase {
        // Findings
        case .verdict(let verdict): Sentence(SpanishFindings.name(verdict))
        case .meaning(let verdict): Sentence(SpanishFindings.meaning(verdict))
        case .advice(let verdict): Sentence(SpanishFindings.advice(verdict))
        case .flag(let flag): Sentence(SpanishFindings.meaning(flag))
        case .edit(let kind): Sentence(SpanishFindings.name(kind))
        case .risks(let kinds): "sentido: \(kinds.map(SpanishFindings.name).joined(separator: ", "))"
        case .changeTouches(let kinds):
            "El cambio afecta a: \(kinds.map(SpanishFindings.name).joined(separator: ", "))."
        case .kind(let kind): Sentence(SpanishFindings.name(kind))
        case .withRisk(let number): "\(n(number)) con riesgo para el sentido"
        case .cutBefore(let words): "Cortado antes de las palabras: «\(theirs: words)»"
        case .cutAfter(let words): "Cortado después de las palabras: «\(theirs: words)»"
        case .rivals(let names, let more):
            "Igual de antiguo según las fechas: \(theirs: names.joined(separator: ", "))\(more > 0 ? " y \(n(more)) más" : "")."
        case .wordsCut(let number): "\(count(number, .word)) \(number == 1 ? "cortada" : "cortadas")"
        case .paragraphs(let range): Sentence(span("párrafo", "párrafos", range))
        case .lines(let range): Sentence(span("línea", "líneas", range))
        case .sourcePart(let number): "En la fuente, parte \(n(number))"
        case .anotherPart(let number): "Otro lugar, parte \(n(number)):"
        case .takenOver(let words, let share, let all):
            "\(count(words, .word)) del texto están también en la fuente: \(share) de un total de \(n(all))."
        case .used(let words, let share, let all):
            "\(count(words, .word)) de la fuente se han usado: \(share) de un total de \(n(all))."
        case .unmarked(let words, let share): "\(count(words, .word)) están fuera de las comillas: \(share) del texto."
        case .quotationsIn(let name, let more):
            "Citas en \(theirs: name ?? "ningún texto")\(more > 0 ? " y \(n(more)) más" : "")"
        case .takenOverBy(let name, let more):
            "Lo que ha tomado \(theirs: name ?? "ningún texto")\(more > 0 ? " y \(n(more)) más" : "")"
        case .passagesIn(let passages, let pairs): "\(count(passages, .passage)) en \(count(pairs, .pair))"
        case .sourcesInRecord(let number): "\(count(number, .source)) en este archivo."
        case .sourcesShown(let number, let named):
            "\(count(number, .source)) en este archivo; con un pasaje mostrado arriba, \(n(named)):"
        case .proofs(let number):
            "Este fichero lleva la prueba firmada de que \(count(number, .source)) constaba en el registro: quoth verify --proof FICHERO --log-key CLAVE."

        // Searching and reading
        case .moreThan(let number, let noun): "Más de \(count(number, noun))"
        case .ofNewest(let number): "entre lo más reciente: \(n(number))"
        case .quotationsOf(let number, let outlet): "\(count(number, .quotation)) en un texto de \(theirs: outlet)"
        case .compareWith(let name): "Comparar con \(theirs: name)"
        case .versionsOf(let name): "Versiones de \(theirs: name)"
        case .changedIn(let name): "Qué ha cambiado en \(theirs: name)"
        case .spreadOf(let words): "Cómo se difundió: \(theirs: words)"
        case .inTexts(let texts, let wordings): "En \(count(texts, .text)), con \(count(wordings, .wording))"
        case .moreOf(let number): "\(n(number)) más:"
        case .withCue(let cue): ", con «\(theirs: cue)»"
        case .speakerSure(let likelihood, let rule):
            if let rule { "hablante \(likelihood), regla \(theirs: rule)" } else { "hablante \(likelihood)" }
        case .findingSure(let likelihood): "resultado \(likelihood)"
        case .verdictSure(let likelihood): "veredicto \(likelihood)"
        case .answeredWith(let status): "respondió con \(String(status))"
        case .speakersMeant(let number): "\(count(number, .speaker)) de este archivo responden a ese nombre."
        case .rolesOf(let number): "Cargos \(n(number))"
        case .statementsOf(let number): "Declaraciones \(n(number))"
        case .drawingOverTime(let number): "Gráfico en el tiempo \(n(number))"
        case .timeline(let isYears, let tallest):
            "Una columna por \(isYears ? "año" : "mes"): por encima de la línea, lo citado tal como se dijo o sin fuente conocida; por debajo, lo alterado. La más alta equivale a \(n(tallest)). La tabla dice lo mismo."
        case .sureness(let version):
            "Los textos los lee una máquina, y a veces se equivoca. Cada cita indica, de 0 a 1, la fiabilidad del hablante y del resultado, y con qué regla. Las mediciones con conjuntos etiquetados, el método y los fallos están en docs/accuracy.md de la versión \(version)."

        // Versions
        case .change(let kind): Sentence(SpanishFindings.name(kind))
        case .fate(let fate, let isSilent): Sentence(SpanishFindings.name(fate, isSilent))
        case .formOnly: "solo la forma"
        case .noChange: "ningún cambio"

        // Spread
        case .copies(let copies, let wordings): "\(count(copies, .copy)) con \(count(wordings, .wording))"
        case .earliest(let first, let others, let more):
            if others.isEmpty {
                "La más antigua en este archivo: \(first)."
            } else {
                "La más antigua en este archivo: probablemente \(first); por las fechas también puede ser \(Sentence(others, separator: "; "))\(more > 0 ? "; y \(n(more)) más" : "")."
            }
        case .groupedDots(let limit):
            "Con más de \(n(limit)) copias, cada punto es la primera de su forma y «×» indica de cuántas."
        case .drawing(let number): "Gráfico del pasaje \(n(number))"
        case .wordingsOf(let number): "Formulaciones del pasaje \(n(number))"
        case .copiesOf(let number): "Copias del pasaje \(n(number))"
        case .alsoIn(let number): "también en \(count(number, .otherForm)): mayúsculas, puntuación, ortografía"
        case .moreRows(let number, let noun): "\(count(number, noun)) más en las versiones CSV y JSON."
        case .inLine(let line): "línea \(n(line))"
        case .numbered(let number): "n.º \(n(number))"
        case .captured(let day): "capturado el \(day)"
        case .saidBy(let speaker, let before): "dicho por \(theirs: before) → dicho por \(theirs: speaker)"

        // Following
        case .target(let target):
            switch target.kind {
            case .everything: "todo este archivo"
            case .speaker, .organisation, .site: "\(theirs: Visible.line(target.value))"
            case .quotation: "la cita \(theirs: target.value)"
            case .phrase: "la frase «\(theirs: Visible.line(target.value))»"
            case .search: "la búsqueda \(theirs: Visible.line(target.value))"
            }
        case .youFollow(let what): "Sigue: \(what)"
        case .note(let note): "nota: \(theirs: note)"
        case .atTime(let time, let zone): "cada día a las \(time) (\(zone))"
        case .onWeekday(let day, let time, let zone):
            "cada \(SiteLanguage.spanish.weekdays[day]) a las \(time) (\(zone))"
        case .atomFeedOf(let name): "Canal Atom de \(theirs: name)"
        case .webhookSecret: "El secreto que firma los envíos"
        case .event(let what, let start, let place): "\(what): \(theirs: start) en \(theirs: place)"
        case .stopAbout(let what): "¿Detener los mensajes sobre \(what)?"
        case .sendAbout(let what): "¿Enviar a esta dirección las novedades sobre \(what)?"
        case .stopped(let what): "No se enviará nada más sobre \(what)."
        case .sending(let what): "Se enviarán las novedades sobre \(what)."

        // People
        case .session(let from, let since): "Desde \(theirs: from), abierta el \(since)"
        case .endSession(let from): "Cerrar la sesión abierta desde \(theirs: from)"
        case .tokenLine(let number, let scope, let made, let used):
            "N.º \(String(number)), \(scope), creado el \(made), \(used.map { "usado el \($0)" } ?? "sin usar")"
        case .revokeToken(let number): "Revocar el token \(String(number))"
        case .changeRole(let name): "Cambiar el rol de \(theirs: name)"
        case .roleOf(let name): "Rol de \(theirs: name)"
        case .removeName(let name): "Eliminar \(theirs: name)"
        case .forgetInput(let input): "Olvidar \(theirs: input)"
        case .freeOf(let total): "libres de \(total)"
        case .exitCode(let code): "código de salida \(String(code))"
        case .toReview(let number):
            "\(count(number, .quotation)) con hablante o veredicto dudosos, primero los menos seguros."
        case .speakerCorrected(let name, let who, let day, let before):
            if name.isEmpty {
                "Corregido por \(theirs: who) el \(day): el texto no nombra a ningún hablante\(program(before))."
            } else {
                "Hablante corregido a «\(theirs: name)» por \(theirs: who) el \(day)\(program(before))."
            }
        case .verdictCorrected(let verdict, let who, let day, let before):
            "Veredicto corregido a «\(verdict)» por \(theirs: who) el \(day)\(program(before))."
        case .accepted(let who, let day): "Revisada y dada por buena por \(theirs: who) el \(day)."
        case .restored(let who, let day): "\(theirs: who) deshizo una corrección anterior el \(day)."

        // Errors
        case .noPage(let path): "No hay nada en \(theirs: path)."
        case .noDocument(let key): "Este archivo no tiene el documento «\(theirs: key)», o no esa versión."
        case .noText(let name): "El texto de «\(theirs: name)» no se conserva."
        case .nothingOf(let name): "Este archivo no tiene nada de «\(theirs: name)»."
        case .nobodyCalled(let name): "En este archivo no se cita a nadie llamado «\(theirs: name)»."
        case .nobodySpeaksFor(let name): "En este archivo nadie habla en nombre de «\(theirs: name)»."
        case .noQuotation(let key): "Este archivo no tiene la cita \(theirs: key)."
        case .noOrder(let name): "No existe el orden «\(theirs: name)»."
        case .noAction(let name): "No existe la acción «\(theirs: name)»."
        case .takesMethods(let methods): "Métodos admitidos: \(methods)."
        case .tooLarge(let bytes, let limit): "Se enviaron \(n(bytes)) bytes y el máximo es \(n(limit)). Envíe menos."
        case .badMedia(let type):
            "No se admite «\(theirs: type)». Envíe un formulario, multipart/form-data, text/plain, text/markdown o text/html."
        case .takesRole(let role):
            "Hace falta el rol «\(SpanishFindings.name(role))». Puede darlo quien administra este sitio."
        case .waitSeconds(let seconds): "Espere \(n(seconds)) s y continúe más despacio."
        case .notCalled(let name):
            "Este sitio no se llama «\(theirs: name)». Si debe llamarse así, inícielo con --name."
        case .query(let reason): SpanishErrors.sentence(reason)
        case .people(let error): SpanishErrors.sentence(error)
        case .follow(let error): SpanishErrors.sentence(error)
        case .unread(_): "No se ha podido leer este texto. Guárdelo como texto, Markdown o HTML y vuelva a intentarlo."
        }
    }

    private static func span(_ one: String, _ many: String, _ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(one) \(n(range.lowerBound))" : "\(many) \(n(range.lowerBound))–\(n(range.upperBound))"
    }

    private static func program(_ before: String?) -> Sentence {
        before.map {
            $0.isEmpty ? "; el programa decía que el texto no nombra a nadie" : "; el programa decía «\(theirs: $0)»"
        } ?? ""
    }
}
