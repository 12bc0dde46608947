internal import ArgumentParser
internal import Quoth

/// What is read, and how: the same in every command.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Leave out files that are larger; a number of bytes, or such as 20M.", valueName: "size"))
    var maxBytes = ByteSize(bytes: 100 << 20)

    @Option(
        help: ArgumentHelp(
            "A file that says what is what on the pages of a site. Can be given several times.", valueName: "file"),
        completion: .file())
    var profile: [String] = []

    @OptionGroup(title: "Fetching") var fetching: FetchOptions

    /// The rules that the options make.
    /// - Throws: `IntakeError` or `ProfileError` if a profile can't be read.
    func rules() throws -> ReadingRules {
        ReadingRules(maxBytes: maxBytes.bytes, profiles: try profile.map(ProfileFile.read), fetching: fetching.settings)
    }
}
