internal import ArgumentParser
internal import Glibc
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth remove`: documents taken down for good.
struct RemoveCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take documents down for good; the log keeps their digests.",
        discussion: """
            EXAMPLES
              quoth remove https://courier.example/ferry --reason 'court order 12/2025' --dry-run
              quoth remove https://courier.example/ferry@2 --reason 'names a child'
              quoth remove --list

            What was read, all words and facts, the quotations, what was found out about them and
            what subscriptions were told go, in the record and on the disk. Other quotations that
            were judged against them are judged anew. With @ and a number behind a document, only
            that version, as `quoth versions` numbers them.

            THIS CANNOT BE UNDONE. What stays are the log's entries, with address, times
            and digests, so that `quoth verify` still proves all the rest, and an event with the
            time, the digests, the reason and who it was, which --list shows. Copies elsewhere stay, such
            as backups, exports, web archives that were read from, and messages that were sent; what is
            still watched comes again with the next poll, and what is added again is there again.

            An interrupted run leaves nothing that can be found; the next one, also without a
            document, erases what it has left on the disk.

            EXIT CODES
              0  fine
              1  error: no such record or document; nothing was removed
              64  wrong usage
            """)

    @Argument(help: ArgumentHelp("URLs or ids of documents, or versions of them.", valueName: "document"))
    var documents: [String] = []
    @OptionGroup var place: RecordOption
    @Option(help: ArgumentHelp("Why; kept for good.", valueName: "words")) var reason: String?
    @Option(
        help: ArgumentHelp("Where the secret key lies that signs the log, if not in the record.", valueName: "file"),
        completion: .file())
    var key: String?
    @ArgumentParser.Flag(
        name: [.customShort("n"), .customLong("dry-run")], help: "Say what would be removed, and remove nothing.")
    var isTrial = false
    @ArgumentParser.Flag(help: "List what was removed: time, document, versions, who and why, tab-separated.")
    var list = false

    private static let longestReason = 1_000

    private var record: String { place.record }

    func validate() throws {
        if list {
            if !documents.isEmpty || isTrial { throw ValidationError("--list stands alone.") }
            return
        }
        let words = reason?.utf8.count { $0 > 0x20 } ?? 0
        if !documents.isEmpty, !isTrial, words == 0 { throw ValidationError("Say why, with --reason.") }
        if (reason?.utf8.count ?? 0) > Self.longestReason {
            throw ValidationError("--reason may have \(Self.longestReason) bytes.")
        }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        if list {
            for event in try TakeDown.events(in: Record(record)) {
                let cells = [event.at ?? "", event.document, "\(event.versions.count)", event.by ?? "", event.reason]
                console.write(PlainLines.line(cells))
            }
            return .fine
        }
        let takeDown = TakeDown(try documents.map(item))
        if isTrial {
            tell(try takeDown.outcome(in: Record(record)), takeDown, "would be removed", console)
            return .fine
        }
        if !takeDown.items.isEmpty {
            let writer = try RecordWriter(record, key: key)
            writer.trial = Trials.judging
            let user = getenv("USER").map { String(cString: $0) } ?? "uid \(getuid())"
            let outcome = try await takeDown.apply(to: writer, reason: reason ?? "", by: user, width: coreCount)
            tell(outcome, takeDown, "removed", console)
        }
        try TakeDown.erase(in: record, key: key)
        return .fine
    }

    private func item(_ text: String) throws -> TakeDown.Item {
        let record = try Record(record)
        if let whole = try record.takeDown(of: text, version: nil) { return whole }
        if let mark = text.lastIndex(of: "@"), let number = Int(text[text.index(after: mark)...]),
            let version = try record.takeDown(of: String(text[..<mark]), version: number)
        {
            return version
        }
        throw CommandError.noVersion("The record has no document “\(text)”, or no version of that number.")
    }

    private func tell(_ outcome: TakeDown.Outcome, _ takeDown: TakeDown, _ verb: String, _ console: Console) {
        for item in takeDown.items {
            let what = item.isWhole ? "all" : "\(item.digests.count)"
            console.write(PlainLines.line([item.document, "\(what) versions \(verb)"]))
        }
        let counts = [
            Counted.things(outcome.versions, "version"), Counted.things(outcome.quotations, "quotation"),
            Counted.things(outcome.captures, "capture"),
        ]
        console.report("quoth: \(counts.joined(separator: ", ")) \(verb) for good")
        for url in outcome.watched {
            console.report("quoth: \(url) is watched, and may bring it again: quoth watch remove \(url)")
        }
    }
}
