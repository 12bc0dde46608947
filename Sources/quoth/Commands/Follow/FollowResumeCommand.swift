internal import ArgumentParser
internal import QuothRecord

/// `quoth follow resume`: subscriptions that rest, or go on.
struct FollowResumeCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Tell again of something that was paused or ended.",
        discussion: """
            EXAMPLES
              quoth follow resume 3

            What came meanwhile is not told.

            EXIT CODES
              0  fine
              1  error: there is none of these subscriptions
              3  some of these subscriptions are not there
              64  wrong usage
            """)

    @OptionGroup var choice: FollowChoice

    func perform(_ console: Console) async throws -> RunStatus {
        try choice.forEach(console) { store, number throws(RecordError) in try store.set(number, to: .on) }
    }
}
