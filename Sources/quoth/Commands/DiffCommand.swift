internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth diff`: what changed between two versions.
struct DiffCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Print what changed between two versions of a document, and what that means.",
        discussion: """
            EXAMPLES
              quoth diff monday.html tuesday.html
              quoth diff https://courier.example/ferry@1 https://courier.example/ferry@2

            Versions are files, or documents of the record: by URL, and with @2 the second
            version; without a number the newest. With --record they are always the record's.

            A change is told for what it is: of a quotation, a number, a name, the headline,
            a correction notice, the date, or other text; what only stands around the text
            (counts, times, links) is left out without --all. A quotation whose words or
            speaker changed, where no new notice says that the page was corrected, is
            silently edited.

            COLUMNS of --plain and --format csv
              \(HelpText.lines(DiffLines.columns))

            \(HelpText.exitCodes(found: "a quotation was silently edited"))
            """)

    static let formats: [OutputFormat] = [.text, .json, .jsonl, .plain, .csv]

    @Argument(help: ArgumentHelp("The earlier version.", valueName: "earlier"), completion: .file()) var earlier: String
    @Argument(help: ArgumentHelp("The later version.", valueName: "later"), completion: .file()) var later: String
    @OptionGroup var place: RecordOption
    @ArgumentParser.Flag(help: "Also what only stands around the text.") var all = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        try output.check(isOneOf: Self.formats)
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: output.quiet)
        let record = place.named == nil && !UsualRecord.exists ? nil : try Record(place.record)
        let from = try await VersionReference(text: earlier, record: record, isNamed: place.named != nil).quoted(loader)
        let to = try await VersionReference(text: later, record: record, isNamed: place.named != nil).quoted(loader)
        let run = DiffRun(from: from, to: to)
        if let format = output.printed { console.write(try render(run, format, output.style(console))) }
        return run.diff.hasSilentEdit ? .found : .fine
    }

    private func render(_ run: DiffRun, _ format: OutputFormat, _ style: TextStyle) throws -> [UInt8] {
        switch format {
        case .json: try JSONLine.indented(DiffJSON(run)) + [0x0A]
        case .jsonl: try JSONLine.bytes(DiffJSON(run)) + [0x0A]
        case .plain: Array(DiffLines.plain(run).utf8)
        case .csv: Array(DiffLines.csv(run).utf8)
        default: Array(DiffText(run, isWhole: all, style: style).string.utf8)
        }
    }
}
