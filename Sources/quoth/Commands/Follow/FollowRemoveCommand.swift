internal import ArgumentParser
internal import QuothRecord

/// `quoth follow remove`: subscriptions that are gone, with all that came of them.
struct FollowRemoveCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Follow something no more, and forget what came of it.",
        discussion: """
            EXAMPLES
              quoth follow remove 3

            EXIT CODES
              0  fine
              1  error: there is none of these subscriptions
              3  some of these subscriptions are not there
              64  wrong usage
            """)

    @OptionGroup var choice: FollowChoice

    func perform(_ console: Console) async throws -> RunStatus {
        try choice.forEach(console) { store, number throws(RecordError) in try store.remove(number) }
    }
}
