internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth extract`: main text and metadata.
struct ExtractCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the main text of pages, with title, authors and date.",
        discussion: """
            EXAMPLES
              quoth extract page.html
              quoth extract --jsonl pages/ > pages.jsonl
              quoth extract --plain pages/ | cut -f 1,3,4
              quoth extract --explain page.html

            \(HelpText.inputs)

            COLUMNS of --plain
              \(HelpText.factColumns)
              The entries of a listing follow it, a line each, with its id in the last column.

            \(HelpText.exitCodes())
            """)

    static let formats: [OutputFormat] = [.text, .json, .jsonl, .plain, .bench]

    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "input"), completion: .file()) var inputs: [String]
    @ArgumentParser.Flag(
        help: "Say what decided: about each block of the page, and about its title, date and other facts.")
    var explain = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        try output.check(isOneOf: explain ? [.text, .json, .jsonl] : Self.formats)
    }

    func perform(_ console: Console) async throws -> RunStatus {
        if explain { return try explainAll(console) }
        let format = output.printed
        var answers = Answers(console, format, schema: Schema.extract)
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: output.quiet)
        let leftOut = try await loader.forEach(inputs, { Self.render($0, format) }) { try answers.add($0) }
        return try answers.end(leftOut)
    }

    /// Reads each input again with the reasons.
    private func explainAll(_ console: Console) throws -> RunStatus {
        let (format, rules, intake) = (output.printed, try reading.rules(), Intake(inputs))
        let loader = Loader(rules: rules, console: console, isQuiet: output.quiet)
        var answers = Answers(console, format, schema: Schema.extract)
        var leftOut = intake.leftOut.map { LeftOut(input: $0.input, message: "\($0)") }
        loader.tell(leftOut)
        for input in intake.inputs {
            let readings = Readings(input, rules)
            while let reading = readings.next() {
                loader.tell(reading.leftOut)
                leftOut += reading.leftOut
                guard let capture = reading.capture, !reading.documents.isEmpty else { continue }
                for page in try Pipeline.explain(try Conversion.readable(capture), profiles: rules.profiles) {
                    try answers.add(Self.render(page, format, output.style(console)))
                }
            }
        }
        return try answers.end(leftOut)
    }

    private static func render(
        _ page: ExplainedPage, _ format: OutputFormat?, _ style: TextStyle
    ) -> Result<[UInt8], any Error> {
        Result {
            switch format {
            case .json: try JSONLine.bytes(ExplainedPageJSON(page, isLine: false))
            case .jsonl: try JSONLine.bytes(ExplainedPageJSON(page, isLine: true))
            case .text: Array(ExplainedPageText(page, style: style).string.utf8)
            default: []
            }
        }
    }

    private static func render(_ document: Document, _ format: OutputFormat?) -> Result<[UInt8], any Error> {
        Result {
            switch format {
            case .json: try JSONLine.bytes(ExtractJSON(document, isLine: false))
            case .jsonl: try JSONLine.bytes(ExtractJSON(document, isLine: true))
            case .bench: try JSONLine.bytes(BenchDocument(document))
            case .plain: Array(PlainLines.facts(of: document).utf8)
            case .text: Array(ExtractText(document).string.utf8)
            case .csv, .gcc, .html, nil: []
            }
        }
    }
}
