internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth import`: what other programs have kept, or watch.
struct ImportCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take over what other programs have captured, or watch.",
        discussion: """
            EXAMPLES
              quoth import changedetection /srv/datastore
              quoth import archivebox ~/archive
              quoth import opml feeds.opml --every 6h
              quoth import csv addresses.csv

            SOURCES
              changedetection  the data folder of changedetection.io: every text that it kept,
                               and the page itself where that is there, with address and time;
                               what it read and what Quoth reads are not compared
              archivebox       the data folder of ArchiveBox (0.6 to 0.9): the page of every
                               snapshot
              opml             a reader's list of feeds; they are watched from now on
              csv              the first address of every line; they are watched from now on

            Repeating an import adds nothing twice.

            \(HelpText.exitCodes())
            """)

    /// Where from.
    enum Source: String, CaseIterable, ExpressibleByArgument {
        case changedetection, archivebox, opml, csv
    }

    @Argument(help: ArgumentHelp("What kind of thing to take over.", valueName: "source")) var source: Source
    @Argument(help: ArgumentHelp("The folder or file.", valueName: "path"), completion: .file()) var path: String
    @OptionGroup var place: RecordOption
    @Option(help: ArgumentHelp("How often addresses of a list are polled.", valueName: "period"))
    var every = Period(seconds: 3600)
    @ArgumentParser.Flag(name: .shortAndLong, help: "Do not say what was taken over.") var quiet = false
    @OptionGroup var reading: ReadingOptions

    func perform(_ console: Console) async throws -> RunStatus {
        switch source {
        case .changedetection: return try await add(try ForeignFolder.changeDetection(path), console)
        case .archivebox: return try await add(try ForeignFolder.archiveBox(path), console)
        case .opml:
            guard let addresses = OPML.addresses(in: Array(try TextFile.read(path).utf8)) else {
                throw CommandError.nothingRead(what: "list of feeds")
            }
            return try watch(addresses, follows: true, console)
        case .csv:
            return try watch(AddressTable.addresses(in: Array(try TextFile.read(path).utf8)), follows: false, console)
        }
    }

    private func add(_ captures: [ForeignCapture], _ console: Console) async throws -> RunStatus {
        let rules = try reading.rules()
        let writer = try RecordWriter(place.record)
        writer.trial = Trials.judging
        let isolation = try Isolation(place.record, trial: Trials.reading(reading), retries: false)
        let run = AddRun(writer, console, every: nil, isQuiet: quiet)
        if console.isOfProcess { Interruption.handle { run.interrupt(isolation) } }
        var leftOut: [LeftOut] = []
        let progress = Progress(console, "reading", total: captures.count, isQuiet: quiet)
        for foreign in captures {
            progress.step()
            switch Self.addition(foreign, rules, isolation) {
            case .success(let addition): try await run.add(addition)
            case .failure(let failure):
                leftOut.append(failure.row)
                console.report("quoth: \(failure.row.message)")
            }
        }
        progress.end()
        try await run.end(leftOut, of: captures.map(\.path))
        isolation.end()
        if run.outcome == RecordWriter.Outcome() { throw CommandError.nothingRead(what: "capture") }
        if !quiet { console.report("quoth: \(run.sentence(place.record))") }
        return leftOut.isEmpty ? .fine : .partial
    }

    /// Why a capture is left out.
    private struct Failure: Error {
        var row: LeftOut

        init(_ foreign: ForeignCapture, _ message: String) { row = LeftOut(input: foreign.path, message: message) }
    }

    /// What is added of a capture, unless it ends the process that reads it.
    private static func addition(
        _ foreign: ForeignCapture, _ rules: ReadingRules, _ isolation: Isolation
    ) -> Result<Addition, Failure> {
        do {
            let capture = try foreign.capture(byteLimit: rules.maxBytes)
            return isolation.reading(foreign.path, capture) {
                PoisonPoint.reach(capture)
                return Result { try Pipeline.read(capture, profiles: rules.profiles) }
                    .map { Addition(capture, $0.documents) }.mapError { Failure(foreign, "\($0)") }
            } passOver: {
                .failure(Failure(foreign, $0))
            }
        } catch { return .failure(Failure(foreign, "\(error)")) }
    }

    private func watch(_ addresses: [String], follows: Bool, _ console: Console) throws -> RunStatus {
        try WatchList.makeRecord(place.record)
        let list = try WatchList(place.record)
        var (added, known, leftOut) = (0, 0, 0)
        for address in addresses {
            do {
                let url = try WebURL(address)
                if try list.add(url, every: every.seconds, follows: follows) { added += 1 } else { known += 1 }
            } catch let error as FetchError {
                leftOut += 1
                console.report("quoth: \(error)")
            }
        }
        if added + known == 0 { throw CommandError.nothingRead(what: "address") }
        if !quiet { console.report("quoth: \(Counted.watched(added, known: known))") }
        return leftOut == 0 ? .fine : .partial
    }
}
