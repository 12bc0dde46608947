internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth explain`: what each stage passed on.
struct ExplainCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print what each stage passed on, as JSON lines.",
        discussion: """
            The stages, in order: document, block, quotation (with the rule that decided
            and how sure it is), and, with --against, finding. Offsets are code points.

            EXAMPLES
              quoth explain article.html
              quoth explain draft.md --against statement.html | jq 'select(.stage == "finding")'

            \(HelpText.inputs)

            \(HelpText.exitCodes())
            """)

    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "input"), completion: .file()) var inputs: [String]
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The sources: files, folders, globs. Can be given several times.", valueName: "source"),
        completion: .file())
    var against: [String] = []
    @ArgumentParser.Flag(name: .shortAndLong, help: "Print no progress.") var quiet = false
    @OptionGroup var reading: ReadingOptions

    func perform(_ console: Console) async throws -> RunStatus {
        let loader = Loader(maxBytes: reading.maxBytes.bytes, console: console, isQuiet: quiet)
        let sources = against.isEmpty ? ([], []) : try await loader.quoted(against)
        let tracer = against.isEmpty ? nil : Tracer(sources: sources.0)
        let explain: @Sendable (Document) -> Result<[UInt8], any Error> = { document in
            let quoted = Pipeline.attribute(document)
            return Result { try Explanation(quoted, findings: tracer?.check(quoted), sources: tracer?.sources).lines() }
        }
        var answers = Answers(console, .plain, schema: Schema.explain)
        let leftOut = try await loader.forEach(inputs, explain) { try answers.add($0) }
        return try answers.end(sources.1 + leftOut)
    }
}
