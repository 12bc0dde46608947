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

    @Argument(help: ArgumentHelp("The record's folder.", valueName: "record"), completion: .directory)
    var record: String
    @Argument(help: ArgumentHelp("A folder that does not exist yet.", valueName: "copy"), completion: .directory)
    var target: String
    @Flag(
        name: .customLong("link"),
        help: "Link the files of the index instead of copying them: no room, on the same disk.")
    var links = false
    @Flag(name: .customLong("without-key"), help: "Leave the secret half of the log's key out.") var isKeyless = false
    @Flag(name: .customLong("no-check"), help: "Do not read the copy through.") var isUnchecked = false

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
