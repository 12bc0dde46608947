internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth watch list`: what is watched.
struct WatchListCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print what is watched, when it is polled next, and how the last poll went.",
        discussion: """
            EXAMPLES
              quoth watch list
              quoth watch list --json

            COLUMNS
              url, every, page or list, next poll or paused, last poll, last status, failures in a row,
              last error

            EXIT CODES
              0  fine
              1  error: there is no record
              64  wrong usage
            """)

    @OptionGroup var place: RecordOption
    @ArgumentParser.Flag(help: "Print JSON lines.") var json = false

    func perform(_ console: Console) async throws -> RunStatus {
        for item in try WatchList(place.record).items() {
            if json {
                console.write(try JSONLine.bytes(WatchItemJSON(item)), [0x0A])
            } else {
                let cells = [
                    item.url, "\(Period(seconds: item.every))", item.follows ? "list" : "page",
                    item.isPaused ? "paused" : item.nextAt,
                    item.lastAt ?? "",
                    item.lastStatus.map { "\($0)" } ?? "", "\(item.failures)", item.lastError ?? "",
                ]
                console.write(cells.joined(separator: "\t") + "\n")
            }
        }
        return .fine
    }
}
