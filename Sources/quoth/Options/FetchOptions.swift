internal import ArgumentParser
internal import QuothRecord

/// How pages are fetched: the same in every command that does.
struct FetchOptions: ParsableArguments {
    @ArgumentParser.Flag(help: "Fetch also the pages that a feed or a listing names. A sitemap's are always fetched.")
    var follow = false

    @Option(help: ArgumentHelp("Fetch at most so many pages that were named by others.", valueName: "n"))
    var maxPages = 500

    @Option(
        help: ArgumentHelp(
            "Fetch from an address that is not public, such as 10.1.0.0/16 or 127.0.0.1:8080. Can be given several times.",
            valueName: "address"))
    var allowPrivate: [String] = []

    @Option(
        help: ArgumentHelp("Fetch from another port than 80 and 443. Can be given several times.", valueName: "port"))
    var allowPort: [UInt16] = []

    @Option(
        help: ArgumentHelp(
            "Trust the certificates of this file (PEM), such as those of an authority of your own. Without it, what "
                + "SSL_CERT_FILE names.", valueName: "file"),
        completion: .file())
    var caFile: String?

    @ArgumentParser.Flag(help: "Fetch what a robots.txt forbids, for pages that you have leave to fetch.")
    var ignoreRobots = false

    @Option(help: ArgumentHelp("Seconds between two requests to one host.", valueName: "seconds"))
    var delay = 1.0

    @Option(help: ArgumentHelp("Seconds that a page may take.", valueName: "seconds"))
    var timeout = 30.0

    @Option(
        help: ArgumentHelp(
            "A page that tells the owners of sites who fetches theirs; every request names it.", valueName: "url"))
    var contact: String?

    func validate() throws {
        for text in allowPrivate where AddressPolicy.Allowance(text) == nil {
            throw ValidationError(
                "\(text) is no address, range or address with a port, such as 10.1.0.0/16 or 127.0.0.1:8080.")
        }
        guard (0...3600).contains(delay) else { throw ValidationError("--delay must be from 0 to 3600, not \(delay).") }
        guard (0.1...3600).contains(timeout) else {
            throw ValidationError("--timeout must be from 0.1 to 3600, not \(timeout).")
        }
        if let authorities, FileKind(path: authorities) != .file {
            throw ValidationError("The file of certificates \(authorities) cannot be read.")
        }
        if maxPages < 0 { throw ValidationError("--max-pages must be 0 or more, not \(maxPages).") }
        if let contact, (try? WebURL(contact)) == nil { throw ValidationError("\(contact) is no address of the web.") }
    }

    private var authorities: String? {
        if let caFile { return caFile }
        let named = (Surroundings.environment ?? Surroundings.ofProcess())["SSL_CERT_FILE"]
        return named == "" ? nil : named
    }

    /// What the options say.
    var settings: FetchSettings {
        var settings = FetchSettings()
        settings.policy.allowances = allowPrivate.compactMap { AddressPolicy.Allowance($0) }
        settings.policy.ports.formUnion(allowPort)
        (settings.limits.delay, settings.limits.seconds) = (delay, timeout)
        settings.obeysRobots = !ignoreRobots
        (settings.follows, settings.maxPages) = (follow, maxPages)
        settings.authorities = authorities
        if let contact { settings.agent += " (+\(contact))" }
        return settings
    }
}
