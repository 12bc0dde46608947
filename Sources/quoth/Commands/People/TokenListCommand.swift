internal import ArgumentParser
internal import QuothRecord

/// `quoth token list`: all tokens.
struct TokenListCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Print all tokens: number, account, scope, label, when made, last used and revoked.",
        discussion: """
            EXAMPLES
              quoth token list

            \(UserCommand.exitCodes)
            """)

    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        guard RecordSnapshot.exists(at: place.record) else { throw RecordError.notARecord(path: place.record) }
        guard People.exists(at: place.record) else { return .fine }
        for token in try People(place.record).tokens() {
            let times = [token.createdAt, token.lastUsed ?? "never", token.revokedAt ?? "valid"]
            console.write(
                "\(token.id)\t\(token.account.name)\t\(token.scope.rawValue)\t\(token.label)\t\(times.joined(separator: "\t"))\n"
            )
        }
        return .fine
    }
}
