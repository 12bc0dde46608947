internal import ArgumentParser
internal import QuothRecord

/// `quoth user add`: an account.
struct UserAddCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Make an account that can log in to the site.",
        discussion: """
            EXAMPLES
              quoth user add ida --role editor

            \(UserCommand.exitCodes)
            """)

    @Argument(help: "The name: letters, digits and ._-@.") var name: String
    @Option(help: ArgumentHelp("What it may do: reader, editor or admin.", valueName: "role")) var role = Role.reader
    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        let people = try People(place.record)
        if try people.account(name) != nil { throw PeopleError.nameTaken(name) }
        let account = try people.add(name, role, password: PasswordInput.read(for: name, console))
        try UserCommand.note(.userAdded, name, detail: role.rawValue, people)
        console.report("quoth: \(account.name) is \(role.rawValue) now")
        return .fine
    }
}
