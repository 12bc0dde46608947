internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth quotes`: quotations with their speakers.
struct QuotesCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print the quotations of documents, with who said them.",
        discussion: """
            EXAMPLES
              quoth quotes article.html
              quoth quotes --speaker Lindqvist articles/
              quoth quotes --json article.html | jq '.documents[].quotes[].speaker.name'

            \(HelpText.inputs)

            COLUMNS of --plain
              file, line, type, speaker, role, organisation, confidence, text

            \(HelpText.exitCodes())
            """)

    static let formats: [OutputFormat] = [.text, .json, .jsonl, .plain, .bench]

    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "input"), completion: .file()) var inputs: [String]
    @Option(help: ArgumentHelp("Only quotations of speakers whose name holds this.", valueName: "name"))
    var speaker: String?
    @ArgumentParser.Flag(
        help: "Also names, phrases and titles in quotation marks that report no utterance, and doubtful reports.")
    var all = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        try output.check(isOneOf: Self.formats)
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let view = View(
            format: output.printed, style: output.style(console), speaker: speaker?.lowercased(), isAll: all)
        var answers = Answers(console, view.format, schema: Schema.quotes)
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: output.quiet)
        let leftOut = try await loader.forEach(inputs, { view.render(Pipeline.attribute($0)) }) { try answers.add($0) }
        return try answers.end(leftOut)
    }

    /// How one document's quotations are shown.
    private struct View: Sendable {
        let format: OutputFormat?
        let style: TextStyle
        let speaker: String?
        let isAll: Bool

        func isWanted(_ quotation: Quotation) -> Bool {
            guard isAll || quotation.isUtterance && !quotation.isDoubtful else { return false }
            guard let speaker else { return true }
            guard let named = quotation.attribution?.speaker else { return false }
            return ([named.name] + named.aliases).contains { $0.lowercased().contains(speaker) }
        }

        func render(_ quoted: QuotedDocument) -> Result<[UInt8], any Error> {
            Result {
                switch format {
                case .json: try JSONLine.bytes(QuotesJSON(quoted, isLine: false, where: isWanted))
                case .jsonl: try JSONLine.bytes(QuotesJSON(quoted, isLine: true, where: isWanted))
                case .bench: BenchQuotes(quoted).line
                case .plain: Array(PlainLines.quotes(of: quoted, where: isWanted).utf8)
                case .text: Array(QuotesText(quoted, style: style, where: isWanted).string.utf8)
                case .csv, .gcc, .html, nil: []
                }
            }
        }
    }
}
