/// What a word may be, as far as a table of words can tell; a word may be in several classes.
struct WordClass: OptionSet, Hashable {
    let rawValue: UInt64

    /// Verbs of saying in a finite form: said, told, writes.
    static let saying = WordClass(rawValue: 1 << 0)
    /// Verbs that may report words, but often don't: called, wants, showed.
    static let judging = WordClass(rawValue: 1 << 1)
    /// Participles of such verbs: saying, adding, calling.
    static let sayingParticiple = WordClass(rawValue: 1 << 2)
    /// Nouns for an utterance: statement, claim, call.
    static let utterance = WordClass(rawValue: 1 << 3)
    /// Other verbs and auxiliaries.
    static let verb = WordClass(rawValue: 1 << 4)
    static let auxiliary = WordClass(rawValue: 1 << 5)
    static let he = WordClass(rawValue: 1 << 6)
    static let she = WordClass(rawValue: 1 << 7)
    static let they = WordClass(rawValue: 1 << 8)
    static let it = WordClass(rawValue: 1 << 9)
    static let we = WordClass(rawValue: 1 << 10)
    static let first = WordClass(rawValue: 1 << 11)
    static let relative = WordClass(rawValue: 1 << 12)
    /// Objects and possessives: him, his, her, their.
    static let oblique = WordClass(rawValue: 1 << 13)
    /// Titles before a name: Mr, Dr, Sir, Sen.
    static let title = WordClass(rawValue: 1 << 14)
    /// Nouns for a person by office or trade: director, minister, activist.
    static let role = WordClass(rawValue: 1 << 15)
    /// Nouns for an organisation: centre, company, government.
    static let organisation = WordClass(rawValue: 1 << 16)
    /// Nouns for a text: letter, report, statement.
    static let document = WordClass(rawValue: 1 << 17)
    /// Nouns for people in the plural: officials, critics, voters.
    static let people = WordClass(rawValue: 1 << 18)
    static let determiner = WordClass(rawValue: 1 << 19)
    static let preposition = WordClass(rawValue: 1 << 20)
    static let conjunction = WordClass(rawValue: 1 << 21)
    static let adverb = WordClass(rawValue: 1 << 22)
    /// Months and weekdays.
    static let calendar = WordClass(rawValue: 1 << 23)
    /// time, day, year, week …
    static let time = WordClass(rawValue: 1 << 24)
    static let male = WordClass(rawValue: 1 << 25)
    static let female = WordClass(rawValue: 1 << 26)
    /// Abbreviations that are written with a full stop inside a sentence: Mr, Sen, vs.
    static let abbreviation = WordClass(rawValue: 1 << 27)
    /// Parts of a name that are written small: de, van, al, bin.
    static let particle = WordClass(rawValue: 1 << 28)
    /// Words that announce a term or nickname: so-called, dubbed, nicknamed.
    static let naming = WordClass(rawValue: 1 << 29)
    /// Nouns for a work with a title: book, film, song.
    static let work = WordClass(rawValue: 1 << 30)
    static let number = WordClass(rawValue: 1 << 31)
    static let that = WordClass(rawValue: 1 << 32)
    static let negation = WordClass(rawValue: 1 << 33)
    /// Other words that are never part of a name or a noun phrase.
    static let function = WordClass(rawValue: 1 << 34)
    /// Adjectives of rank before a role: former, senior, deputy, acting.
    static let rank = WordClass(rawValue: 1 << 35)

    /// Countries, regions and great cities.
    static let place = WordClass(rawValue: 1 << 36)
    /// Verbs that lead to words in a story, though not in news: murmured, sobbed, went on.
    static let voicing = WordClass(rawValue: 1 << 37)
    /// Words before or after a noun that make it a source: laut, zufolge, selon, según.
    static let attributing = WordClass(rawValue: 1 << 38)
    /// Verb forms that show that words are reported: sei, habe, werde.
    static let subjunctive = WordClass(rawValue: 1 << 39)
    /// Nouns for words that are shouted or written large: Parole, Transparent, pancarte.
    static let slogan = WordClass(rawValue: 1 << 41)
    /// Past participles of verbs that may be a cue: genannt, bezeichnet, kritisiert.
    static let participle = WordClass(rawValue: 1 << 40)
    /// Adjectives and nouns of nations, creeds and parties: Norlandish, Buddhist.
    static let demonym = WordClass(rawValue: 1 << 42)

    /// Verbs that may be a cue.
    static let cue: WordClass = [.saying, .judging, .sayingParticiple]
    /// Pronouns that may be a subject.
    static let pronoun: WordClass = [.he, .she, .they, .it, .we, .first, .relative]
    /// Nouns that may be a speaker.
    static let speaker: WordClass = [.role, .organisation, .document, .people]
    /// Words that end a noun phrase.
    static let breaking: WordClass = [
        .saying, .sayingParticiple, .verb, .auxiliary, .he, .she, .they, .it, .we, .first, .relative, .preposition,
        .conjunction, .adverb, .that, .function, .calendar, .oblique, .negation,
    ]
}
