internal import ArgumentParser
internal import Quoth
internal import QuothRecord

/// `quoth prune`: raw captures dropped that need not be kept.
struct PruneCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Drop raw captures by age or site; texts, quotations and the log stay.",
        discussion: """
            EXAMPLES
              quoth prune my-record --before 2024-01-01 --dry-run
              quoth prune my-record --before 2024-01-01 --host news.example

            What is dropped are the bytes of pages as they came, and nothing else: what they
            said is still found, and the log still proves what was captured and when. A capture
            that another one of the same bytes keeps stays. What was dropped does not come back.

            EXIT CODES
              0  fine
              1  error: nothing was dropped
              64  wrong usage
            """)

    @OptionGroup var place: RecordArgument
    @Option(help: ArgumentHelp("Captures of before this day or time (ISO 8601, UTC).", valueName: "day")) var before:
        String?
    @Option(help: ArgumentHelp("Captures of this host's documents.", valueName: "name")) var host: String?
    @ArgumentParser.Flag(
        name: [.customShort("n"), .customLong("dry-run")], help: "Say what would be dropped, and drop nothing.")
    var isTrial = false

    private var record: String { place.record }

    func validate() throws {
        if before == nil, host == nil { throw ValidationError("Name a day with --before, or a host with --host.") }
        if let before, Day(iso: before)?.day == nil || before.hasPrefix("--") {
            throw ValidationError("--before must be a day such as 2024-01-31, not \(before).")
        }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let rule = Retention(before: before, host: host)
        let outcome = isTrial ? try rule.outcome(in: try Record(record)) : try rule.apply(to: record)
        let verb = isTrial ? "would be dropped" : "dropped"
        console.write("\(record): \(outcome.captures) raw captures of \(outcome.bytes) bytes \(verb)\n")
        return .fine
    }
}
