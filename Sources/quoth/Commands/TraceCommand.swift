internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth trace`: what documents took over from others.
struct TraceCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Print what documents took over from others, word by word.",
        discussion: """
            EXAMPLES
              quoth trace article.html --against statement.html
              quoth trace articles/ --against releases/ -o report.html
              quoth trace article.html --record my-record
              quoth trace --jsonl everything.jsonl > pairs.jsonl

            Without sources, one document is traced against the record, and several against
            each other: every one against all that can be its source, of another series, and
            with an earlier date; where dates are equal or unknown, of an earlier place in
            the input.

            Names, titles, letterheads, stock phrases and an author's own standing
            paragraphs are no reuse, unless the copy quotes them: they are counted and,
            with --boilerplate, listed with the reason.

            \(HelpText.inputs)

            COLUMNS of --plain
              \(HelpText.passageColumns)
              The last five are the pair's, in words.

            \(HelpText.exitCodes(found: "nothing was taken over"))
            """)

    static let formats = OutputFormat.ofFindings

    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "document"), completion: .file()) var documents: [String]
    @OptionGroup var place: SourceOption
    @ArgumentParser.Flag(
        name: .long, help: "List the names, letterheads and stock phrases, too, that two documents share, and why.")
    var boilerplate = false
    @ArgumentParser.Flag(help: ArgumentHelp("Time each document by itself.", visibility: .hidden)) var timed = false
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
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: output.quiet)
        let copies = try await loader.plain(documents, separated: false)
        if copies.documents.isEmpty { throw CommandError.nothingRead(what: "document") }
        if timed { return try await time(copies.documents, console) }
        // One document alone can only be traced against what others have said.
        let isAmong = place.named.isEmpty && copies.documents.count > 1
        let against = isAmong ? [] : try place.sources(for: "trace", console, isQuiet: output.quiet)
        let sources = isAmong ? nil : try await loader.sources(against, for: copies.documents)
        var search = PairSearch(
            copies: copies.documents, sources: sources?.documents, background: sources?.background)
        search.progress = Progress(console, "traced", total: copies.documents.count, isQuiet: output.quiet)
        // The bench form shows where passages stand and nothing else: they need not be judged for that.
        let isJudged = output.printed != .bench || file.file != nil
        var run = try await search.run(isJudged: isJudged)
        run.listsBoilerplate = boilerplate
        run.leftOut = copies.leftOut + (sources?.leftOut ?? [])
        if proofs {
            let findings = run.copies.flatMap(\.pairs).flatMap(\.findings)
            run.proofs = try RecordSources.proofs(of: run.sources.map(\.document), namedIn: findings, in: against)
        }
        try write(run, console)
        if run.copies.allSatisfy(\.pairs.isEmpty) { return .found }
        return run.leftOut.isEmpty ? .fine : .partial
    }

    /// For Benchmarks/latency.py: bytes, milliseconds of the search in the record and of that among what it gave, documents
    /// that were looked into, passages.
    private func time(_ copies: [Document], _ console: Console) async throws -> RunStatus {
        let run = LatencyRun(
            records: try place.sources(for: "trace", console, isQuiet: true).map { path throws(RecordError) in
                try RecordSnapshot(path)
            })
        for copy in copies { console.write(Array(try await run.line(of: copy).utf8)) }
        return .fine
    }

    private func write(_ run: TraceRun, _ console: Console) throws {
        if let format = output.printed { console.write(try render(run, format, output.style(console))) }
        if let file = file.file {
            try OutputFile.write(try render(run, file.format, TextStyle()), to: file.path)
        } else if console.outIsTerminal, output.printed == .text {
            console.flush()
            console.report("hint: quoth trace \(documents.joined(separator: " "))\(place.words) -o report.html")
        }
    }

    private func render(_ run: TraceRun, _ format: OutputFormat, _ style: TextStyle) throws -> [UInt8] {
        switch format {
        case .text: Array(TraceText(run, style: style).string.utf8)
        case .json: try JSONLine.indented(TraceJSON(run)) + [0x0A]
        case .jsonl: try TraceJSON(run).lines()
        case .plain: Array(PlainLines.passages(of: run).utf8)
        case .gcc: Array(CompilerLines.string(run).utf8)
        case .html: try ReportPage(run).bytes()
        case .csv: []
        case .bench: try BenchPair.lines(of: run)
        }
    }
}
