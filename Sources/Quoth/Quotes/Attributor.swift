/// Finds a document's quotations and says whose words they are.
///
/// A class, so that what it knows of a document is never copied.
final class Attributor {
    private let document: Document
    let text: Text
    private let spans: [MarkedSpan]
    private let language: RunningLanguage
    let table: WordTable
    let phrases: [Phrase]
    private let utterances: [Utterance]
    let finder: CandidateFinder
    private let resolver: SpeakerResolver
    let kinds: KindRules
    private let signs: SpeakerSigns
    private let occasions: OccasionReader
    /// Who speaks, where the text tells a story; `nil` for an utterance that is told by the words around it alone.
    private var voices: [DialogueReader.Voice?]
    /// Which utterances are surely speech, where the text tells a story.
    var isSpeech: [Bool]
    /// Who spoke, in order.
    private var spoken: [LastSpeaker] = []
    var quotations: [Quotation] = []
    /// Who speaks in a transcript that stands in quotation marks; `nil` where there is none.
    private let turnReader: TurnReader?
    /// The reports that the rules find.
    let ruled: [IndirectFinder.Report]
    /// The quotation that each span belongs to.
    var quotationOf: [Int?]
    /// The phrase that speaks in each quotation in marks.
    private(set) var speakerOf: [Int?] = []

    /// How sure a speaker must be to be named, from 0 to 1.
    private static let threshold = 0.3
    /// What a subject right before a cue and its preposition gains: “the minister spoke of “…””.
    private static let lead: Float = 3
    /// Of a speaker as sure as this no other mention is looked for.
    private static let sure = 0.9
    /// No surer is an attribution to what may be no name, or mean somebody else.
    private static let doubtfulName = 0.85
    /// By how much a mention of the same person may weigh less: half as likely.
    private static let nearlyAsLikely: Float = 0.7

    /// The quotations of `document`, in the order in which they start, an inner one after the one it stands in.
    /// - Complexity: O(*n*) in the bytes, O(*q* log *q*) in the quotations.
    static func quotations(of document: Document) -> [Quotation] {
        let attributor = marked(document)
        attributor.addNested()
        attributor.addReports()
        attributor.addClauses()
        return TurnReader(document).merged(
            with: attributor.sorted(), texts: SignedTextReader.quotations(of: document))
    }

    /// The quotations in marks only.
    static func marked(_ document: Document) -> Attributor {
        let attributor = Attributor(document)
        attributor.judgeAll()
        return attributor
    }

    /// The paragraphs as the report model reads them, once the quotations in marks are judged.
    func reportParagraphs(_ model: ReportModel) -> ReportParagraphs {
        ReportParagraphs(
            table, phrases: phrases, ruled: ruled,
            kinds: quotationOf.map { $0.map { quotations[$0].kind } }, model: model
        )
    }

    private init(_ document: Document) {
        self.document = document
        text = document.text
        let marked = SetOffScanner.adding(to: SpanScanner.spans(of: document), of: document)
        let blocks = document.blocks.map(\.range)
        let english = WordTable(text, blocks: blocks, spans: marked, depth: 0)
        language = RunningLanguage(declared: document.language?.value, words: english.words, text: text)
        spans =
            language.isForeign
            ? DashScanner.adding(to: marked, of: document, lexicon: language.lexicon) : marked
        table =
            language.isForeign
            ? WordTable(text, blocks: blocks, spans: spans, depth: 0, lexicon: language.lexicon) : english
        phrases = table.phrases(text)
        utterances = Utterance.all(in: table, spans: spans, text: text)
        finder = CandidateFinder(text: text, table: table, phrases: phrases, spans: spans)
        signs = SpeakerSigns(text: text, table: table, spans: spans, phrases: phrases, finder: finder)
        let isStory = DialogueSigns.hold(utterances, spans: spans, words: table.words)
        let entities = EntityTable(words: table.words, phrases: phrases, text: text, isNarrative: isStory)
        resolver = SpeakerResolver(document: document, words: table.words, phrases: phrases, entities: entities)
        kinds = KindRules(table: table, spans: spans, isEnglish: language.isEnglish)
        occasions = OccasionReader(text: text, words: table.words)
        let (text, spans) = (text, spans)
        let isQuoted = spans.contains { $0.parts.first.map { TurnFinder.quoted(at: $0, in: text) != nil } == true }
        turnReader = isQuoted ? TurnReader(quotedIn: document) : nil
        ruled = IndirectFinder.reports(words: table.words, phrases: phrases)
        quotationOf = Array(repeating: nil, count: spans.count)
        voices = []
        isSpeech = []
        guard isStory else { return }
        let signs = SpeechSigns(table: table, spans: spans)
        let cues = CueReader(table: table, phrases: phrases, finder: finder)
        isSpeech = signs.speech(among: utterances, cues)
        voices = DialogueReader.voices(
            utterances, isSpeech: isSpeech, spans: spans, table: table, phrases: phrases, finder: finder,
            entities: entities, text: text)
    }

