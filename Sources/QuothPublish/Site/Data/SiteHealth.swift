internal import QuothRecord

/// How it goes with a site: what there is of it, and what came when it was last asked.
struct SiteHealth: Hashable, Sendable {
    /// An address that is fetched again and again.
    struct Watch: Hashable, Sendable {
        var url: String
        var lastAt: String?
        var lastStatus: Int?
        var lastError: String?
        var failures: Int
    }

    let documents: Int
    /// The first and the last day of publication.
    let first: String?
    let last: String?
    let robotsStatus: Int?
    let watches: [Watch]

    /// What `record` knows of `host`; `nil` if it has nothing of it.
    init?(_ host: String, in record: Record) throws(RecordError) {
        let counts = try record.database.first(
            """
            SELECT count(DISTINCT d.id), min(v.published), max(v.published) FROM document d JOIN version v \
            ON v.document = d.id WHERE d.host = ?
            """, [.text(host)]
        ) { ($0.integer(0), $0.optionalText(1), $0.optionalText(2)) }
        (documents, first, last) = counts ?? (0, nil, nil)
        robotsStatus =
            try record.database.first(
                "SELECT robots_status FROM host WHERE name = ? OR name = ?",
                [.text("https://" + host), .text("https://\(host):443")]
            ) { $0.optionalInteger(0) } ?? nil
        watches = try record.database.all(
            """
            SELECT url, last_at, last_status, last_error, failures FROM watch \
            WHERE instr(url, '://' || ?1 || '/') > 0 ORDER BY url LIMIT 50
            """, [.text(host)]
        ) { row in
            Watch(
                url: row.text(0), lastAt: row.optionalText(1), lastStatus: row.optionalInteger(2),
                lastError: row.optionalText(3), failures: row.integer(4))
        }
        if documents == 0, watches.isEmpty { return nil }
    }
}
