internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth add`: documents put into a record.
struct AddCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put documents into a record, to search and to trace against later.",
        discussion: """
            EXAMPLES
              quoth add releases/
              quoth add --record my-record crawl.warc.gz
              quoth trace article.html

            A record is a folder, made where there is none. What was added stays there: the bytes of every page, its text
            and facts, its quotations with their speakers, and what the record tells of each.
            Another text of the same address is another version of the same document.

            What the record has already is passed over, so a run that was interrupted can just
            be repeated. What could not be read is listed by `quoth doctor` until it could.
            Where the standard output is no terminal, it gets a line of JSON each time that
            documents are safely on disk, and one at the end.

            Interrupted (Ctrl-C), it brings to disk what it has read and says what remains; the
            same command goes on from there. What ends the program itself, or never comes to an
            end, is told from the rest by the next run, and passed over from then on; a text that
            does so when it is judged is kept, and not judged. --retry tries both again.

            \(HelpText.inputs)

            \(HelpText.exitCodes())
            """)

    @Argument(help: ArgumentHelp(HelpText.pages, valueName: "input"), completion: .file()) var inputs: [String]
    @OptionGroup var place: RecordOption
    @Option(
        name: .customLong("commit-every"),
        help: ArgumentHelp("Bring to disk after so many documents, at the latest after 1024.", valueName: "n"))
    var every: Int?
    @Option(
        help: ArgumentHelp(
            "Where the secret key lies that signs the log, or is made; without it, in the record's folder.",
            valueName: "file"), completion: .file())
    var key: String?
    @ArgumentParser.Flag(help: "Read again what the record has: another version of Quoth may make more of it.")
    var again = false
    @ArgumentParser.Flag(help: "Try again what ended the program that read it, and was passed over since then.")
    var retry = false
    @ArgumentParser.Flag(name: .shortAndLong, help: "Do not say what was added.") var quiet = false
    @Option(
        name: .customLong("merge-behind"),
        help: ArgumentHelp("Merge larger segments than so many bytes beside adding.", visibility: .hidden))
    var mergeBehind: Int?
    @OptionGroup var reading: ReadingOptions

    private var record: String { place.record }

    func validate() throws {
        if let every, every < 1 { throw ValidationError("--commit-every must be 1 or more, not \(every).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        var rules = try reading.rules()
        let writer = try RecordWriter(record, key: key)
        (writer.trial, writer.retriesJudging) = (Trials.judging, retry)
        let isolation = try Isolation(record, trial: Trials.reading(reading), retries: retry)
        rules.isolation = isolation
        let run = AddRun(writer, console, every: every, mergeBehind: mergeBehind, isQuiet: quiet)
        if console.isOfProcess { Interruption.handle { run.interrupt(isolation) } }
        if !again {
            let known = try run.writer.knownCaptures()
            rules.isKnown = { known.contains($0) }
        }
        let loader = Loader(rules: rules, console: console, isQuiet: quiet)
        let (files, leftOut) = try await loader.forEachCapture(
            inputs, Addition.init, detail: run.detail, counted: run.count
        ) { captured in
            switch captured {
            case .read(let addition): try await run.add(addition)
            case .known: run.passOver()
            }
        }
        try await run.end(leftOut, of: files)
        isolation.end()
        if run.outcome == RecordWriter.Outcome() { throw CommandError.nothingRead(what: "document") }
        if !quiet { console.report("quoth: \(run.sentence(record))") }
        return leftOut.isEmpty ? .fine : .partial
    }
}
