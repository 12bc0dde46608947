internal import ArgumentParser
internal import QuothRecord

/// `quoth token revoke`: a token that goes.
struct TokenRevokeCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Revoke a token: what shows it is refused from now on.",
        discussion: """
            EXAMPLES
              quoth token revoke 3

            \(UserCommand.exitCodes)
            """)

    @Argument(help: "The number of the token.") var number: Int
    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        let people = try People(place.record)
        try people.revoke(token: number)
        try UserCommand.note(.tokenRevoked, "\(number)", people)
        return .fine
    }
}
