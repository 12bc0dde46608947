internal import ArgumentParser
internal import QuothRecord

/// `quoth user`: who can log in to a site.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Say who can log in to the site of a record.",
        discussion: """
            EXAMPLES
              quoth user add ida --role admin
              quoth user list
              quoth user role ida editor
              quoth user password ida
              quoth user remove ida

            A reader reads, an editor also corrects speakers and verdicts, an admin also runs
            the site. Accounts, sessions and tokens are kept in people.sqlite in the record's
            folder; of passwords only Argon2id hashes. A password is asked for at the terminal,
            or stands in the first line of the standard input.

            EXIT CODES
              0  fine
              1  error: no such record or account, or no password that is taken
              64  wrong usage
            """,
        subcommands: [
            UserAddCommand.self, UserListCommand.self, UserRoleCommand.self, UserPasswordCommand.self,
            UserRemoveCommand.self,
        ])

    /// The exit codes of each.
    static let exitCodes = """
        EXIT CODES
          0  fine
          1  error: no such record or account, or no password that is taken
          64  wrong usage
        """

    /// Notes what was done in the audit log.
    static func note(
        _ action: AuditEntry.Action, _ subject: String, detail: String = "", _ people: People
    ) throws(PeopleError) {
        try people.note(AuditEntry(action, subject, detail: detail, who: "command line"))
    }
}
