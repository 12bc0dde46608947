internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth explain`: what each stage passed on.
struct ExplainCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print what each stage passed on, as JSON lines.",
        discussion: """
            The stages, in order: capture, document, block, quotation (with the rule
            that decided and how sure it is) and, with --against, chain (a passage
            shared with a source, with its weight in bits) and finding. Offsets are
            code points.

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
        let rules = try reading.rules()
        let loader = Loader(rules: rules, console: console, isQuiet: quiet)
        let sources = against.isEmpty ? ([], []) : try await loader.sources(against)
        let tracer = against.isEmpty ? nil : Tracer(sources: sources.0)
        let intake = Intake(inputs)
        var leftOut = sources.1 + intake.leftOut.map { LeftOut(input: $0.input, message: "\($0)") }
        loader.tell(Array(leftOut.dropFirst(sources.1.count)))
        var count = 0
        for input in intake.inputs {
            let readings = Readings(input, rules)
            while let reading = readings.next() {
                if let capture = reading.capture { console.write(try Explanation.lines(of: capture)) }
                for document in reading.documents {
                    console.write(try Explanation(Pipeline.attribute(document), tracer: tracer).lines())
                    count += 1
                }
                loader.tell(reading.leftOut)
                leftOut += reading.leftOut
            }
        }
        return count == 0 ? .error : leftOut.isEmpty ? .fine : .partial
    }
}
