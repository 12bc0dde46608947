internal import Quoth

/// A language that pages are written in.
enum SiteLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case french = "fr"
    case spanish = "es"
    case arabic = "ar"

    /// What it calls itself.
    var name: String {
        switch self {
        case .english: "English"
        case .french: "Français"
        case .spanish: "Español"
        case .arabic: "العربية"
        }
    }

    /// Whether it is written from right to left.
    var isRightToLeft: Bool { self == .arabic }

    /// The attributes of an element in this language.
    var attributes: [Attribute] {
        switch self {
        case .english: [.lang("en"), .fixed("dir", "ltr")]
        case .french: [.lang("fr"), .fixed("dir", "ltr")]
        case .spanish: [.lang("es"), .fixed("dir", "ltr")]
        case .arabic: [.lang("ar"), .fixed("dir", "rtl")]
        }
    }

    /// What stands between the items of a list: `a, b`.
    var comma: String { self == .arabic ? "، " : ", " }

    // MARK: Messages

    /// Words that are always the same.
    func say(_ label: Label) -> String {
        switch self {
        case .english: EnglishLabels.text(label)
        case .french: FrenchLabels.text(label)
        case .spanish: SpanishLabels.text(label)
        case .arabic: ArabicLabels.text(label)
        }
    }

    /// A sentence about something.
    func sentence(_ phrase: Phrase) -> Sentence {
        switch self {
        case .english: EnglishPhrases.sentence(phrase)
        case .french: FrenchPhrases.sentence(phrase)
        case .spanish: SpanishPhrases.sentence(phrase)
        case .arabic: ArabicPhrases.sentence(phrase)
        }
    }

    /// The same as plain text.
    func say(_ phrase: Phrase) -> String { sentence(phrase).string }

    /// `1 word`, `2 words`.
    func count(_ number: Int, _ noun: Noun) -> String {
        switch self {
        case .english: EnglishNouns.count(number, noun)
        case .french: FrenchNouns.count(number, noun)
        case .spanish: SpanishNouns.count(number, noun)
        case .arabic: ArabicNouns.count(number, noun)
        }
    }

    /// The noun as it stands below `number` where that is written apart: `words`.
    func noun(_ noun: Noun, for number: Int) -> String {
        switch self {
        case .english: EnglishNouns.form(number, noun)
        case .french: FrenchNouns.form(number, noun)
        case .spanish: SpanishNouns.form(number, noun)
        case .arabic: ArabicNouns.form(number, noun)
        }
    }
}
