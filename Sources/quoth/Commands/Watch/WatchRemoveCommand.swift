internal import ArgumentParser
internal import QuothRecord

/// `quoth watch remove`: addresses taken off the list.
struct WatchRemoveCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Stop watching addresses; what was fetched stays in the record.",
        discussion: """
            EXAMPLES
              quoth watch remove https://example.org/statement

            EXIT CODES
              0  fine
              1  error: none of the addresses was watched
              3  some of the addresses were not watched
              64  wrong usage
            """)

    @OptionGroup var choice: WatchChoice

    func perform(_ console: Console) async throws -> RunStatus {
        try choice.forEach(console) { list, url throws(RecordError) in try list.remove(url) }
    }
}
