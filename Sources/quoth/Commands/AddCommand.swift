internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth add`: documents put into a record.
struct AddCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put documents into a record, to trace against later.",
        discussion: """
            EXAMPLES
              quoth add --record my-record releases/
              quoth add --record my-record crawl.warc.gz
              quoth trace article.html --against my-record

            A record is a folder. What was added stays there, with an index that finds where
            words come from however many documents there are. A document that the record has
            already, with the same text and facts, is not added again, so a run that was
            interrupted can just be repeated. Each line on the standard error says how many
            documents are safely on disk.

            \(HelpText.inputs)

            \(HelpText.exitCodes())
            """)

    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "input"), completion: .file()) var inputs: [String]
    @Option(help: ArgumentHelp("The record's folder; it is made if it does not exist.", valueName: "folder"))
    var record: String
    @Option(
        name: .customLong("commit-every"),
        help: ArgumentHelp("Bring to disk after so many documents, not only when 64 MB came together.", valueName: "n"))
    var every: Int?
    @ArgumentParser.Flag(name: .shortAndLong, help: "Do not say what was added.") var quiet = false
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        if let every, every < 1 { throw ValidationError("--commit-every must be 1 or more, not \(every).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let loader = Loader(rules: try reading.rules(), console: console, isQuiet: quiet)
        let writer = try RecordWriter(record)
        var outcome = RecordWriter.Outcome()
        var told = 0
        let leftOut = try await loader.forEachCapture(inputs, Addition.init) { addition in
            outcome.add(try writer.add(addition))
            if let every, writer.waitingCount >= every { try writer.commit() }
            if !quiet, writer.durableCount > told {
                told = writer.durableCount
                console.report("quoth: \(told) documents are on disk")
            }
        }
        try writer.commit()
        if outcome == RecordWriter.Outcome() { throw CommandError.nothingRead(what: "document") }
        if !quiet { console.report("quoth: \(outcome.documents) documents added to \(record)\(Self.others(outcome))") }
        return leftOut.isEmpty ? .fine : .partial
    }

    /// What became of everything but new documents.
    private static func others(_ outcome: RecordWriter.Outcome) -> String {
        let counts = [
            (outcome.versions, "new versions of others"), (outcome.captures, "texts that it had were captured again"),
            (outcome.known, "were there already"),
        ]
        return counts.filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
    }
}
