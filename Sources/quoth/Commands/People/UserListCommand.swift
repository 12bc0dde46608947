internal import ArgumentParser
internal import QuothRecord

/// `quoth user list`: all accounts.
struct UserListCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print all accounts: name, role, when they were made and last used.",
        discussion: """
            EXAMPLES
              quoth user list

            \(UserCommand.exitCodes)
            """)

    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        guard RecordSnapshot.exists(at: place.record) else { throw RecordError.notARecord(path: place.record) }
        guard People.exists(at: place.record) else { return .fine }
        for account in try People(place.record).accounts() {
            let last = account.lastLogin ?? "never"
            console.write("\(account.name)\t\(account.role.rawValue)\t\(account.createdAt)\t\(last)\n")
        }
        return .fine
    }
}