    // MARK: Quotations in marks

    private func judgeAll() {
        var previous: (phrase: Int, last: Int)?
        for (i, utterance) in utterances.enumerated() {
            let (quotation, phrase) =
                isSpeech.isEmpty || !isSpeech[i] ? judge(utterance, previous: previous) : spoken(utterance, voices[i])
            for span in utterance.spans { quotationOf[span] = quotations.count }
            quotations.append(quotation)
            speakerOf.append(phrase)
            if let phrase {
                previous = (phrase, utterance.last)
                spoken.append(speaker(phrase))
            }
        }
    }

    /// The quotation that a story's `utterance` makes, said by `voice`.
    private func spoken(_ utterance: Utterance, _ voice: DialogueReader.Voice?) -> (Quotation, phrase: Int?) {
        var quotation = bare(utterance, kind: .direct)
        guard let voice else { return (quotation, nil) }
        if let phrase = voice.phrase {
            quotation.attribution = attribution(
                phrase, cue: voice.cue, rule: voice.rule, confidence: voice.confidence, mention: voice.mention)
            if let name = voice.name { quotation.attribution?.speaker = Speaker(name: text[name]) }
        } else if let cue = voice.cue, let narrator = narrator(beside: cue) {
            quotation.attribution = Attribution(
                mention: Mention(range: table.words[narrator].range, form: .pronoun),
                cue: Cue(range: table.words[cue].range),
                speaker: Speaker(name: text[table.words[narrator].range], kind: .unnamed), rule: voice.rule,
                confidence: voice.confidence)
        }
        return (quotation, voice.phrase)
    }

    /// The “I” before or after a cue.
    private func narrator(beside cue: Int) -> Int? {
        (max(0, cue - 4)..<min(table.words.count, cue + 4)).first { table.words[$0].isAny(.first) }
    }

    private func bare(_ utterance: Utterance, kind: Quotation.Kind) -> Quotation {
        let last = spans[utterance.spans[utterance.spans.count - 1]]
        return Quotation(
            kind: kind, parts: utterance.spans.flatMap { spans[$0].parts },
            range: TextRange(spans[utterance.spans[0]].range.start, last.range.end), isClosed: last.isClosed)
    }

