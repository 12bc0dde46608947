internal import Quoth
internal import QuothRecord

/// A sentence of the pages that tells something that differs. A language that lacks one does not compile.
///
/// What is a word of others, such as a name, stands apart in the ``Sentence``; dates and shares come in as the language
/// writes them.
enum Phrase: Hashable, Sendable {
    // MARK: Findings
    case verdict(Verdict), meaning(Verdict), advice(Verdict), flag(Flag), edit(Edit.Class)
    case risks([Edit.Class]), changeTouches([Edit.Class])
    case kind(Quotation.Kind)
    case withRisk(Int)
    case cutBefore(String), cutAfter(String)
    /// Other documents that can be as early, some by name.
    case rivals([String], more: Int)
    case wordsCut(Int)
    case paragraphs(ClosedRange<Int>), lines(ClosedRange<Int>)
    case sourcePart(Int), anotherPart(Int)
    case takenOver(words: Int, share: String, of: Int), used(words: Int, share: String, of: Int)
    case unmarked(words: Int, share: String)
    case quotationsIn(String?, more: Int), takenOverBy(String?, more: Int)
    case passagesIn(Int, pairs: Int)
    case sourcesInRecord(Int), sourcesShown(Int, named: Int)
    case proofs(Int)

    // MARK: Searching and reading
    case moreThan(Int, Noun)
    case ofNewest(Int)
    case quotationsOf(Int, outlet: String)
    case compareWith(String)
    case versionsOf(String), changedIn(String), spreadOf(String)
    case inTexts(Int, wordings: Int)
    case moreOf(Int)
    case withCue(String)
    case speakerSure(String, rule: String?), findingSure(String), verdictSure(String)
    case answeredWith(Int)
    case speakersMeant(Int)
    case rolesOf(Int), statementsOf(Int), drawingOverTime(Int)
    case timeline(isYears: Bool, tallest: Int)
    case sureness(version: String)

    // MARK: Versions
    case change(VersionChange.Kind), fate(VersionChange.QuotationFate, isSilent: Bool)
    case formOnly, noChange

    // MARK: Spread
    case copies(Int, wordings: Int)
    case earliest(Sentence, others: [Sentence], more: Int)
    case groupedDots(limit: Int)
    case drawing(Int), wordingsOf(Int), copiesOf(Int)
    case alsoIn(Int)
    case moreRows(Int, Noun)
    case inLine(Int), numbered(Int), captured(String)
    case saidBy(String, insteadOf: String)

    // MARK: Following
    case target(FollowTarget), youFollow(String), note(String)
    case atTime(String, zone: String), onWeekday(Int, String, zone: String)
    case atomFeedOf(String), webhookSecret
    case event(String, start: String, place: String)
    case stopAbout(String), sendAbout(String), stopped(String), sending(String)

    // MARK: People
    case session(from: String, since: String), endSession(String)
    case tokenLine(Int, scope: String, made: String, used: String?), revokeToken(Int)
    case changeRole(String), roleOf(String), removeName(String), forgetInput(String)
    case freeOf(String), exitCode(Int)
    case toReview(Int)
    case speakerCorrected(to: String, by: String, on: String, before: String?)
    case verdictCorrected(to: String, by: String, on: String, before: String?)
    case accepted(by: String, on: String), restored(by: String, on: String)

    // MARK: Errors
    case noPage(String), noDocument(String), noText(String), nothingOf(String), nobodyCalled(String)
    case nobodySpeaksFor(String), noQuotation(String), noOrder(String), noAction(String)
    case takesMethods(String), tooLarge(bytes: Int, limit: Int), badMedia(String), takesRole(Role), waitSeconds(Int)
    case notCalled(String)
    case query(QueryError.Reason), people(PeopleError), follow(FollowError), unread(String)
}
