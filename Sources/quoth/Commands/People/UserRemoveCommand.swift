internal import ArgumentParser
internal import QuothRecord

/// `quoth user remove`: an account that goes.
struct UserRemoveCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove an account with its sessions and tokens; what it did stays in the audit log.",
        discussion: """
            EXAMPLES
              quoth user remove ida

            \(UserCommand.exitCodes)
            """)

    @Argument(help: "The name.") var name: String
    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        let people = try People(place.record)
        try people.remove(name)
        try UserCommand.note(.userRemoved, name, people)
        return .fine
    }
}