    private func judge(_ utterance: Utterance, previous: (phrase: Int, last: Int)?) -> (Quotation, phrase: Int?) {
        var quotation = bare(utterance, kind: .scare)
        let scope = finder.scope(of: utterance)
        if kinds.isNickname(utterance, scope) { return (quotation, nil) }
        if kinds.isTitle(utterance, scope) {
            quotation.kind = .title
            return (quotation, nil)
        }
        if let turnReader, let turn = signs.quotedTurn(utterance) {
            quotation.kind = .direct
            quotation.parts[0] = turn.parts[0]
            quotation.attribution = turnReader.attribution(turn)
            return (quotation, nil)
        }
        if let phrase = signs.signature(after: utterance) {
            quotation.kind = .direct
            quotation.attribution = attribution(phrase, cue: nil, rule: "signature", confidence: 0.9)
            return (quotation, phrase)
        }
        if let phrase = signs.label(of: utterance) {
            quotation.kind = .direct
            quotation.attribution = attribution(phrase, cue: nil, rule: "label", confidence: 0.95)
            return (quotation, phrase)
        }
        if let phrase = signs.pointed(after: utterance, scope) ?? signs.judged(after: utterance, scope) {
            quotation.kind = .direct
            quotation.attribution = attribution(phrase, cue: nil, rule: "pointer", confidence: 0.85)
            return (quotation, phrase)
        }
        if let phrase = signs.granted(before: utterance) {
            quotation.kind = .direct
            quotation.attribution = attribution(phrase, cue: nil, rule: "introduction", confidence: 0.85)
            return (quotation, phrase)
        }
        if let (phrase, cue) = signs.owned(utterance, scope) {
            quotation.kind = kinds.kind(utterance, scope, side: .before)
            quotation.attribution = attribution(phrase, cue: cue, rule: "cue-before", confidence: 0.88)
            return (quotation, phrase)
        }
        if let (phrase, cue) = signs.passive(utterance, scope) {
            quotation.kind = .mixed
            quotation.attribution = attribution(phrase, cue: cue, rule: "passive", confidence: 0.85)
            return (quotation, phrase)
        }
        if let (phrase, cue) = signs.putting(utterance, scope) {
            quotation.kind = kinds.kind(utterance, scope, side: .before)
            quotation.attribution = attribution(phrase, cue: cue, rule: "cue-before", confidence: 0.9)
            return (quotation, phrase)
        }
        if let (phrase, cue) = signs.modified(by: utterance) ?? signs.modified(in: scope) {
            quotation.kind = .mixed
            quotation.attribution = attribution(phrase, cue: cue, rule: "participle", confidence: 0.8)
            return (quotation, phrase)
        }
        if language.isForeign { return foreign(quotation, utterance, scope, previous: previous) }
        let candidates = finder.candidates(of: utterance, in: scope, previous: previous)
        var scores = candidates.map { $0.features.score }
        scores[0] += kinds.termBonus(utterance, scope)
        if kinds.isSurelyUttered(utterance, scope) { scores[0] = -100 }
        for (i, candidate) in candidates.enumerated() where candidate.side == .after {
            // “…”, Ann Other said: “…”: this cue is the next quotation's.
            if let cue = candidate.cue, let phrase = candidate.phrase, cue >= phrases[phrase].words.upperBound,
                finder.introduces(cue)
            {
                scores[i] -= 6
            }
        }
        for (i, candidate) in candidates.enumerated() where finder.leads(candidate, to: utterance) {
            scores[i] += Self.lead
            if scope.wordCount >= 3 { scores[0] -= Self.lead }
        }
        for (i, candidate) in candidates.enumerated() {
            // “…, who in 2010 said”
            let isYear = scope.cueBefore != nil && candidate.phrase.map { isDate(phrases[$0]) } == true
            if isYear || finder.isAside(candidate, in: scope) || finder.isAddressed(candidate, in: scope) {
                scores[i] -= 6
            }
        }
        var best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        guard best > 0, var phrase = candidates[best].phrase else {
            quotation.kind =
                best == 0 && scores[0] > -100 ? (scope.isTitleCase && scope.wordCount > 2 ? .title : .scare) : .direct
            return (quotation, nil)
        }
        let others = scores.dropFirst().reduce(Float(0)) { $0 + exponential($1 - scores[best]) }
        let confidence = Double(1 / others)
        if confidence < Self.sure, let lead = lead(to: candidates, scores, best) { (best, phrase) = lead }
        quotation.kind = kinds.kind(utterance, scope, side: candidates[best].side)
        guard confidence >= Self.threshold, !isNumber(phrases[phrase]), !isAskedAbout(candidates[best], utterance),
            !finder.isAddressed(candidates[best], in: scope),
            kinds.isEnglish || isFullName(phrases[phrase]) || isPlausible(phrases[phrase])
        else {
            return (quotation, nil)
        }
        let rule = rule(candidates[best], scope, isPrevious: previous?.phrase == phrase)
        quotation.attribution = attribution(phrase, cue: candidates[best].cue, rule: rule, confidence: confidence)
        quotation.attribution?.runnersUp = runnersUp(candidates, scores, best: best, scope, sum: others)
        return (quotation, phrase)
    }

