internal import Quoth
internal import QuothRecord

/// The sentences of the pages in English.
enum EnglishPhrases {
    private static func n(_ number: Int) -> String { SiteLanguage.english.digits(number) }
    private static func count(_ number: Int, _ noun: Noun) -> String { EnglishNouns.count(number, noun) }

    static func sentence(_ phrase: Phrase) -> Sentence {
        switch phrase {
        // Findings
        case .verdict(let verdict): Sentence(Wording.name(verdict))
        case .meaning(let verdict): Sentence(Wording.meaning(verdict))
        case .advice(let verdict): Sentence(Wording.advice(verdict) ?? EnglishLabels.text(.nothingToDo))
        case .flag(let flag): Sentence(Wording.meaning(flag))
        case .edit(let kind): Sentence(Wording.name(kind))
        case .risks(let kinds): "meaning: \(kinds.map(\.rawValue).joined(separator: ", "))"
        case .changeTouches(let kinds): "The change touches \(kinds.map(Wording.name).joined(separator: ", "))."
        case .kind(let kind): Sentence(kind.rawValue)
        case .withRisk(let number): "\(n(number)) with a risk to the meaning"
        case .cutBefore(let words): "Cut before the words: “\(theirs: words)”"
        case .cutAfter(let words): "Cut after the words: “\(theirs: words)”"
        case .rivals(let names, let more):
            "As early by the dates given: \(theirs: names.joined(separator: ", "))\(more > 0 ? " and \(n(more)) more" : "")."
        case .wordsCut(let number): "\(count(number, .word)) cut"
        case .paragraphs(let range): Sentence(span("paragraph", "paragraphs", range))
        case .lines(let range): Sentence(span("line", "lines", range))
        case .sourcePart(let number): "In the source, part \(n(number))"
        case .anotherPart(let number): "Another place, part \(n(number)):"
        case .takenOver(let words, let share, let all):
            "\(count(words, .word)) of the text stand in the source too: \(share) of its \(n(all))."
        case .used(let words, let share, let all):
            "\(count(words, .word)) of the source were used: \(share) of its \(n(all))."
        case .unmarked(let words, let share):
            "\(count(words, .word)) stand outside quotation marks: \(share) of the text."
        case .quotationsIn(let name, let more):
            "Quotations in \(theirs: name ?? "no draft")\(more > 0 ? " and \(n(more)) more" : "")"
        case .takenOverBy(let name, let more):
            "What was taken over by \(theirs: name ?? "nothing")\(more > 0 ? " and \(n(more)) more" : "")"
        case .passagesIn(let passages, let pairs): "\(count(passages, .passage)) in \(count(pairs, .pair))"
        case .sourcesInRecord(let number): "\(count(number, .source)) in this record."
        case .sourcesShown(let number, let named):
            "\(count(number, .source)) in this record; the \(n(named)) with a passage shown above:"
        case .proofs(let number):
            "This file carries a signed proof of \(count(number, .source)) that it stood in the record's log: quoth verify --proof THIS-FILE --log-key KEY."

        // Searching and reading
        case .moreThan(let number, let noun): "More than \(count(number, noun))"
        case .ofNewest(let number): "of the newest \(n(number))"
        case .quotationsOf(let number, let outlet): "\(count(number, .quotation)) in a text of \(theirs: outlet)"
        case .compareWith(let name): "Compare with \(theirs: name)"
        case .versionsOf(let name): "Versions of \(theirs: name)"
        case .changedIn(let name): "What changed in \(theirs: name)"
        case .spreadOf(let words): "How it spread: \(theirs: words)"
        case .inTexts(let texts, let wordings): "In \(count(texts, .text)), in \(count(wordings, .wording))"
        case .moreOf(let number): "\(n(number)) more:"
        case .withCue(let cue): ", with “\(theirs: cue)”"
        case .speakerSure(let likelihood, let rule):
            if let rule { "speaker \(likelihood) by rule \(theirs: rule)" } else { "speaker \(likelihood)" }
        case .findingSure(let likelihood): "finding \(likelihood)"
        case .verdictSure(let likelihood): "verdict \(likelihood)"
        case .answeredWith(let status): "answered with \(String(status))"
        case .speakersMeant(let number): "\(count(number, .speaker)) of this record can be meant."
        case .rolesOf(let number): "Roles \(n(number))"
        case .statementsOf(let number): "Statements \(n(number))"
        case .drawingOverTime(let number): "Drawing over time \(n(number))"
        case .timeline(let isYears, let tallest):
            "A column a \(isYears ? "year" : "month"): above the line quoted as it was said or without a known source, below it altered; the tallest stands for \(n(tallest)). The table says the same."
        case .sureness(let version):
            "A machine reads the texts, and it errs. Each quotation tells how sure its speaker and its finding are, from 0 to 1, and by which rule. What is measured on labelled sets stands in docs/accuracy.md of version \(version), with the sets, the method and the misses."

        // Versions
        case .change(let kind): Sentence(ChangeNames.name(kind))
        case .fate(let fate, let isSilent): Sentence(ChangeNames.name(fate, isSilent: isSilent))
        case .formOnly: "form only"
        case .noChange: "no change"

        // Spread
        case .copies(let copies, let wordings): "\(count(copies, .copy)) in \(count(wordings, .wording))"
        case .earliest(let first, let others, let more):
            if others.isEmpty {
                "Earliest in this record: \(first)."
            } else {
                "Earliest in this record: probably \(first); by their dates it can also be \(Sentence(others, separator: "; "))\(more > 0 ? "; and \(n(more)) more" : "")."
            }
        case .groupedDots(let limit):
            "With more than \(n(limit)) copies, a dot is the first one in its form, and “×” says of how many."
        case .drawing(let number): "Drawing of passage \(n(number))"
        case .wordingsOf(let number): "Wordings of passage \(n(number))"
        case .copiesOf(let number): "Copies of passage \(n(number))"
        case .alsoIn(let number): "also in \(count(number, .otherForm)): case, punctuation, spelling"
        case .moreRows(let number, let noun):
            "\(n(number)) more \(EnglishNouns.form(number, noun)): -o FILE.csv or FILE.json has all of them."
        case .inLine(let line): "line \(n(line))"
        case .numbered(let number): "No. \(n(number))"
        case .captured(let day): "captured \(day)"
        case .saidBy(let speaker, let before): "said by \(theirs: before) → said by \(theirs: speaker)"

        // Following
        case .target(let target):
            switch target.kind {
            case .everything: "everything in this record"
            case .speaker, .organisation, .site: "\(theirs: Visible.line(target.value))"
            case .quotation: "quotation \(theirs: target.value)"
            case .phrase: "the phrase “\(theirs: Visible.line(target.value))”"
            case .search: "the search \(theirs: Visible.line(target.value))"
            }
        case .youFollow(let what): "You follow: \(what)"
        case .note(let note): "note: \(theirs: note)"
        case .atTime(let time, let zone): "daily at \(time) \(zone)"
        case .onWeekday(let day, let time, let zone): "\(SiteLanguage.english.weekdays[day])s at \(time) \(zone)"
        case .atomFeedOf(let name): "Atom feed of \(theirs: name)"
        case .webhookSecret: "The secret that signs what is sent"
        case .event(let what, let start, let place): "\(what): \(theirs: start) in \(theirs: place)"
        case .stopAbout(let what): "Stop messages about \(what)?"
        case .sendAbout(let what): "Send news about \(what) to this address?"
        case .stopped(let what): "Nothing more is sent about \(what)."
        case .sending(let what): "News about \(what) will be sent."

        // People
        case .session(let from, let since): "From \(theirs: from), since \(since)"
        case .endSession(let from): "End the session from \(theirs: from)"
        case .tokenLine(let number, let scope, let made, let used):
            "No. \(String(number)), \(scope), made \(made), \(used.map { "used \($0)" } ?? "never used")"
        case .revokeToken(let number): "Revoke token \(String(number))"
        case .changeRole(let name): "Change the role of \(theirs: name)"
        case .roleOf(let name): "Role of \(theirs: name)"
        case .removeName(let name): "Remove \(theirs: name)"
        case .forgetInput(let input): "Forget \(theirs: input)"
        case .freeOf(let total): "free of \(total)"
        case .exitCode(let code): "exit code \(String(code))"
        case .toReview(let number):
            "\(count(number, .quotation)) of whose speaker or verdict the program is not sure, the least sure first."
        case .speakerCorrected(let name, let who, let day, let before):
            if name.isEmpty {
                "Corrected by \(theirs: who) on \(day): the text names no speaker\(program(before))."
            } else {
                "Speaker corrected to “\(theirs: name)” by \(theirs: who) on \(day)\(program(before))."
            }
        case .verdictCorrected(let verdict, let who, let day, let before):
            "Verdict corrected to “\(verdict)” by \(theirs: who) on \(day)\(program(before))."
        case .accepted(let who, let day): "Looked at and found right by \(theirs: who) on \(day)."
        case .restored(let who, let day): "An earlier correction was undone by \(theirs: who) on \(day)."

        // Errors
        case .noPage(let path): "Nothing is at \(theirs: path)."
        case .noDocument(let key): "This record has no document “\(theirs: key)”, or no such version of it."
        case .noText(let name): "The text of “\(theirs: name)” is not kept."
        case .nothingOf(let name): "This record has nothing of “\(theirs: name)”."
        case .nobodyCalled(let name): "Nobody called “\(theirs: name)” is quoted in this record."
        case .nobodySpeaksFor(let name): "Nobody speaks for “\(theirs: name)” in this record."
        case .noQuotation(let key): "This record has no quotation \(theirs: key)."
        case .noOrder(let name): "There is no order “\(theirs: name)”."
        case .noAction(let name): "There is no action “\(theirs: name)”."
        case .takesMethods(let methods): "It takes \(methods)."
        case .tooLarge(let bytes, let limit):
            "\(n(bytes)) bytes were sent, and at most \(n(limit)) are taken. Send less."
        case .badMedia(let type):
            "“\(theirs: type)” is not taken. Send a form, multipart/form-data, text/plain, text/markdown or text/html."
        case .takesRole(let role): "It takes the role “\(role.rawValue)”. Whoever runs this site can give it."
        case .waitSeconds(let seconds): "Wait \(n(seconds)) seconds, then go on more slowly."
        case .notCalled(let name): "This site is not called “\(theirs: name)”. If it is to be, start it with --name."
        case .query(let reason): Sentence(reason.explanation)
        case .people(let error): Sentence(error.description)
        case .follow(let error): Sentence(error.description)
        case .unread(let reason): Sentence(reason)
        }
    }

    private static func span(_ one: String, _ many: String, _ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(one) \(n(range.lowerBound))" : "\(many) \(n(range.lowerBound))–\(n(range.upperBound))"
    }

    private static func program(_ before: String?) -> Sentence {
        before.map {
            $0.isEmpty ? "; the program said that the text names nobody" : "; the program said “\(theirs: $0)”"
        }
            ?? ""
    }
}
