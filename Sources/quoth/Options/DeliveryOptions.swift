internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// How news are delivered: the same in every command that does.
struct DeliveryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where readers reach the site, for links in messages. Without it, http://127.0.0.1:8470.", valueName: "url")
    )
    var site: String?
    @Option(
        help: ArgumentHelp(
            "A file that names the mail server: lines such as server = smtp.example:587, with user, password, from, name, "
                + "tls and hello. Without it, QUOTH_SMTP_SERVER and so on.", valueName: "file"),
        completion: .file())
    var mailSettings: String?
    @Option(help: ArgumentHelp("A WebSub hub that is told when a feed changes.", valueName: "url")) var hub: String?
    @Option(
        help: ArgumentHelp(
            "Send to a web hook at an address that is not public, such as 127.0.0.1:8080. Can be given several times.",
            valueName: "address"))
    var allowHook: [String] = []
    @Option(help: ArgumentHelp("Seconds that a receiver may take to answer.", valueName: "seconds")) var hookTimeout =
        20.0
    @Option(help: ArgumentHelp("How much longer than usual all waits are.", visibility: .hidden)) var pace = 1.0

    func validate() throws {
        for text in allowHook where AddressPolicy.Allowance(text) == nil {
            throw ValidationError(
                "\(text) is no address, range or address with a port, such as 10.1.0.0/16 or 127.0.0.1:8080.")
        }
        for text in [site, hub].compactMap(\.self) where (try? WebURL(text)) == nil {
            throw ValidationError("\(text) is no address of the web.")
        }
        guard (0.1...600).contains(hookTimeout) else {
            throw ValidationError("--hook-timeout must be from 0.1 to 600, not \(hookTimeout).")
        }
        guard (0...10).contains(pace) else { throw ValidationError("--pace must be from 0 to 10, not \(pace).") }
    }

    /// What the options say.
    func settings(_ console: Console) throws(FollowError) -> DeliverySettings {
        var settings = DeliverySettings()
        if let site, let url = try? WebURL(site) { settings.origin = url.origin }
        if let mailSettings {
            settings.mail = try MailSettings(file: mailSettings)
        } else {
            settings.mail = try MailSettings(environment: console.environment)
        }
        settings.hub = hub.flatMap { try? WebURL($0) }
        settings.policy.allowances = allowHook.compactMap { AddressPolicy.Allowance($0) }
        (settings.seconds, settings.schedule.pace) = (hookTimeout, pace)
        settings.agent = "Quoth/\(Version.current)"
        let authorities = console.environment["SSL_CERT_FILE"]
        settings.authorities = authorities == "" ? nil : authorities
        return settings
    }
}
