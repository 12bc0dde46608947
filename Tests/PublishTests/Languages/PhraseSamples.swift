import Quoth
import QuothRecord

@testable import QuothPublish

/// A phrase of each kind, and of each kind of finding, change and error.
enum PhraseSamples {
    static let name = "Ǥreta Ŧorv"

    static var all: [Phrase] { findings + reading + spread + following + people + errors }

    private static var findings: [Phrase] {
        Verdict.allCases.flatMap { [.verdict($0), .meaning($0), .advice($0)] }
            + Flag.allCases.map { .flag($0) } + classes.map { .edit($0) }
            + [.direct, .indirect, .mixed, .scare, .title].map { .kind($0) }
            + VersionChange.Kind.allCases.map { .change($0) }
            + [.words, .speaker, .removed, .added].flatMap { [.fate($0, isSilent: true), .fate($0, isSilent: false)] }
            + [
                .risks([.negation, .number]), .changeTouches([.name]), .withRisk(2), .cutBefore(name), .cutAfter(name),
                .rivals([name], more: 0), .rivals([name, name], more: 7), .wordsCut(1), .wordsCut(5),
                .paragraphs(1...1), .paragraphs(2...5), .lines(1...1), .lines(2...5), .sourcePart(2), .anotherPart(2),
                .takenOver(words: 5, share: "S", of: 20), .used(words: 1, share: "S", of: 20),
                .unmarked(words: 11, share: "S"), .quotationsIn(name, more: 3), .quotationsIn(nil, more: 0),
                .takenOverBy(name, more: 3), .takenOverBy(nil, more: 0), .passagesIn(1, pairs: 2), .sourcesInRecord(3),
                .sourcesShown(30, named: 3), .proofs(2), .formOnly, .noChange,
            ]
    }

    private static let classes: [Edit.Class] = [
        .negation, .number, .name, .modality, .quantifier, .tense, .moved, .other, .case, .punctuation, .hyphenation,
        .diacritics, .spelling, .numberForm,
    ]

    private static var reading: [Phrase] {
        [
            .moreThan(10_000, .quotation), .ofNewest(10_000), .quotationsOf(3, outlet: name), .compareWith(name),
            .versionsOf(name), .changedIn(name), .spreadOf(name), .inTexts(3, wordings: 2), .moreOf(12), .withCue(name),
            .speakerSure("L", rule: name), .speakerSure("L", rule: nil), .findingSure("L"), .verdictSure("L"),
            .answeredWith(404), .speakersMeant(2), .rolesOf(1), .statementsOf(1), .drawingOverTime(1),
            .timeline(isYears: true, tallest: 9), .timeline(isYears: false, tallest: 9), .sureness(version: "V"),
        ]
    }

    private static var spread: [Phrase] {
        [
            .copies(3, wordings: 2), .earliest("\(theirs: name)", others: [], more: 0),
            .earliest("\(theirs: name)", others: ["\(theirs: name)"], more: 4),
            .groupedDots(limit: 60), .drawing(1), .wordingsOf(1), .copiesOf(1), .alsoIn(2), .moreRows(200, .copy),
            .inLine(7), .numbered(7), .captured("D"), .saidBy(name, insteadOf: name),
        ]
    }

    private static var following: [Phrase] {
        FollowTarget.Kind.allCases.compactMap { kind in
            let value = kind == .quotation ? "0123456789abcdef" : kind == .everything ? "" : "ferry"
            return (try? FollowTarget(kind, value)).map { .target($0) }
        } + [
            .youFollow("W"), .note(name), .atTime("07:30", zone: "UTC"), .onWeekday(2, "07:30", zone: "UTC"),
            .atomFeedOf(name), .webhookSecret, .event("W", start: name, place: name), .stopAbout("W"), .sendAbout("W"),
            .stopped("W"), .sending("W"),
        ]
    }

    private static var people: [Phrase] {
        [
            .session(from: name, since: "D"), .endSession(name), .tokenLine(3, scope: "S", made: "D", used: nil),
            .tokenLine(3, scope: "S", made: "D", used: "U"), .revokeToken(3), .changeRole(name), .roleOf(name),
            .removeName(name), .forgetInput(name), .freeOf("100"), .exitCode(3), .toReview(12),
            .speakerCorrected(to: name, by: name, on: "D", before: nil),
            .speakerCorrected(to: name, by: name, on: "D", before: name),
            .speakerCorrected(to: "", by: name, on: "D", before: ""),
            .verdictCorrected(to: "V", by: name, on: "D", before: "W"), .accepted(by: name, on: "D"),
            .restored(by: name, on: "D"),
        ]
    }

    private static var errors: [Phrase] {
        [
            .noPage("/x"), .noDocument(name), .noText(name), .nothingOf(name), .nobodyCalled(name),
            .nobodySpeaksFor(name), .noQuotation("0"), .noOrder(name), .noAction(name), .takesMethods("GET"),
            .tooLarge(bytes: 20_000, limit: 10_000), .badMedia("x/y"), .takesRole(.reader), .takesRole(.editor),
            .takesRole(.admin), .waitSeconds(3), .notCalled("x.example"), .unread("R"),
        ] + queries.map { .query($0) } + persons.map { .people($0) } + follows.map { .follow($0) }
    }

    private static let queries: [QueryError.Reason] = [
        .empty, .tooLong(bytes: 9, limit: 5), .tooManyTerms(limit: 5), .tooDeep(limit: 5), .openQuotation, .openBracket,
        .strayBracket, .missing(what: "a word"), .unknownField(name: "x", suggestion: nil),
        .unknownField(name: "x", suggestion: "y"),
        .unknownValue(field: "verdict", value: "x", suggestion: nil, known: ["a", "b"]), .badDate("reason"),
        .shortPrefix(least: 2), .badDistance(limit: 9), .notAtTop(field: "sort"), .nestedField(name: "x"),
    ]

    private static let persons: [PeopleError] = [
        .badName("x"), .nameTaken("x"), .noAccount("x"), .shortPassword(least: 12), .longPassword(most: 99),
        .passwordIsName, .wrongPassword, .lastAdmin("x"), .noToken(3),
    ]

    private static let follows: [FollowError] = [
        .tooLong(bytes: 9, limit: 5), .noQuotation("x"), .noSubscription("x"), .badClass("x"), .badZone("x"),
        .badKind("x"), .badTime("x"), .badPeriod("x"), .badAddress("x", reason: "none"), .tooMany(limit: 5),
    ]
}
