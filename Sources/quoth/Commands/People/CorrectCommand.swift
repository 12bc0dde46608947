internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth correct`: what a person knows better about a quotation.
struct CorrectCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Correct the speaker or the verdict of a quotation of a record.",
        discussion: """
            EXAMPLES
              quoth correct 86557ba1fba6ecaf --speaker Lund --note heard
              quoth correct 86557ba1fba6ecaf --verdict verbatim
              quoth correct 86557ba1fba6ecaf --undo speaker
              quoth correct 86557ba1fba6ecaf

            A quotation is named by its sixteen digits, which search, exports and the site tell.
            A correction is an event in the record: it can be undone and is never deleted, it
            stays when the quotation is judged again, and searches and exports tell it. An
            empty name says that the text names nobody. Without an option, what was decided
            about the quotation is printed: when, what, by whom, the value, what the program
            had said, and whether it holds. While documents are added a correction waits.

            EXIT CODES
              0  fine
              1  error: no such record
              2  no such quotation, or nothing to undo
              64  wrong usage
            """)

    @Argument(help: ArgumentHelp("The quotation's sixteen digits.", valueName: "digits")) var quotation: String
    @Option(help: ArgumentHelp("Who said it; empty for nobody.", valueName: "name")) var speaker: String?
    @Option(help: ArgumentHelp("What became of the words.", valueName: "verdict")) var verdict: String?
    @ArgumentParser.Flag(help: "What the program said is right.") var accept = false
    @Option(help: ArgumentHelp("Undo what holds: speaker, verdict or accept.", valueName: "kind")) var undo: String?
    @Option(help: ArgumentHelp("Why; everybody can read it.", valueName: "text")) var note = ""
    @OptionGroup var place: RecordOption

    func validate() throws {
        if [speaker != nil, verdict != nil, accept, undo != nil].count(where: \.self) > 1 {
            throw ValidationError("Give one of --speaker, --verdict, --accept and --undo.")
        }
        if let verdict, Verdict(rawValue: verdict) == nil {
            let all = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no verdict “\(verdict)”. There are: \(all).")
        }
        if let undo, ![.speaker, .verdict, .accept].contains(Correction.Kind(rawValue: undo)) {
            throw ValidationError("--undo takes speaker, verdict or accept, not “\(undo)”.")
        }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let record = try Record(place.record)
        let corrections = Corrections(record)
        guard try corrections.has(quotation) else {
            console.report("quoth: The record has no quotation \(quotation).")
            return .found
        }
        let known = try corrections.all().filter { $0.quotation == quotation }
        guard let correction = try made(known) else {
            if undo != nil {
                console.report("quoth: There is nothing to undo.")
                return .found
            }
            for one in known { console.write(Self.line(one)) }
            return .fine
        }
        let people = try People(place.record)
        let queue = CorrectionQueue(place.record, people)
        try queue.file(correction)
        try UserCommand.note(
            correction.kind == .restore ? .undone : correction.kind == .accept ? .accepted : .corrected, quotation,
            detail: correction.value, people)
        if try queue.waiting().contains(where: { $0.mark == correction.mark }) {
            console.report("quoth: kept; it is entered when the documents that are being added are on disk")
        }
        return .fine
    }

    /// What the options ask for; `nil` where they ask for nothing, or there is nothing to undo.
    private func made(_ known: [Correction]) throws -> Correction? {
        let by = "command line"
        if let speaker { return try Correction(.speaker, quotation, value: speaker, by: by, note: note) }
        if let verdict { return try Correction(.verdict, quotation, value: verdict, by: by, note: note) }
        if accept { return try Correction(.accept, quotation, by: by, note: note) }
        guard let undo else { return nil }
        let holding = known.last { !$0.isUndone && $0.kind.rawValue == undo }
        return try holding.map { try Correction(.restore, quotation, by: by, note: note, undone: $0.mark) }
    }

    private static func line(_ correction: Correction) -> String {
        let cells = [
            correction.at, correction.kind.rawValue, correction.by, correction.value, correction.before ?? "",
            correction.isUndone ? "undone" : "holds",
        ]
        return cells.map { cell in String(cell.map { $0.isWhitespace ? " " : $0 }) }.joined(separator: "\t") + "\n"
    }
}
