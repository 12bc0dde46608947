/// What could not be added to a record, and why: it stays known until it could, or somebody forgets it.
struct Quarantine {
    let database: Database

    /// Notes that `input` was left out for `reason`.
    func put(_ input: String, reason: String, now: Int) throws(RecordError) {
        try database.run(
            """
            INSERT INTO quarantine(input, reason, tries, last_at) VALUES(?,?,1,?) ON CONFLICT(input, reason) \
            DO UPDATE SET tries = tries + 1, last_at = excluded.last_at
            """, .text(input), .text(reason), .text(Clock.iso(now)))
    }

    /// Forgets what was noted of `input` for other reasons than `reasons`, which still hold.
    func clear(_ input: String, besides reasons: Set<String>) throws(RecordError) {
        let noted = try database.all("SELECT id, reason FROM quarantine WHERE input = ?", [.text(input)]) {
            ($0.integer(0), $0.text(1))
        }
        for (row, reason) in noted where !reasons.contains(reason) {
            try database.run("DELETE FROM quarantine WHERE id = ?", .integer(row))
        }
    }
}
