internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth follow preview`: what would have been told.
struct FollowPreviewCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Print the last events that following something would have told of.",
        discussion: """
            EXAMPLES
              quoth follow preview --speaker Lund --only altered
              quoth follow preview --search verdict:altered --limit 10

            EXIT CODES
              0  fine
              1  error: no such record, or nothing that can be followed
              2  nothing would have been told
              64  wrong usage
            """)

    @OptionGroup var what: FollowWhat
    @OptionGroup var place: RecordOption
    @Option(name: .shortAndLong, help: ArgumentHelp("The most events.", valueName: "n")) var limit = 3
    @ArgumentParser.Flag(help: "Print JSON lines.") var json = false

    func validate() throws {
        if !(1...50).contains(limit) { throw ValidationError("--limit must be from 1 to 50, not \(limit).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let only = try what.classes()
        let classes = only.isEmpty ? FollowClass.usual : only
        let events = try FollowPreview(Record(place.record)).events(
            of: what.target(), in: classes, count: limit)
        for event in events { try FollowEventsCommand.write(event, at: nil, classes, json, console) }
        return events.isEmpty ? .found : .fine
    }
}
