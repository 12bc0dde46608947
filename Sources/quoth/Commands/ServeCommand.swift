internal import ArgumentParser
internal import Glibc
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth serve`: the record as a site.
struct ServeCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show a record as a site: to read, search and cite.",
        discussion: """
            EXAMPLES
              quoth serve --open
              quoth serve --record my-record --port 8080
              quoth serve --get /index.json

            Only this machine can reach the site, unless --host names another address; then
            put a proxy with TLS before it. The record may be written to meanwhile: pages tell
            what it holds at the moment. --get prints one page and ends, without listening.
            Behind a proxy that passes on the client's Host, tell its name with --name, and
            with --behind-proxy that what it says of clients is to be believed.
            As long as there are no accounts (`quoth user add`), who is at this machine may do
            everything, and at an address that others reach, nobody may write. With accounts
            one has to log in there, unless --public lets everybody read.
            A line of JSON a request goes to the standard error, unless -q is given.

            EXIT CODES
              0  fine: told to end by SIGINT or SIGTERM
              1  error: no such record, or the port is taken
              2  --get: there is no such page
              64  wrong usage
            """)

    @OptionGroup var place: RecordOption
    @Option(help: ArgumentHelp("The port; 0 takes any free one.", valueName: "port")) var port: UInt16 = 8470
    @Option(help: ArgumentHelp("The address to listen at.", valueName: "address")) var host = "127.0.0.1"
    @Option(
        help: ArgumentHelp(
            "A name that the site is called by, beside this machine's own. Can be given several times.",
            valueName: "host"))
    var name: [String] = []
    @Option(help: ArgumentHelp("Threads that answer; as many again do what takes long.", valueName: "n")) var threads =
        2
    @Option(help: ArgumentHelp("Requests of one address in a minute that take long.", valueName: "n")) var longRate =
        60
    @Option(
        help: ArgumentHelp(
            "Where backups go that are made from the admin page: by default beside the record.", valueName: "folder"),
        completion: .directory)
    var backups: String?
    @ArgumentParser.Flag(name: .customLong("public"), help: "Everybody may read, without an account.") var isPublic =
        false
    @ArgumentParser.Flag(help: "Nobody may read without an account.") var requireLogin = false
    @ArgumentParser.Flag(help: "A proxy stands before the site; its X-Forwarded-Proto and -For are believed.")
    var behindProxy = false
    @Option(
        help: ArgumentHelp(
            "Requests that one client may make in a minute; 0 for any number. This machine's own are not counted.",
            valueName: "n"))
    var rate = 1_200
    @ArgumentParser.Flag(help: "Show the site in the browser.") var open = false
    @Option(help: ArgumentHelp("Print one page, and do not listen.", valueName: "path")) var get: String?
    @ArgumentParser.Flag(name: .shortAndLong, help: "No line about each request.") var quiet = false

    @OptionGroup var delivery: DeliveryOptions

    /// This machine's own names.
    private static let own: Set<String> = ["127.0.0.1", "::1", "localhost"]

    func validate() throws {
        if !(1...64).contains(threads) { throw ValidationError("--threads must be from 1 to 64, not \(threads).") }
        if rate < 0 { throw ValidationError("--rate must be 0 or more, not \(rate).") }
        if longRate < 1 { throw ValidationError("--long-rate must be 1 or more, not \(longRate).") }
        if isPublic, requireLogin { throw ValidationError("Give --public or --require-login, not both.") }
        if let get, !get.hasPrefix("/") {
            throw ValidationError("--get takes a path, such as /search?q=ferry, not “\(get)”.")
        }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        if let get { return try page(get, console) }
        let tell: @Sendable (String) -> Void = { Self.tell($0) }
        var limits = SiteLimits()
        limits.perMinute = rate == 0 ? nil : rate
        limits.longPerMinute = longRate
        // At an address that others reach, any name may be meant.
        if Self.own.contains(host) || !name.isEmpty {
            limits.names = Self.own.union(["[::1]", host]).union(name.map { $0.lowercased() })
        }
        let server = try SiteServer(
            record: place.record, host: host, port: port, threads: threads, limits: limits, access: access,
            hub: delivery.hub.flatMap { try? WebURL($0) }, log: quiet ? nil : tell)
        let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(server.port)/"
        JobRun.endLost(place.record)
        console.write("\(address)\n")
        console.flush()
        if open { ServeBrowser.show(address) }
        let deliveries = try deliveries(console, address)
        guard ServeSignals.whenAsked({ server.stop() }) else { throw CommandError.nothingRead(what: "signal") }
        if !deliveries.start() { console.report("quoth: there is no thread that could deliver news.") }
        server.run()
        deliveries.stop()
        deliveries.join(within: Double(limits.graceSeconds))
        return .fine
    }

    /// What delivers the news of the record meanwhile.
    private func deliveries(_ console: Console, _ address: String) throws -> DeliveryThread {
        var settings = try delivery.settings(console)
        if delivery.site == nil { settings.origin = String(address.dropLast()) }
        return DeliveryThread(place.record, settings) { Self.tell("quoth: " + $0) }
    }

    /// Backups are made by this program.
    private var jobs: JobRun? {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
        }
        guard count > 0 else { return nil }
        return JobRun(
            place.record, program: String(decoding: buffer[..<count], as: UTF8.self),
            backups: backups ?? place.record + "-backups")
    }

    private var access: SiteAccess {
        let isLocal = Self.own.contains(host) && name.isEmpty && !isPublic
        return SiteAccess(
            isLocal: isLocal,
            reading: requireLogin ? .members : isLocal && !behindProxy || isPublic ? .everyone : .membersIfAny,
            isBehindProxy: behindProxy, jobs: jobs)
    }

    /// Writes a line at once: threads must not cut into each other's.
    private static func tell(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }

    /// Prints what the site has at `path`.
    private func page(_ path: String, _ console: Console) throws -> RunStatus {
        let answer = try Site(place.record, access: SiteAccess(isLocal: true)).answer(SiteRequest(target: path))
        console.write(answer.body)
        switch answer.status {
        case 200..<400: return .fine
        case 404: return .found
        default: return .error
        }
    }
}
