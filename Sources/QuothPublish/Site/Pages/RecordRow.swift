/// What the rows are called that a record is counted in.
enum RecordRow {
    /// The name of the rows that ``RecordStats`` calls `name`; `nil` for what is a name of others, such as a site.
    static func label(_ name: String) -> Label? {
        switch name {
        case "documents": .rowDocuments
        case "versions": .rowVersions
        case "captures": .rowCaptures
        case "raw captures": .rowRaw
        case "dropped raw captures": .rowDropped
        case "quotations": .rowQuotations
        case "speakers": .rowSpeakers
        case "findings": .rowFindings
        case "entries of the log": .rowEntries
        case "checkpoints": .rowCheckpoints
        case "segments": .rowSegments
        case "watched addresses": .rowWatched
        case "quarantined inputs": .rowQuarantined
        default: nil
        }
    }
}
