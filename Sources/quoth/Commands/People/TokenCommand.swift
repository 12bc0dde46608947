internal import ArgumentParser

/// `quoth token`: what programs show instead of a password.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Give programs leave to use a site, and take it back.",
        discussion: """
            EXAMPLES
              quoth token add ida --scope write --label desk
              quoth token list
              quoth token revoke 3

            A program sends the token as “Authorization: Bearer TOKEN”. It may do what its scope
            says, and never more than the account that it is of.

            \(UserCommand.exitCodes)
            """,
        subcommands: [TokenAddCommand.self, TokenListCommand.self, TokenRevokeCommand.self])
}
