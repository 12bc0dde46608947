internal import ArgumentParser
internal import QuothRecord

/// `quoth watch add`: addresses put on the list.
struct WatchAddCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Watch addresses, or change how they are watched.",
        discussion: """
            EXAMPLES
              quoth watch add https://example.org/statement --every 1h
              quoth watch add --from addresses.txt

            A file has an address a line, perhaps with a period and the word follow behind it:
              https://example.org/news/feed  15m  follow
            Empty lines and what stands behind a # at a line's start are passed over.

            EXIT CODES
              0  fine
              1  error: nothing is watched that was not before
              3  some addresses were left out
              64  wrong usage
            """)

    @Argument(help: ArgumentHelp("Addresses of pages, feeds, listings or sitemaps.", valueName: "url"))
    var urls: [String] = []
    @OptionGroup var place: RecordOption
    @Option(help: ArgumentHelp("How often it is polled, such as 15m, 6h or 1d.", valueName: "period"))
    var every = Period(seconds: 3600)
    @ArgumentParser.Flag(help: "Fetch the pages that it names, as a feed, a listing or a sitemap does.")
    var follow = false
    @Option(help: ArgumentHelp("A file of addresses.", valueName: "file"), completion: .file()) var from: String?

    func validate() throws {
        if urls.isEmpty, from == nil { throw ValidationError("Give an address, or a file of addresses with --from.") }
        if every.seconds < 60 { throw ValidationError("--every must be 60s or more, not \(every).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        var entries = urls.map { WatchEntry(address: $0, every: every, follows: follow) }
        var leftOut = 0
        func leave(_ error: FetchError) {
            leftOut += 1
            console.report("quoth: \(error)")
        }
        if let from {
            for line in try WatchFile.lines(from) {
                do throws(FetchError) {
                    if let entry = try WatchFile.entry(
                        line, of: from, WatchEntry(address: "", every: every, follows: follow))
                    {
                        entries.append(entry)
                    }
                } catch { leave(error) }
            }
        }
        try WatchList.makeRecord(place.record)
        let list = try WatchList(place.record)
        var (added, changed) = (0, 0)
        for entry in entries {
            do throws(FetchError) {
                let url = try WebURL(entry.address)
                let isNew = try Result { () throws(RecordError) in
                    try list.add(url, every: entry.every.seconds, follows: entry.follows)
                }.mapError { FetchError.unwritable(path: place.record, reason: "\($0)") }.get()
                if isNew { added += 1 } else { changed += 1 }
            } catch { leave(error) }
        }
        console.report("quoth: \(Counted.watched(added, known: changed))")
        return leftOut == 0 ? .fine : added + changed > 0 ? .partial : .error
    }
}
