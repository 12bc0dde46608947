internal import ArgumentParser

/// What is read: the same in every command.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Leave out files that are larger; a number of bytes, or such as 20M.", valueName: "size"))
    var maxBytes = ByteSize(bytes: 100 << 20)
}
