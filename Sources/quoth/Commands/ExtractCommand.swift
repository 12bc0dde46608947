internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth extract`: main text and metadata.
struct ExtractCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the main text of pages, with title, authors and date.",
        discussion: """
            EXAMPLES
              quoth extract page.html
              quoth extract --jsonl pages/ > pages.jsonl
              quoth extract --plain pages/ | cut -f 1,3,4

            \(HelpText.inputs)

            COLUMNS of --plain
              \(HelpText.factColumns)
              The entries of a listing follow it, a line each, with its id in the last column.

            \(HelpText.exitCodes())
            """)

    static let formats: [OutputFormat] = [.text, .json, .jsonl, .plain, .bench]

    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "input"), completion: .file()) var inputs: [String]
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        try output.check(isOneOf: Self.formats)
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let format = output.printed
        var answers = Answers(console, format, schema: Schema.extract)
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: output.quiet)
        let leftOut = try await loader.forEach(inputs, { Self.render($0, format) }) { try answers.add($0) }
        return try answers.end(leftOut)
    }

    private static func render(_ document: Document, _ format: OutputFormat?) -> Result<[UInt8], any Error> {
        Result {
            switch format {
            case .json: try JSONLine.bytes(ExtractJSON(document, isLine: false))
            case .jsonl: try JSONLine.bytes(ExtractJSON(document, isLine: true))
            case .bench: try JSONLine.bytes(BenchDocument(document))
            case .plain: Array(PlainLines.facts(of: document).utf8)
            case .text: Array(ExtractText(document).string.utf8)
            case .gcc, .html, nil: []
            }
        }
    }
}
