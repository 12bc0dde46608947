internal import ArgumentParser
internal import QuothRecord

/// What is checked or traced against.
struct SourceOption: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "The sources: files, folders, globs, URLs, records. Can be given several times. Without any, the record.",
            valueName: "source"),
        completion: .file())
    var against: [String] = []
    @OptionGroup var place: RecordOption

    /// What is named: sources, and a record.
    var named: [String] { against + (place.named.map { [$0] } ?? []) }

    /// What is named, or else the usual record, which is said then.
    /// - Throws: ``CommandError/noSources(_:)`` where there is neither.
    func sources(for command: String, _ console: Console, isQuiet: Bool) throws(CommandError) -> [String] {
        if !named.isEmpty { return named }
        guard UsualRecord.exists else { throw .noSources(command) }
        if !isQuiet { console.report("quoth: against the record \(UsualRecord.path)") }
        return [UsualRecord.path]
    }

    /// The sources as they would be written on a command line.
    var words: String {
        (against.isEmpty ? "" : " --against " + against.joined(separator: " "))
            + (place.named.map { " --record " + $0 } ?? "")
    }
}
