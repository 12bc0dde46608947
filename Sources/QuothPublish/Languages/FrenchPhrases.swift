internal import Quoth
internal import QuothRecord

/// The sentences of the pages in French.
enum FrenchPhrases {
    private static func n(_ number: Int) -> String { SiteLanguage.french.digits(number) }
    private static func count(_ number: Int, _ noun: Noun) -> String { FrenchNouns.count(number, noun) }

    static func sentence(_ phrase: Phrase) -> Sentence {
        switch phrase {
        // Findings
        case .verdict(let verdict): Sentence(FrenchFindings.name(verdict))
        case .meaning(let verdict): Sentence(FrenchFindings.meaning(verdict))
        case .advice(let verdict): Sentence(FrenchFindings.advice(verdict))
        case .flag(let flag): Sentence(FrenchFindings.meaning(flag))
        case .edit(let kind): Sentence(FrenchFindings.name(kind))
        case .risks(let kinds): "sens\u{A0}: \(kinds.map(FrenchFindings.name).joined(separator: ", "))"
        case .changeTouches(let kinds):
            "Ce qui est touché\u{A0}: \(kinds.map(FrenchFindings.name).joined(separator: ", "))."
        case .kind(let kind): Sentence(FrenchFindings.name(kind))
        case .withRisk(let number): "\(n(number)) avec un risque pour le sens"
        case .cutBefore(let words): "Coupé avant ces mots\u{A0}: «\u{A0}\(theirs: words)\u{A0}»"
        case .cutAfter(let words): "Coupé après ces mots\u{A0}: «\u{A0}\(theirs: words)\u{A0}»"
        case .rivals(let names, let more):
            "Tout aussi ancien d’après les dates\u{A0}: \(theirs: names.joined(separator: ", "))\(more > 0 ? " et \(n(more)) de plus" : "")."
        case .wordsCut(let number): "\(count(number, .word)) \(number > 1 ? "coupés" : "coupé")"
        case .paragraphs(let range): Sentence(span("paragraphe", "paragraphes", range))
        case .lines(let range): Sentence(span("ligne", "lignes", range))
        case .sourcePart(let number): "Dans la source, partie \(n(number))"
        case .anotherPart(let number): "Autre endroit, partie \(n(number))\u{A0}:"
        case .takenOver(let words, let share, let all):
            "\(count(words, .word)) du texte figurent aussi dans la source, soit \(share) de ses \(count(all, .word))."
        case .used(let words, let share, let all):
            "\(count(words, .word)) de la source ont été repris, soit \(share) de ses \(count(all, .word))."
        case .unmarked(let words, let share):
            "\(count(words, .word)) sont hors guillemets, soit \(share) du texte."
        case .quotationsIn(let name, let more):
            "Citations dans \(theirs: name ?? "aucun texte")\(more > 0 ? " et \(n(more)) de plus" : "")"
        case .takenOverBy(let name, let more):
            "Ce qu’a repris \(theirs: name ?? "aucun texte")\(more > 0 ? " et \(n(more)) de plus" : "")"
        case .passagesIn(let passages, let pairs): "\(count(passages, .passage)) dans \(count(pairs, .pair))"
        case .sourcesInRecord(let number): "\(count(number, .source)) dans ce fonds."
        case .sourcesShown(let number, let named):
            "\(count(number, .source)) dans ce fonds, dont \(n(named)) avec un passage ci-dessus\u{A0}:"
        case .proofs(let number):
            "Ce fichier contient la preuve signée de la présence au journal de \(count(number, .source))\u{A0}: quoth verify --proof FICHIER --log-key CLÉ."

        // Searching and reading
        case .moreThan(let number, let noun): "Plus de \(count(number, noun))"
        case .ofNewest(let number): "parmi les \(n(number)) plus récents"
        case .quotationsOf(let number, let outlet): "\(count(number, .quotation)) dans un texte de \(theirs: outlet)"
        case .compareWith(let name): "Comparer avec \(theirs: name)"
        case .versionsOf(let name): "Versions de \(theirs: name)"
        case .changedIn(let name): "Ce qui a changé dans \(theirs: name)"
        case .spreadOf(let words): "Comment elle a circulé\u{A0}: \(theirs: words)"
        case .inTexts(let texts, let wordings): "Dans \(count(texts, .text)), en \(count(wordings, .wording))"
        case .moreOf(let number): "\(n(number)) de plus\u{A0}:"
        case .withCue(let cue): ", introduit par «\u{A0}\(theirs: cue)\u{A0}»"
        case .speakerSure(let likelihood, let rule):
            if let rule { "locuteur \(likelihood), règle \(theirs: rule)" } else { "locuteur \(likelihood)" }
        case .findingSure(let likelihood): "constat \(likelihood)"
        case .verdictSure(let likelihood): "verdict \(likelihood)"
        case .answeredWith(let status): "a répondu \(String(status))"
        case .speakersMeant(let number): "\(count(number, .speaker)) de ce fonds peuvent porter ce nom."
        case .rolesOf(let number): "Fonctions \(n(number))"
        case .statementsOf(let number): "Déclarations \(n(number))"
        case .drawingOverTime(let number): "Graphique dans le temps \(n(number))"
        case .timeline(let isYears, let tallest):
            "Une colonne par \(isYears ? "an" : "mois")\u{A0}: au-dessus du trait, les citations fidèles ou sans source connue\u{202F}; au-dessous, les citations modifiées. La plus haute en compte \(n(tallest)). Le tableau dit la même chose."
        case .sureness(let version):
            "Une machine lit les textes, et elle se trompe parfois. Chaque citation indique, de 0 à 1, la fiabilité du locuteur et du constat, et la règle appliquée. Les mesures faites sur des jeux annotés, la méthode et les erreurs figurent dans docs/accuracy.md de la version \(version)."

        // Versions
        case .change(let kind): Sentence(FrenchFindings.name(kind))
        case .fate(let fate, let isSilent): Sentence(FrenchFindings.name(fate, isSilent))
        case .formOnly: "forme seulement"
        case .noChange: "aucun changement"

        // Spread
        case .copies(let copies, let wordings): "\(count(copies, .copy)) en \(count(wordings, .wording))"
        case .earliest(let first, let others, let more):
            if others.isEmpty {
                "La plus ancienne dans ce fonds\u{A0}: \(first)."
            } else {
                "La plus ancienne dans ce fonds\u{A0}: sans doute \(first)\u{202F}; d’après les dates, ce peut aussi être \(Sentence(others, separator: "\u{202F}; "))\(more > 0 ? "\u{202F}; et \(n(more)) de plus" : "")."
            }
        case .groupedDots(let limit):
            "Au-delà de \(n(limit)) copies, un point représente la première de sa forme, et «\u{A0}×\u{A0}» en donne le nombre."
        case .drawing(let number): "Graphique du passage \(n(number))"
        case .wordingsOf(let number): "Formulations du passage \(n(number))"
        case .copiesOf(let number): "Copies du passage \(n(number))"
        case .alsoIn(let number): "aussi en \(count(number, .otherForm))\u{A0}: casse, ponctuation, orthographe"
        case .moreRows(let number, let noun): "\(count(number, noun)) de plus dans les versions CSV et JSON."
        case .inLine(let line): "ligne \(n(line))"
        case .numbered(let number): "nº \(n(number))"
        case .captured(let day): "capturé le \(day)"
        case .saidBy(let speaker, let before): "attribué à \(theirs: before) → attribué à \(theirs: speaker)"

        // Following
        case .target(let target):
            switch target.kind {
            case .everything: "tout ce fonds"
            case .speaker, .organisation, .site: "\(theirs: Visible.line(target.value))"
            case .quotation: "la citation \(theirs: target.value)"
            case .phrase: "la phrase «\u{A0}\(theirs: Visible.line(target.value))\u{A0}»"
            case .search: "la recherche \(theirs: Visible.line(target.value))"
            }
        case .youFollow(let what): "Vous suivez\u{A0}: \(what)"
        case .note(let note): "note\u{A0}: \(theirs: note)"
        case .atTime(let time, let zone): "chaque jour à \(time) (\(zone))"
        case .onWeekday(let day, let time, let zone): "le \(SiteLanguage.french.weekdays[day]) à \(time) (\(zone))"
        case .atomFeedOf(let name): "Flux Atom de \(theirs: name)"
        case .webhookSecret: "Le secret qui signe les envois"
        case .event(let what, let start, let place): "\(what)\u{A0}: \(theirs: start) dans \(theirs: place)"
        case .stopAbout(let what): "Arrêter les messages sur \(what)\u{202F}?"
        case .sendAbout(let what): "Envoyer les nouvelles sur \(what) à cette adresse\u{202F}?"
        case .stopped(let what): "Plus rien ne sera envoyé sur \(what)."
        case .sending(let what): "Les nouvelles sur \(what) seront envoyées."

        // People
        case .session(let from, let since): "Depuis \(theirs: from), ouverte le \(since)"
        case .endSession(let from): "Terminer la session ouverte depuis \(theirs: from)"
        case .tokenLine(let number, let scope, let made, let used):
            "Nº \(String(number)), \(scope), créé le \(made), \(used.map { "utilisé le \($0)" } ?? "jamais utilisé")"
        case .revokeToken(let number): "Révoquer le jeton \(String(number))"
        case .changeRole(let name): "Modifier le rôle de \(theirs: name)"
        case .roleOf(let name): "Rôle de \(theirs: name)"
        case .removeName(let name): "Supprimer \(theirs: name)"
        case .forgetInput(let input): "Oublier \(theirs: input)"
        case .freeOf(let total): "libres sur \(total)"
        case .exitCode(let code): "code de sortie \(String(code))"
        case .toReview(let number):
            "\(count(number, .quotation)) dont le locuteur ou le verdict reste incertain, les moins sûres d’abord."
        case .speakerCorrected(let name, let who, let day, let before):
            if name.isEmpty {
                "Corrigé par \(theirs: who) le \(day)\u{A0}: le texte ne nomme aucun locuteur\(program(before))."
            } else {
                "Locuteur corrigé en «\u{A0}\(theirs: name)\u{A0}» par \(theirs: who) le \(day)\(program(before))."
            }
        case .verdictCorrected(let verdict, let who, let day, let before):
            "Verdict corrigé en «\u{A0}\(verdict)\u{A0}» par \(theirs: who) le \(day)\(program(before))."
        case .accepted(let who, let day): "Relue et jugée exacte par \(theirs: who) le \(day)."
        case .restored(let who, let day): "Une correction antérieure a été annulée par \(theirs: who) le \(day)."

        // Errors
        case .noPage(let path): "Il n’y a rien à l’adresse \(theirs: path)."
        case .noDocument(let key):
            "Ce fonds ne contient pas le document «\u{A0}\(theirs: key)\u{A0}», ou pas cette version."
        case .noText(let name): "Le texte de «\u{A0}\(theirs: name)\u{A0}» n’est pas conservé."
        case .nothingOf(let name): "Ce fonds ne contient rien de «\u{A0}\(theirs: name)\u{A0}»."
        case .nobodyCalled(let name): "Personne du nom de «\u{A0}\(theirs: name)\u{A0}» n’est cité dans ce fonds."
        case .nobodySpeaksFor(let name): "Personne ne parle au nom de «\u{A0}\(theirs: name)\u{A0}» dans ce fonds."
        case .noQuotation(let key): "Ce fonds ne contient pas la citation \(theirs: key)."
        case .noOrder(let name): "Le tri «\u{A0}\(theirs: name)\u{A0}» n’existe pas."
        case .noAction(let name): "L’action «\u{A0}\(theirs: name)\u{A0}» n’existe pas."
        case .takesMethods(let methods): "Méthodes acceptées\u{A0}: \(methods)."
        case .tooLarge(let bytes, let limit):
            "\(n(bytes)) octets ont été envoyés, la limite est de \(n(limit)). Envoyez moins."
        case .badMedia(let type):
            "Le type «\u{A0}\(theirs: type)\u{A0}» n’est pas accepté. Envoyez un formulaire, multipart/form-data, text/plain, text/markdown ou text/html."
        case .takesRole(let role):
            "Il faut le rôle «\u{A0}\(FrenchFindings.name(role))\u{A0}». L’administration du site peut vous l’attribuer."
        case .waitSeconds(let seconds): "Attendez \(n(seconds)) s, puis continuez plus lentement."
        case .notCalled(let name):
            "Ce site ne s’appelle pas «\u{A0}\(theirs: name)\u{A0}». S’il le doit, lancez-le avec --name."
        case .query(let reason): FrenchErrors.sentence(reason)
        case .people(let error): FrenchErrors.sentence(error)
        case .follow(let error): FrenchErrors.sentence(error)
        case .unread(_):
            "Ce texte n’a pas pu être lu. Enregistrez-le en texte brut, en Markdown ou en HTML et réessayez."
        }
    }

    private static func span(_ one: String, _ many: String, _ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(one) \(n(range.lowerBound))" : "\(many) \(n(range.lowerBound))–\(n(range.upperBound))"
    }

    private static func program(_ before: String?) -> Sentence {
        before.map {
            $0.isEmpty
                ? "\u{202F}; le programme indiquait que le texte ne nomme personne"
                : "\u{202F}; le programme indiquait «\u{A0}\(theirs: $0)\u{A0}»"
        } ?? ""
    }
}
