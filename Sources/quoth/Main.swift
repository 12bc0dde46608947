internal import ArgumentParser

/// `quoth`.
@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth", abstract: "Traces quotations.",
        subcommands: [
            CheckCommand.self, TraceCommand.self, QuotesCommand.self, ExtractCommand.self, ExplainCommand.self,
        ])
}
