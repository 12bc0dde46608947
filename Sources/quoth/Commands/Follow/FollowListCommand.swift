internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth follow list`: what is followed.
struct FollowListCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print what is followed, how often and where it is told.",
        discussion: """
            EXAMPLES
              quoth follow list
              quoth follow list --json

            COLUMNS
              number, kind, what, classes, how often, where to, state, messages delivered,
              path of the feed, note or why it is off

            EXIT CODES
              0  fine
              1  error: there is no record
              64  wrong usage
            """)

    @OptionGroup var place: RecordOption
    @ArgumentParser.Flag(help: "Print JSON lines.") var json = false

    func perform(_ console: Console) async throws -> RunStatus {
        for own in try FollowingStore(place.record).subscriptions() {
            if json {
                console.write(try JSONLine.bytes(SubscriptionJSON(own)), [0x0A])
                continue
            }
            let cells = [
                "\(own.id)", own.target.kind.rawValue, own.target.value,
                own.only.map(\.rawValue).sorted().joined(separator: ","), FollowWords.period(own.period),
                FollowWords.channel(own.channel), own.state.rawValue, "\(own.delivered)",
                "/following/\(own.token).atom", own.reason ?? own.note ?? "",
            ]
            console.write(PlainCells.line(cells))
        }
        return .fine
    }
}
