internal import ArgumentParser

/// `quoth follow`: to be told of what becomes of words.
struct FollowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow",
        abstract: "Be told of what becomes of a speaker, a quotation, a phrase, a site or a search.",
        discussion: """
            EXAMPLES
              quoth follow add --speaker Lund --only altered
              quoth follow add --site courier.example --only quotation,number,name --mail ida@desk.example
              quoth follow preview --phrase ferry
              quoth follow list
              quoth follow deliver

            What is in the record already is no news; preview shows what would have been told.
            Every subscription has a feed, which `quoth serve` shows to whoever knows its
            address. `quoth serve` also delivers, as long as it runs; `quoth follow deliver` does
            so once, as a scheduler runs it. `quoth watch` fetches pages; this tells what is in them.

            A subscription's list keeps what came for a year: the newest 100 in any case, never
            more than the newest 10,000. What waits to be delivered stays, and what was dropped
            is not told again.

            \(HelpText.exitCodes())
            """,
        subcommands: [
            FollowAddCommand.self, FollowListCommand.self, FollowPreviewCommand.self, FollowEventsCommand.self,
            FollowPauseCommand.self, FollowResumeCommand.self, FollowRemoveCommand.self, FollowDeliverCommand.self,
        ])
}