    /// Whether a candidate is a noun in the question that a paragraph in marks answers: “What does a gardener do?”
    private func isAskedAbout(_ candidate: Candidate, _ utterance: Utterance) -> Bool {
        guard candidate.cue == nil, candidate.side == .before, let phrase = candidate.phrase,
            phrases[phrase].form == .nominal, utterance.first > 1, table.words[utterance.first - 1].kind == .paragraph
        else { return false }
        return table.words[utterance.first - 2].isMark("?")
    }

    /// The cue with a colon that leads up to the quotation, if it means the same person as the best candidate and is nearly
    /// as likely: it tells the occasion.
    private func lead(
        to candidates: [Candidate], _ scores: [Float], _ best: Int
    ) -> (place: Int, phrase: Int)? {
        guard let own = candidates[best].phrase, let entity = entity(of: own) else { return nil }
        for (place, candidate) in candidates.enumerated().dropFirst() where candidate.side == .before {
            guard place != best, scores[place] > scores[best] - Self.nearlyAsLikely, let phrase = candidate.phrase,
                let cue = candidate.cue, finder.introduces(cue), self.entity(of: phrase) == entity
            else { continue }
            return (place, phrase)
        }
        return nil
    }

    /// Phrase `index` as one that spoke.
    private func speaker(_ index: Int) -> LastSpeaker {
        let name = resolver.name(of: index, last: lastSpeaker(before: index))
        guard let last = spoken.last else { return LastSpeaker(phrase: index, name: name, isOnly: name != nil) }
        return LastSpeaker(phrase: index, name: name, isOnly: last.isOnly && resolver.areOne(last.name, name))
    }

    private func entity(of phrase: Int) -> Int? { resolver.entity(of: phrase, last: lastSpeaker(before: phrase)) }

    /// Who spoke last before phrase `index` is told who speaks.
    private func lastSpeaker(before index: Int) -> LastSpeaker? {
        let next = bisect(spoken.count) { spoken[$0].phrase >= index }
        return next > 0 ? spoken[next - 1] : nil
    }

    /// The likeliest candidates after the best one, of those that are not next to impossible.
    private func runnersUp(
        _ candidates: [Candidate], _ scores: [Float], best: Int, _ scope: Scope, sum: Float
    ) -> [RunnerUp] {
        let near = candidates.indices.dropFirst().filter { $0 != best && scores[$0] > scores[best] - Self.farBehind }
        guard !near.isEmpty else { return [] }
        return near.sorted { scores[$0] > scores[$1] }.prefix(3).compactMap { place in
            candidates[place].phrase.map { phrase in
                RunnerUp(
                    mention: range(phrases[phrase].extended), rule: rule(candidates[place], scope, isPrevious: false),
                    confidence: Double(exponential(scores[place] - scores[best]) / sum))
            }
        }
    }

    /// So much less a candidate may weigh: a hundredth as likely.
    private static let farBehind: Float = 4.6

    /// The quotation that `utterance` makes in a language that the model was not trained on.
    private func foreign(
        _ bare: Quotation, _ utterance: Utterance, _ scope: Scope, previous: (phrase: Int, last: Int)?
    ) -> (Quotation, phrase: Int?) {
        var quotation = bare
        let clauses = ClauseReader(table: table, phrases: phrases, finder: finder)
        let isDash = spans[utterance.spans[0]].opener.family == .dash
        guard isDash || FragmentRules(table: table, clauses: clauses).isUttered(utterance, scope) else {
            quotation.kind = scope.isTitleCase && scope.wordCount > 2 ? .title : .scare
            return (quotation, nil)
        }
        quotation.kind = kinds.kind(utterance, scope, side: .before)
        guard let found = clauses.speaker(of: utterance, previous: previous) else { return (quotation, nil) }
        quotation.attribution = attribution(
            found.phrase, cue: found.cue, rule: found.rule, confidence: found.confidence)
        return (quotation, found.phrase)
    }

    /// Whether a phrase may be a name, though the words around it aren't known: no month, weekday or article.
    private func isPlausible(_ phrase: Phrase) -> Bool {
        let head = table.words[phrase.head]
        return head.kind == .word && !head.isAny([.calendar, .determiner, .preposition]) && head.range.count >= 4
    }

    /// Whether a phrase is a bare number or span of years, which speaks in no list: `1932: “…”`.
    private func isNumber(_ phrase: Phrase) -> Bool {
        table.words[phrase.head].kind == .number && phrase.words.count == 1
    }

