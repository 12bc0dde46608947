internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth stats`: how much a record holds.
struct StatsCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Say how much a record holds, and what takes the room.",
        discussion: """
            EXAMPLES
              quoth stats
              quoth stats --record my-record --json

            EXIT CODES
              0  fine
              1  error: there is no record
              5  the record is damaged
              64  wrong usage
            """)

    @OptionGroup var place: RecordArgument
    @ArgumentParser.Flag(help: "Print one JSON object, as docs/formats.md describes.") var json = false

    private var record: String { place.record }

    func perform(_ console: Console) async throws -> RunStatus {
        let stats = try RecordStats(try Record(record))
        if json {
            console.write(try JSONLine.indented(StatsJSON(stats)) + [0x0A])
        } else {
            console.write(StatsText.string(stats))
        }
        return .fine
    }
}
