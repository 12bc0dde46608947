internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth check`: every quotation of a draft, judged.
struct CheckCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge every quotation of a draft against its sources.",
        discussion: """
            EXAMPLES
              quoth check draft.md --against statement.html interviews/
              quoth check draft.md --against sources/ -o report.html
              quoth check draft.md --record my-record
              quoth check draft.md --against sources/ --fail-on altered,attribution,missing,risk
              quoth check draft.md --against sources/ --json | jq '.quotes[] | select(.verdict != "verbatim")'

            VERDICTS
              verbatim     = the same words
              form         ≈ the same words; case, punctuation, spelling or number form differ
              wording      Δ words inserted, deleted, replaced or moved
              truncated    ✂ cut so that the meaning is touched
              spliced      ⋈ separate places run on as one
              attribution  ⇄ another speaker, role, occasion or date
              paraphrase   ~ reported in the writer's words
              unfound      ∅ not in this record; the nearest passage is shown

            \(HelpText.inputs)

            COLUMNS of --plain
              \(HelpText.columns)

            \(HelpText.exitCodes(found: "a finding of --fail-on"))
            """)

    static let formats = OutputFormat.ofFindings

    @Argument(help: ArgumentHelp("The draft, or several.", valueName: "draft"), completion: .file()) var drafts:
        [String]
    @OptionGroup var place: SourceOption
    @Option(
        help: ArgumentHelp(
            "Exit with 2 on one of these, separated by commas: altered (wording, truncated, spliced), attribution, "
                + "missing (unfound), risk, or any verdict.", valueName: "list"))
    var failOn = FailOn()
    @ArgumentParser.Flag(
        help: "Prove of each source out of a record that its log had it: in --json and in reports, for `quoth verify`.")
    var proofs = false
    @OptionGroup var file: FileOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        try output.check(isOneOf: Self.formats)
        try file.check(isOneOf: Self.formats)
    }

    func perform(_ console: Console) async throws -> RunStatus {
        if output.asked == .bench {
            return try await CaseRunner(console: console, maxBytes: reading.maxBytes.bytes).run(drafts)
        }
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: output.quiet)
        let against = try place.sources(for: "check", console, isQuiet: output.quiet)
        let drafts = try await loader.quoted(drafts)
        if drafts.documents.isEmpty { throw CommandError.nothingRead(what: "draft") }
        let sources = try await loader.sources(against, for: drafts.documents)
        let others = sources.documents.filter { source in
            !drafts.documents.contains {
                $0.document.origin == source.document.origin
                    && $0.document.id == source.document.listing ?? source.document.id
            }
        }
        if others.isEmpty { throw CommandError.nothingRead(what: "source") }
        let index = SeedIndex(others.map(\.document), background: sources.background)
        let tracer = Tracer(sources: others, index: index)
        var run = CheckRun(drafts: [], sources: others, leftOut: drafts.leftOut + sources.leftOut)
        try await inOrder(drafts.documents, work: { CheckedDraft(quoted: $0, findings: tracer.checkOnCores($0)) }) {
            draft in
            run.drafts.append(draft)
        }
        if proofs {
            run.proofs = try RecordSources.proofs(of: run.sources.map(\.document), namedIn: run.findings, in: against)
        }
        try write(run, console)
        if run.findings.contains(where: failOn.holds) { return .found }
        return run.leftOut.isEmpty ? .fine : .partial
    }

    private func write(_ run: CheckRun, _ console: Console) throws {
        if let format = output.printed { console.write(try render(run, format, output.style(console))) }
        if let file = file.file {
            try OutputFile.write(try render(run, file.format, TextStyle()), to: file.path)
        } else if console.outIsTerminal, output.printed == .text {
            console.flush()
            console.report("hint: quoth check \(drafts.joined(separator: " "))\(place.words) -o report.html")
        }
    }

    private func render(_ run: CheckRun, _ format: OutputFormat, _ style: TextStyle) throws -> [UInt8] {
        switch format {
        case .text: Array(CheckText(run, style: style).string.utf8)
        case .json: try JSONLine.indented(CheckJSON(run)) + [0x0A]
        case .jsonl: try CheckJSON(run).lines()
        case .plain: Array(PlainLines.findings(of: run).utf8)
        case .gcc: Array(CompilerLines.string(run).utf8)
        case .html: try ReportPage(run).bytes()
        case .csv, .bench: []
        }
    }
}