    /// Whether a phrase starts with a year: “in 2017 America”.
    private func isDate(_ phrase: Phrase) -> Bool {
        let first = table.words[phrase.words.lowerBound]
        return first.kind == .number && first.range.count == 4 && !table.words[phrase.head].isAny([.people, .role])
    }

    /// Whether a phrase is a name of two words or more: in a language whose small words aren't known, all that is sure.
    private func isFullName(_ phrase: Phrase) -> Bool {
        phrase.form == .name && phrase.name.count >= 2 && phrase.name.allSatisfy { table.words[$0].isCapitalised }
    }

    /// What decided, in one word, by where the speaker and the cue stand.
    private func rule(_ candidate: Candidate, _ scope: Scope, isPrevious: Bool) -> String {
        guard let phrase = candidate.phrase else { return "none" }
        switch candidate.side {
        case .inside: return "cue-inside"
        case .after:
            guard let cue = candidate.cue else { return "name-after" }
            return cue < phrases[phrase].words.lowerBound ? "inverted-cue" : "cue-after"
        case .before:
            if isPrevious { return "same-speaker" }
            if scope.layout.prefix(1) == ":" { return "introduction" }
            return candidate.cue == nil ? "name-before" : "cue-before"
        }
    }

    func attribution(
        _ phrase: Int, cue: Int?, rule: String, confidence: Double, mention named: Int? = nil
    ) -> Attribution {
        let row = named == nil ? resolver.row(of: phrase) : phrase...phrase
        let whole = phrases[row.lowerBound].extended.lowerBound..<phrases[row.upperBound].extended.upperBound
        let own = phrases[named ?? phrase]
        // Of a language that no lexicon has, only the name itself is sure.
        let isUnread = !language.isEnglish && !language.isForeign && own.form == .name
        let mention = Mention(
            range: range(row.count > 1 ? whole : isUnread ? own.name : own.extended),
            form: form(phrases[named ?? phrase].form))
        var attribution = Attribution(
            mention: mention, cue: cue.map { Cue(range: table.words[$0].range) },
            speaker: row.count > 1
                ? resolver.speakers(of: row) : resolver.speaker(of: phrase, last: lastSpeaker(before: phrase)),
            rule: rule,
            confidence: confidence > Self.doubtfulName && resolver.isDoubtful(phrase, last: lastSpeaker(before: phrase))
                ? Self.doubtfulName : confidence)
        if let cue, table.words[cue].isAny(.cue) {
            attribution.day = occasions.day(at: cue)
            attribution.occasion = occasions.occasion(at: cue, mention: phrases[phrase].extended)
        }
        return attribution
    }

    private func form(_ form: Phrase.Form) -> Mention.Form {
        switch form {
        case .name: .name
        case .pronoun: .pronoun
        case .nominal: .nominal
        }
    }

    func range(_ words: Range<Int>) -> TextRange {
        TextRange(table.words[words.lowerBound].range.start, table.words[words.upperBound - 1].range.end)
    }

    // MARK: Quotations in quotations

    private func addNested() {
        guard spans.contains(where: { $0.depth == 1 }) else { return }
        let reader = InnerReader(document, spans: spans, lexicon: language.lexicon)
        var outer = 0
        for i in spans.indices where spans[i].depth > 0 {
            while outer + 1 < i, spans[outer].depth > 0 || !spans[outer].range.contains(spans[i].range) { outer += 1 }
            guard let parent = quotationOf[outer] else { continue }
            quotations.append(reader.quotation(of: i, parent: parent, isUttered: quotations[parent].isUtterance))
        }
    }

    // MARK: Order

    /// Sorts by start, then by the longer range, and renumbers parents.
    private func sorted() -> [Quotation] {
        let order = quotations.indices.sorted {
            (quotations[$0].range.start, -quotations[$0].range.end, $0) < (
                quotations[$1].range.start, -quotations[$1].range.end, $1
            )
        }
        var place = Array(repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { place[old] = new }
        return order.map { old in
            var quotation = quotations[old]
            quotation.parent = quotation.parent.map { place[$0] }
            return quotation
        }
    }
}
