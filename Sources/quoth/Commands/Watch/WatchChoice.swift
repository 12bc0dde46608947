internal import ArgumentParser
internal import QuothRecord

/// Some of the addresses that are watched, or all of them.
struct WatchChoice: ParsableArguments {
    @Argument(help: ArgumentHelp("Addresses that are watched.", valueName: "url")) var urls: [String] = []
    @ArgumentParser.Flag(help: "All that are watched.") var all = false
    @OptionGroup var place: RecordOption

    func validate() throws {
        if urls.isEmpty != all { throw ValidationError("Give addresses, or --all for every one.") }
    }

    /// Does `body` with each address, and says of which it is not true that they are watched.
    func forEach(
        _ console: Console, _ body: (WatchList, WebURL) throws(RecordError) -> Bool
    ) throws -> RunStatus {
        let list = try WatchList(place.record)
        let chosen = all ? try list.items().map(\.url) : urls
        var done = 0
        for text in chosen {
            if try body(list, WebURL(text)) {
                done += 1
            } else {
                console.report("quoth: \(text) is not watched. `quoth watch list` prints what is.")
            }
        }
        return done == chosen.count ? .fine : done > 0 ? .partial : .error
    }
}
