internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth follow deliver`: news found and sent, once.
struct FollowDeliverCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: "Look for news, and send the messages whose time has come.",
        discussion: """
            EXAMPLES
              quoth follow deliver
              quoth follow deliver --mail-settings mail.conf --site https://quoth.example
              quoth follow deliver --until-empty --allow-hook 127.0.0.1:8080

            `quoth serve` does this as long as it runs; one process at a time does it for a record.
            What fails is tried again after 5 seconds, 5 minutes and later each time, for three
            days; then the subscription is off, as it is where a receiver answers 410. Each
            message has the same id at every attempt. Receivers are sent to side by side, each
            subscription in its order: a slow one holds up no other. A receiver's Retry-After is kept to.
            The number of events that were found, and of messages that were sent, that failed and
            that wait are printed.

            EXIT CODES
              0  fine
              1  error: no such record, or another process delivers
              3  some messages could not be sent, and wait
              64  wrong usage
            """)

    @OptionGroup var place: RecordOption
    @OptionGroup var delivery: DeliveryOptions
    @ArgumentParser.Flag(help: "Go on until nothing waits any more.") var untilEmpty = false

    func perform(_ console: Console) async throws -> RunStatus {
        let deliverer = try Deliverer(place.record, delivery.settings(console))
        var outcome = try deliverer.run()
        var total = outcome
        while untilEmpty, outcome.waiting > 0, let wait = deliverer.waitForNext() {
            FetchClock.system.sleep(max(50, min(wait, 60_000)))
            outcome = try deliverer.run()
            total.found += outcome.found
            total.delivered += outcome.delivered
            total.failed += outcome.failed
        }
        console.write(
            "\(total.found)\t\(total.delivered)\t\(total.failed)\t\(outcome.waiting)\n")
        return outcome.waiting > 0 ? .partial : .fine
    }
}
