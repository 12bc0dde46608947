internal import ArgumentParser
internal import QuothRecord

/// `quoth user password`: another password.
struct UserPasswordCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Give an account another password, and end its sessions.",
        discussion: """
            EXAMPLES
              quoth user password ida

            \(UserCommand.exitCodes)
            """)

    @Argument(help: "The name.") var name: String
    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        let people = try People(place.record)
        guard try people.account(name) != nil else { throw PeopleError.noAccount(name) }
        try people.setPassword(of: name, to: PasswordInput.read(for: name, console))
        try UserCommand.note(.password, name, people)
        return .fine
    }
}
