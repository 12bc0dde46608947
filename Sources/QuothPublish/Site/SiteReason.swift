/// What was wrong and what to do, in whatever language it is read.
public struct SiteReason: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case label(Label), phrase(Phrase)
        /// What only programs are told, whose language is English.
        case program(String)

        func sentence(in language: SiteLanguage) -> Sentence {
            switch self {
            case .label(let label): Sentence(language.say(label))
            case .phrase(let phrase): language.sentence(phrase)
            case .program(let text): Sentence(text)
            }
        }
    }

    private let parts: [Part]

    init(_ what: Label, _ advice: Label? = nil) { parts = [.label(what)] + (advice.map { [.label($0)] } ?? []) }

    init(_ what: Phrase, _ advice: Label? = nil) { parts = [.phrase(what)] + (advice.map { [.label($0)] } ?? []) }

    /// What a program has sent that cannot be.
    init(program text: String) { parts = [.program(text)] }

    func sentence(in language: SiteLanguage) -> Sentence {
        parts.dropFirst().reduce(parts[0].sentence(in: language)) { "\($0) \($1.sentence(in: language))" }
    }
}
