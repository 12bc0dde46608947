internal import ArgumentParser

/// The record that a command works on and nothing else: it may be named without `--record`.
struct RecordArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The record's folder, as with --record.", valueName: "record"), completion: .directory)
    var argument: String?
    @OptionGroup var option: RecordOption

    /// Its folder: the one that is named, or the usual one.
    var record: String { argument ?? option.record }
    /// The folder that is named, if one is.
    var named: String? { argument ?? option.named }

    func validate() throws {
        if argument != nil, option.named != nil { throw ValidationError("Name the record once.") }
    }
}
