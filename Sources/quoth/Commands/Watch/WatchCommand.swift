internal import ArgumentParser

/// `quoth watch`: pages that a record keeps on fetching.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Keep on fetching pages, feeds and listings into a record.",
        discussion: """
            EXAMPLES
              quoth watch add https://example.org/statement --every 1h
              quoth watch add https://example.org/news/feed --follow
              quoth watch add --from addresses.txt
              quoth watch run --once
              quoth watch list

            The record keeps every version of a page. A page is asked for again only if its
            server says that it has changed. Of a feed, a listing or a sitemap that is watched
            with --follow, the pages of new entries are fetched. What fails is tried again
            later, and later each time. `watch run` goes on until it is interrupted; with
            --once, as a scheduler runs it, it polls what is due and ends.

            \(HelpText.fetching)

            \(HelpText.exitCodes())
            """,
        subcommands: [
            WatchAddCommand.self, WatchListCommand.self, WatchPauseCommand.self, WatchResumeCommand.self,
            WatchRemoveCommand.self, WatchRunCommand.self,
        ])
}
