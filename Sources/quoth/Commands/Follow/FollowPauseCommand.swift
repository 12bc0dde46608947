internal import ArgumentParser
internal import QuothRecord

/// `quoth follow pause`: subscriptions that rest, or go on.
struct FollowPauseCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Stop telling of something for now.",
        discussion: """
            EXAMPLES
              quoth follow pause 3

            What comes meanwhile is not told later either.

            EXIT CODES
              0  fine
              1  error: there is none of these subscriptions
              3  some of these subscriptions are not there
              64  wrong usage
            """)

    @OptionGroup var choice: FollowChoice

    func perform(_ console: Console) async throws -> RunStatus {
        try choice.forEach(console) { store, number throws(RecordError) in try store.set(number, to: .paused) }
    }
}
