internal import ArgumentParser
internal import QuothRecord

/// `quoth watch remove`: addresses taken off the list.
struct WatchRemoveCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Stop watching addresses; what was fetched stays in the record.",
        discussion: """
            EXAMPLES
              quoth watch remove https://example.org/statement

            EXIT CODES
              0  fine
              1  error: none of the addresses was watched
              3  some of the addresses were not watched
              64  wrong usage
            """)

    @Argument(help: ArgumentHelp("Addresses that are watched.", valueName: "url")) var urls: [String]
    @OptionGroup var place: RecordOption

    func perform(_ console: Console) async throws -> RunStatus {
        let list = try WatchList(place.record)
        var removed = 0
        for text in urls {
            if try list.remove(WebURL(text)) {
                removed += 1
            } else {
                console.report("quoth: \(text) is not watched. `quoth watch list` prints what is.")
            }
        }
        return removed == urls.count ? .fine : removed > 0 ? .partial : .error
    }
}
