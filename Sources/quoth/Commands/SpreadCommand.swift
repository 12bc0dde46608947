internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth spread`: how the words of a passage went from text to text.
struct SpreadCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "spread", abstract: "Print where a passage is earliest, its wordings, and who copied whom.",
        discussion: """
            EXAMPLES
              quoth spread "we do not accept that the night ferry ends" articles/
              quoth spread statement.html --against articles/ -o spread.html
              quoth spread draft.md --record my-record --json

            QUOTE is the words themselves, or a file: then each quotation in it, or all
            of it where it has none. A file is itself a copy only if it is among the
            sources too.

            Dates are spans of time: a day is its 24 hours, no date can be any. The parent
            of a copy is the one that it most probably has the words from: it has the
            changes that the copy has too, none that the copy lacks, and can be older.
            Where two copies have a change in common that neither can have from the
            other, both may have it from one that is not in the record.

            \(HelpText.inputs)

            COLUMNS of --plain and --format csv
              \(HelpText.lines(SpreadLines.columns))

            \(HelpText.exitCodes(found: "no source has the words"))
            """)

    static let formats: [OutputFormat] = [.text, .json, .jsonl, .plain, .csv, .html]

    @Argument(help: ArgumentHelp("The words, or a file with quotations.", valueName: "quote"), completion: .file())
    var quote: String
    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "source"), completion: .file()) var sources: [String] = []
    @OptionGroup var place: SourceOption
    @OptionGroup var file: FileOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        try output.check(isOneOf: Self.formats)
        try file.check(isOneOf: Self.formats)
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: output.quiet)
        let asked = try await asked(loader)
        if asked.documents.isEmpty { throw CommandError.nothingRead(what: "quotation") }
        let against =
            sources.isEmpty
            ? try place.sources(for: "spread", console, isQuiet: output.quiet) : sources + place.named
        let found = try await loader.sources(against, for: asked.documents.map(\.document))
        let search = SpreadSearch(passages: asked.documents.flatMap(Self.passages), background: found.background)
        var run = try await search.run(in: found.documents)
        run.leftOut = asked.leftOut + found.leftOut
        try write(run, console)
        if run.passages.allSatisfy({ $0.spread == nil }) { return .found }
        return run.leftOut.isEmpty ? .fine : .partial
    }

    /// The documents that hold what was asked for: the file, or one of the words themselves.
    private func asked(_ loader: Loader) async throws -> (documents: [QuotedDocument], leftOut: [LeftOut]) {
        guard quote != "-", FileKind(path: quote) == .missing else { return try await loader.quoted([quote]) }
        let document = Document(id: "quote", text: Text(Self.unmarked(quote)))
        return ([QuotedDocument(document: document, quotations: [])], [])
    }

    /// The words without the quotation marks around them.
    private static func unmarked(_ words: String) -> String {
        let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "‘", "’"]
        var words = Substring(words).drop(while: \.isWhitespace)
        while words.last?.isWhitespace == true { words.removeLast() }
        guard words.count > 2, let first = words.first, let last = words.last, marks.contains(first),
            marks.contains(last)
        else { return String(words) }
        return String(words.dropFirst().dropLast())
    }

    /// The quotations of a document that stand in no other one, or all of its text.
    private static func passages(_ document: QuotedDocument) -> [SpreadSearch.Passage] {
        let marked = document.quotations.filter { $0.isUtterance && $0.kind != .indirect && $0.parent == nil }
        if marked.isEmpty { return [.init(document: document, parts: document.document.blocks.map(\.range))] }
        return marked.map { .init(document: document, parts: $0.parts) }
    }

    private func write(_ run: SpreadRun, _ console: Console) throws {
        if let format = output.printed { console.write(try render(run, format, output.style(console))) }
        if let file = file.file {
            try OutputFile.write(try render(run, file.format, TextStyle()), to: file.path)
        }
    }

    private func render(_ run: SpreadRun, _ format: OutputFormat, _ style: TextStyle) throws -> [UInt8] {
        switch format {
        case .text: Array(SpreadText(run, style: style).string.utf8)
        case .json: try JSONLine.indented(SpreadJSON(run)) + [0x0A]
        case .jsonl: try SpreadJSON(run).lines()
        case .plain: Array(SpreadLines.plain(run).utf8)
        case .csv: Array(SpreadLines.csv(run).utf8)
        case .html: try SpreadPage(run).bytes()
        case .gcc, .bench: []
        }
    }
}
