internal import QuothRecord

/// A line of JSON that tells how a run of `quoth add` stands.
struct AddLine: Encodable {
    let event: String
    /// How many new texts are safely on disk.
    let onDisk: Int
    let documents, versions, captures, known: Int
    let leftOut: Int?
    let seconds: Double

    init(event: String, onDisk: Int, outcome: RecordWriter.Outcome, leftOut: Int?, seconds: Double) {
        self.event = event
        self.onDisk = onDisk
        (documents, versions) = (outcome.documents, outcome.versions)
        (captures, known) = (outcome.captures, outcome.known)
        self.leftOut = leftOut
        self.seconds = seconds
    }
}
