internal import ArgumentParser

/// The record that a command works on.
struct RecordOption: ParsableArguments {
    @Option(help: ArgumentHelp("The record's folder.", valueName: "folder"), completion: .directory)
    var record: String
}
