internal import ArgumentParser
internal import QuothRecord

/// `quoth user role`: what an account may do.
struct UserRoleCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: "Give an account another role.",
        discussion: """
            EXAMPLES
              quoth user role ida editor

            \(UserCommand.exitCodes)
            """)

    @Argument(help: "The name.") var name: String
    @Argument(help: ArgumentHelp("reader, editor or admin.", valueName: "role")) var role: Role
    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        let people = try People(place.record)
        try people.setRole(of: name, to: role)
        try UserCommand.note(.userRole, name, detail: role.rawValue, people)
        return .fine
    }
}
