internal import ArgumentParser
internal import QuothRecord

/// `quoth restore`: a record brought back from a backup.
struct RestoreCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Bring a record back from a backup.",
        discussion: """
            EXAMPLES
              quoth restore /media/disk/my-record-2025-03-02 my-record

            The backup is read through first, and a damaged one is not brought back. Where the
            record's folder still exists, move it aside: nothing is written over.

            EXIT CODES
              0  fine
              1  error: nothing was brought back
              5  the backup is damaged
              64  wrong usage
            """)

    @Argument(help: ArgumentHelp("The backup's folder.", valueName: "backup"), completion: .directory)
    var backup: String
    @OptionGroup var place: RecordArgument

    private var record: String { place.record }

    func perform(_ console: Console) async throws -> RunStatus {
        let check = try RecordCheck(backup)
        for damage in check.damages { console.report("quoth: \(backup)/\(damage)") }
        guard check.damages.isEmpty else { return .damaged }
        if let end = record.lastIndex(of: "/"), end > record.startIndex { Folders.make(String(record[..<end])) }
        let outcome = try RecordCopy.copy(backup, to: record)
        console.write("\(record): \(check.counts.versions) versions, \(outcome.bytes) bytes\n")
        return .fine
    }
}
