internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth follow add`: a new subscription.
struct FollowAddCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Follow something.",
        discussion: """
            EXAMPLES
              quoth follow add --speaker Lund
              quoth follow add --quotation 59c0a9d63f1b2e47 --only new,altered
              quoth follow add --search verdict:altered --webhook https://desk.example/hook
              quoth follow add --everything --only silent --every daily --at 07:30 --zone Europe/Oslo
                --mail ida@desk.example

            Printed are the number and the path of the feed; of a webhook also the secret that
            signs what is sent (Standard Webhooks). An address of mail is asked first whether it
            wants to be told, unless --confirmed says that it is your own.

            EXIT CODES
              0  fine
              1  error: no such record, or nothing that can be followed
              64  wrong usage
            """)

    @OptionGroup var what: FollowWhat
    @OptionGroup var place: RecordOption
    @Option(help: ArgumentHelp("How often: once (each event by itself), daily or weekly.", valueName: "period"))
    var every = FollowEvery.once
    @Option(help: ArgumentHelp("When a daily or weekly message comes.", valueName: "hh:mm")) var at = TimeOfDay(
        minute: 420)
    @Option(help: ArgumentHelp("The day of a weekly message.", valueName: "day")) var on = Weekday.monday
    @Option(help: ArgumentHelp("The time zone of that time.", valueName: "zone")) var zone = "UTC"
    @Option(help: ArgumentHelp("Send a mail.", valueName: "address")) var mail: String?
    @Option(help: ArgumentHelp("Send to a web hook.", valueName: "url")) var webhook: String?
    @ArgumentParser.Flag(help: "The mail address is your own: it is not asked.") var confirmed = false
    @Option(help: ArgumentHelp("What you want to remember; it stands in every message.", valueName: "text"))
    var note: String?
    @ArgumentParser.Flag(help: "Print JSON.") var json = false

    func validate() throws {
        if mail != nil, webhook != nil { throw ValidationError("Give --mail or --webhook, not both.") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        var new = NewSubscription(try what.target())
        new.only = try what.classes()
        new.period = try FollowPeriod(every.kind, minute: at.minute, weekday: on.number, zone: zone)
        if let mail { new.channel = try .mail(to: mail) }
        if let webhook { new.channel = try .webhook(webhook) }
        (new.note, new.isConfirmed) = (note, confirmed)
        let added = try FollowingStore(place.record).add(new)
        if json {
            console.write(try JSONLine.bytes(SubscriptionJSON(added)), [0x0A])
        } else {
            console.write("\(added.id)\t/following/\(added.token).atom")
            if case .webhook(_, let secret) = added.channel { console.write("\t\(secret)") }
            console.write("\n")
        }
        if added.state == .unconfirmed {
            console.report("quoth: \(mail ?? "") is asked first, when mail is delivered.")
        }
        return .fine
    }
}
