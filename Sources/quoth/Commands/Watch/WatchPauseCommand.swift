internal import ArgumentParser
internal import QuothRecord

/// `quoth watch pause`: addresses that are paused.
struct WatchPauseCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Stop polling addresses for now; they stay on the list.",
        discussion: """
            EXAMPLES
              quoth watch pause https://example.org/statement
              quoth watch pause --all

            EXIT CODES
              0  fine
              1  error: none of the addresses is watched
              3  some of the addresses are not watched
              64  wrong usage
            """)

    @OptionGroup var choice: WatchChoice

    func perform(_ console: Console) async throws -> RunStatus {
        try choice.forEach(console) { list, url throws(RecordError) in try list.pause(url, true) }
    }
}
