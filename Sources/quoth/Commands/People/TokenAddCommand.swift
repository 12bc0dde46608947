internal import ArgumentParser
internal import QuothRecord

/// `quoth token add`: a new token.
struct TokenAddCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Make a token for an account, and print it: this once, as only a digest is kept.",
        discussion: """
            EXAMPLES
              quoth token add ida --scope read

            \(UserCommand.exitCodes)
            """)

    @Argument(help: "The name of the account.") var name: String
    @Option(help: ArgumentHelp("What it may do: read, write or admin.", valueName: "scope")) var scope = TokenScope.read
    @Option(help: ArgumentHelp("What it is for.", valueName: "text")) var label = ""
    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        let people = try People(place.record)
        let (token, text) = try people.addToken(for: name, scope, label: label)
        try UserCommand.note(.tokenAdded, "\(token.id)", detail: "\(name), \(scope.rawValue)", people)
        console.write(text + "\n")
        return .fine
    }
}
