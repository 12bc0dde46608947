public import QuothRecord

/// What a check of a record found.
public struct VerifyJSON: Encodable {
    struct Counts: Encodable {
        let pages: Int
        let versions: Int
        let quotations: Int
        let captures: Int
        let entries: Int
        let checkpoints: Int
    }

    struct Place: Encodable {
        let file: String
        let place: String?
        let reason: String
    }

    let schema = Schema.verify
    let engine = EngineJSON()
    let record: String
    let isWhole: Bool
    let counts: Counts
    let damages: [Place]
    let notes: [String]

    enum CodingKeys: String, CodingKey {
        case schema, engine, record, counts, damages, notes
        case isWhole = "undamaged"
    }

    /// What `check` found.
    public init(_ check: RecordCheck) {
        record = check.path
        isWhole = check.damages.isEmpty
        let told = check.counts
        counts = Counts(
            pages: told.pages, versions: told.versions, quotations: told.quotations, captures: told.blobs,
            entries: told.entries, checkpoints: told.checkpoints)
        damages = check.damages.map { Place(file: $0.file, place: $0.place, reason: $0.reason) }
        notes = check.notes
    }
}
