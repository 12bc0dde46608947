internal import ArgumentParser
internal import Glibc
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth who`: what a record knows of a person or an organisation.
struct WhoCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "who", abstract: "Print what a record knows of a person or an organisation.",
        discussion: """
            EXAMPLES
              quoth who Hanna Lund
              quoth who merge "Hanna Lund" "H. Lund"
              quoth who split "Sound Council" "Sound Youth Council"
              quoth who rename "Odo Berg" "Odo Berg (county)"
              quoth who undo
              quoth who suggest

            A name gives other names, roles over time and statements; where the words differ
            from those of the source, both: said, and quoted as. Names that documents give to
            one speaker are one; a name that may mean several gives all of them.

            merge makes one speaker of two, the first name stays; split parts names from a
            speaker; rename changes what a speaker is called. Each is an event in the record:
            decisions lists them, undo takes the last one back, or the one with a number.
            suggest lists pairs that may be one.

            COLUMNS of --plain and --format csv
              \(HelpText.lines(WhoLines.columns))

            EXIT CODES
              0  fine
              1  error: no such record
              2  nobody of that name, or nothing to undo
              64  wrong usage
              130  interrupted
            """)

    static let formats: [OutputFormat] = [.text, .json, .plain, .csv]

    @Argument(help: ArgumentHelp("A name; or merge, split, rename, undo, decisions or suggest.", valueName: "name"))
    var words: [String]
    @OptionGroup var place: RecordOption
    @Option(name: .shortAndLong, help: ArgumentHelp("The most statements of each, or suggestions.", valueName: "n"))
    var limit = 20
    @OptionGroup var output: OutputOptions

    /// What is asked for.
    private enum Task {
        case show(String)
        case decide(SpeakerDecision.Kind, [String], number: Int?)
        case decisions, suggest
    }

    private var task: Task? {
        let names = Array(words.dropFirst())
        switch words.first {
        case "merge" where names.count == 2: return .decide(.merge, names, number: nil)
        case "split" where names.count >= 2: return .decide(.split, names, number: nil)
        case "rename" where names.count == 2: return .decide(.rename, names, number: nil)
        case "undo" where names.isEmpty: return .decide(.undo, [], number: nil)
        case "undo" where names.count == 1: return Int(names[0]).map { .decide(.undo, [], number: $0) }
        case "decisions" where names.isEmpty: return .decisions
        case "suggest" where names.isEmpty: return .suggest
        case "merge", "split", "rename": return nil
        default: return .show(words.joined(separator: " "))
        }
    }

    func validate() throws {
        try output.check(isOneOf: Self.formats)
        if limit < 1 { throw ValidationError("--limit must be 1 or more, not \(limit).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        switch task {
        case .decide(let kind, let names, let number): return try decide(kind, names, number, console)
        case .decisions:
            let all = try SpeakerDecisions(Record(place.record)).all()
            if output.printed == .json {
                console.write(try JSONLine.indented(DecisionsJSON(all)) + [0x0A])
            } else {
                for decision in all { console.write(WhoText.line(decision) + "\n") }
            }
            return .fine
        case .suggest: return try suggest(console)
        case .show(let name): return try show(name, console)
        case nil:
            console.report(
                "quoth: Give two names: who merge NAME OTHER, who split NAME OTHER…, who rename NAME NEW; or who undo NUMBER."
            )
            return .usage
        }
    }

    private func show(_ name: String, _ console: Console) throws -> RunStatus {
        let dossiers = try SpeakerReader(Record(place.record)).dossiers(of: name)
        if dossiers.isEmpty, output.printed == .text { console.report("quoth: The record has no speaker “\(name)”.") }
        if let format = output.printed {
            let style = output.style(console)
            switch format {
            case .json: console.write(try JSONLine.indented(WhoJSON(dossiers, limit: limit)) + [0x0A])
            case .plain: console.write(WhoLines.plain(dossiers, limit: limit))
            case .csv: console.write(WhoLines.csv(dossiers, limit: limit))
            default: console.write(WhoText(dossiers, limit: limit, style: style).string)
            }
        }
        return dossiers.isEmpty ? .found : .fine
    }

    private func decide(
        _ kind: SpeakerDecision.Kind, _ names: [String], _ number: Int?, _ console: Console
    ) throws -> RunStatus {
        if kind != .undo {
            let reader = try SpeakerReader(Record(place.record))
            let asked = kind == .merge ? names : [names[0]]
            for name in asked where try reader.dossiers(of: name).isEmpty {
                console.report("quoth: The record has no speaker “\(name)”.")
                return .found
            }
        }
        let decision = SpeakerDecision(kind, names: names, undone: number, at: TimeSpan.iso(time(nil)))
        guard let id = try SpeakerDecisions(writing: place.record).add(decision) else {
            console.report("quoth: There is no decision to undo. `quoth who decisions` lists them.")
            return .found
        }
        if !output.quiet { console.report("quoth: noted as decision no. \(id)") }
        return .fine
    }

    private func suggest(_ console: Console) throws -> RunStatus {
        let pairs = try MergeSuggestions(Record(place.record)).all(limit: limit)
        if output.printed == .json {
            console.write(try JSONLine.indented(SuggestionsJSON(pairs)) + [0x0A])
            return .fine
        }
        for pair in pairs {
            let counts = pair.counts.map { "\($0)" }.joined(separator: " + ")
            console.write("\(pair.name)\t\(pair.other)\t\(counts)\t\(pair.reason)\n")
        }
        return .fine
    }
}
