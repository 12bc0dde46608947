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
        guard let error = damage() else {
            console.write("\(record): undamaged\n")
            return .fine
        }
        guard error.isDamage else { throw error }
        console.report("quoth: \(error)")
        return .damaged
    }

    /// What is wrong with the record.
    private func damage() -> RecordError? {
        do throws(RecordError) {
            try RecordSnapshot(record).verify()
            return nil
        } catch {
            return error
        }
    }
}
