internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth follow events`: what came of a subscription.
struct FollowEventsCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Print what came of a subscription, the newest first.",
        discussion: """
            EXAMPLES
              quoth follow events 3
              quoth follow events 3 --json --limit 100

            What is new in the record is looked at first. An event has the same id whenever and
            wherever it is told.

            EXIT CODES
              0  fine
              1  error: no such record or subscription
              2  nothing came
              64  wrong usage
            """)

    @Argument(help: ArgumentHelp("The number of a subscription.", valueName: "number")) var number: Int
    @OptionGroup var place: RecordOption
    @Option(name: .shortAndLong, help: ArgumentHelp("The most events.", valueName: "n")) var limit = 20
    @ArgumentParser.Flag(help: "Print JSON lines.") var json = false

    func validate() throws {
        if !(1...10_000).contains(limit) { throw ValidationError("--limit must be from 1 to 10000, not \(limit).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let store = try FollowingStore(place.record)
        guard let own = try store.subscription(number) else { throw FollowError.noSubscription("\(number)") }
        try FollowRound(store).run(Record(place.record))
        let events = try store.events(of: number, limit: limit)
        for (event, at) in events { try Self.write(event, at: at, own.classes, json, console) }
        return events.isEmpty ? .found : .fine
    }

    /// Prints an event.
    static func write(
        _ event: FollowEvent, at time: Int?, _ classes: Set<FollowClass>, _ json: Bool, _ console: Console
    ) throws {
        if json {
            console.write(try JSONLine.bytes(FollowEventJSON(event, at: time, classes: classes)), [0x0A])
            return
        }
        let words = EventWords(event, classes: classes)
        console.write(words.title + "\n" + words.lines.map { "  \($0)\n" }.joined() + "\n")
    }
}
