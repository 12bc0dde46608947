internal import ArgumentParser
internal import QuothRecord

/// `quoth watch run`: what is due is polled.
struct WatchRunCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Poll what is due, and add what has changed to the record.",
        discussion: """
            EXAMPLES
              quoth watch run
              quoth watch run --once -o captures.warc.gz

            EXIT CODES
              0  fine
              1  error: there is no record, or nothing that was polled could be fetched
              3  some pages were not fetched; the standard error says which and why
              64  wrong usage
              130  interrupted: what was added is in the record
            """)

    @OptionGroup var place: RecordOption
    @ArgumentParser.Flag(help: "Poll what is due now, and end.") var once = false
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Also keep what is fetched as a web archive, as `quoth fetch` does.", valueName: "file"),
        completion: .file(extensions: ["warc", "gz"]))
    var output: String?
    @ArgumentParser.Flag(name: .shortAndLong, help: "Print no line a page.") var quiet = false
    @OptionGroup var reading: ReadingOptions

    /// The longest sleep between two looks at the list, which others may change meanwhile, in milliseconds.
    private static let longestSleep = 60_000
    /// The shortest one.
    private static let shortestSleep = 1000

    func perform(_ console: Console) async throws -> RunStatus {
        var rules = try reading.rules()
        let isolation = try Isolation(
            place.record, trial: Trials.reading(reading), retries: false, watches: true)
        rules.isolation = isolation
        let loader = Loader(rules: rules, console: console, isQuiet: quiet)
        let list = try WatchList(place.record, seed: UInt64.random(in: 0...UInt64.max))
        let archive = try output.map { path throws(FetchError) in try WARCFile(path, software: rules.fetching.agent) }
        let robots = SharedRobotsStore(try WatchList(place.record))
        let run = WatchRun(record: place.record, list: list, robots: robots, loader: loader, archive: archive)
        while true {
            do {
                let status = try await run.poll()
                if once {
                    isolation.end()
                    return status
                }
            } catch let error as RecordError {
                // Another program may be writing for long: what was not polled is still due then.
                guard !once, case .busy = error else { throw error }
                console.report("quoth: \(error)")
            }
            console.flush()
            let wait = try list.waitForNext() ?? Self.longestSleep
            FetchClock.system.sleep(min(max(wait, Self.shortestSleep), Self.longestSleep))
        }
    }
}
