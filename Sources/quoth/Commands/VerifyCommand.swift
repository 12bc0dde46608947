internal import ArgumentParser
internal import QuothRecord

/// `quoth verify`: whether a record is as it was written.
struct VerifyCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Read a whole record and say whether it is as it was written.",
        discussion: """
            EXAMPLES
              quoth verify my-record

            Every byte has a checksum. The first file that is damaged is named, with the place.

            EXIT CODES
              0  fine
              1  error: there is no record
              5  the record is damaged
              64  wrong usage
            """)

    @Argument(help: ArgumentHelp("The record's folder.", valueName: "record"), completion: .directory)
    var record: String

    func perform(_ console: Console) async throws -> RunStatus {
        switch documentCount() {
        case .success(let count):
            console.write("\(record): \(count) documents, undamaged\n")
            return .fine
        case .failure(let error):
            guard error.isDamage else { throw error }
            console.report("quoth: \(error)")
            return .damaged
        }
    }

    /// How many documents the record has, if all that it has is as it was written.
    private func documentCount() -> Result<Int, RecordError> {
        do throws(RecordError) {
            let snapshot = try RecordSnapshot(record)
            try snapshot.verify()
            return .success(snapshot.documentCount)
        } catch {
            return .failure(error)
        }
    }
}
