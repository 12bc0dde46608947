public import QuothRecord

/// How much a record holds.
public struct StatsJSON: Encodable {
    let schema = Schema.stats
    let rows: [String: Int]
    let bytes: [String: Int]
    let rawBytes: Int
    let published: [String]
    let verdicts: [String: Int]
    let changes: [String: Int]
    let hosts: [String: Int]

    /// The counts of `stats`.
    public init(_ stats: RecordStats) {
        func table(_ counts: [RecordStats.Count]) -> [String: Int] {
            Dictionary(counts.map { ($0.name, $0.count) }) { first, _ in first }
        }
        rows = table(stats.rows)
        bytes = table(stats.bytes)
        rawBytes = stats.rawBytes
        published = stats.published
        verdicts = table(stats.verdicts)
        changes = table(stats.changes)
        hosts = table(stats.hosts)
    }
}
