internal import ArgumentParser

/// The record that a command works on.
struct RecordOption: ParsableArguments {
    @Option(
        name: .customLong("record"),
        help: ArgumentHelp(
            "The record's folder. Without it, what QUOTH_RECORD names, or ~/.local/share/quoth.", valueName: "folder"),
        completion: .directory)
    var named: String?

    /// Its folder: the one that is named, or the usual one.
    var record: String { named ?? UsualRecord.path }
}
