import ArgumentParser

@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "quoth", abstract: "Traces quotations.")
}
