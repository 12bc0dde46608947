internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth versions`: all versions of a document, and what each changed.
struct VersionsCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions", abstract: "Print the versions of a document in a record, and what each changed.",
        discussion: """
            EXAMPLES
              quoth versions https://courier.example/ferry
              quoth versions --silent
              quoth versions --format csv > changes.csv

            Without a document, all that have changed, those captured last first. Versions in
            which nothing changed but what stands around the text are named without their
            changes, or with --all with them. What a feed gives of a page is compared with
            what it gave before, and not with the page.

            COLUMNS of --plain and --format csv
              \(HelpText.lines(VersionsLines.columns))

            EXIT CODES
              0  fine
              1  error: no such record, or no such document
              2  a quotation was silently edited
              64  wrong usage
              130  interrupted
            """)

    static let formats: [OutputFormat] = [.text, .json, .jsonl, .plain, .csv]

    @Argument(help: ArgumentHelp("URLs or ids of documents.", valueName: "document")) var documents: [String] = []
    @OptionGroup var place: RecordOption
    @ArgumentParser.Flag(help: "Only documents with a silently edited quotation.") var silent = false
    @ArgumentParser.Flag(help: "Also changes of what only stands around the text.") var all = false
    @Option(name: .shortAndLong, help: ArgumentHelp("Without a document: look at so many.", valueName: "n"))
    var limit = 1_000
    @OptionGroup var output: OutputOptions

    func validate() throws {
        try output.check(isOneOf: Self.formats)
        if limit < 1 { throw ValidationError("--limit must be 1 or more, not \(limit).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let record = try Record(place.record)
        let names = documents.isEmpty ? try record.changedDocuments(limit: limit, isSilent: silent) : documents
        var answers = Answers(console, output.printed, schema: Schema.versions)
        if output.printed == .csv { console.write(VersionsLines.head) }
        var isSilent = false
        for name in names {
            guard let history = try record.history(of: name) else {
                throw CommandError.noVersion("The record has no document “\(name)”.")
            }
            let run = try VersionsRun(history) { entry throws(RecordError) in try record.quoted(entry) }
            isSilent = isSilent || run.hasSilentEdit
            if silent, !run.hasSilentEdit { continue }
            try answers.add(Result { try render(run, output.printed, output.style(console)) })
        }
        let status = try answers.end([])
        if isSilent { return .found }
        // Nothing to tell is no error where no document was named.
        return documents.isEmpty || silent ? .fine : status
    }

    private func render(_ run: VersionsRun, _ format: OutputFormat?, _ style: TextStyle) throws -> [UInt8] {
        switch format {
        case .json: try JSONLine.bytes(VersionsJSON(run, isLine: false))
        case .jsonl: try JSONLine.bytes(VersionsJSON(run, isLine: true))
        case .plain: Array(VersionsLines.plain(run).utf8)
        case .csv: Array(VersionsLines.csv(run).utf8)
        case .text: Array(VersionsText(run, isWhole: all, style: style).string.utf8)
        default: []
        }
    }
}
