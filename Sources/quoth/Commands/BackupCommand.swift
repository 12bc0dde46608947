internal import ArgumentParser
internal import QuothRecord

/// `quoth backup`: a record copied as it is at one moment.
struct BackupCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy a record as it is at this moment, while it may be written to.",
        discussion: """
            EXAMPLES
              quoth backup my-record /media/disk/my-record-2025-03-02
              quoth backup my-record ../copy --link --without-key

            The copy is a record like any other, all of one moment. Nobody waits for it. It is
            read through before it counts: a backup that cannot be read is none.

            EXIT CODES
              0  fine
              1  error: nothing was copied
              5  the record is damaged, and so is its copy
              64  wrong usage
            """)

    @Argument(
        help: ArgumentHelp("The record's folder, as with --record, and a folder for the copy.", valueName: "folder"),
        completion: .directory)
    var folders: [String]
    @OptionGroup var place: RecordOption
    @Flag(
        name: .customLong("link"),
        help: "Link the files of the index instead of copying them: no room, on the same disk.")
    var links = false
    @Flag(
        name: .customLong("without-key"),
        help: "Leave out what is secret: half of the log's key, and accounts with their tokens.") var isKeyless = false
    @Flag(name: .customLong("no-check"), help: "Do not read the copy through.") var isUnchecked = false

    private var record: String { folders.count == 2 ? folders[0] : place.record }
    private var target: String { folders[folders.count - 1] }

    func validate() throws {
        guard folders.count == 1 || folders.count == 2 && place.named == nil else {
            throw ValidationError("Name a folder for the copy, which does not exist yet, and the record at most once.")
        }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let outcome = try RecordCopy.copy(record, to: target, links: links, hasKey: !isKeyless)
        if !isUnchecked {
            let check = try RecordCheck(target)
            for damage in check.damages { console.report("quoth: \(target)/\(damage)") }
            guard check.damages.isEmpty else { return .damaged }
        }
        console.write("\(target): \(outcome.files) files, \(outcome.bytes) bytes\(isUnchecked ? "" : ", undamaged")\n")
        return .fine
    }
}
