internal import ArgumentParser
internal import QuothRecord

/// `quoth watch resume`: addresses that are polled again.
struct WatchResumeCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Poll addresses again that were paused.",
        discussion: """
            EXAMPLES
              quoth watch resume https://example.org/statement
              quoth watch resume --all

            EXIT CODES
              0  fine
              1  error: none of the addresses is watched
              3  some of the addresses are not watched
              64  wrong usage
            """)

    @OptionGroup var choice: WatchChoice

    func perform(_ console: Console) async throws -> RunStatus {
        try choice.forEach(console) { list, url throws(RecordError) in try list.pause(url, false) }
    }
}
