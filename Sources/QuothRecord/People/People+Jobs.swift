extension People {
    /// The most bytes of its output that are kept.
    private static let longest = 4_096

    /// Notes that a job begins; `nil` if another one runs.
    package func beginJob(_ kind: Job.Kind, _ subject: String, who: String) throws(PeopleError) -> Int? {
        try stored { () throws(RecordError) in
            try database.transaction { () throws(RecordError) in
                let isBusy = try database.first("SELECT 1 FROM job WHERE ended_at IS NULL") { _ in true } ?? false
                if isBusy { return nil }
                try database.run(
                    "INSERT INTO job(kind, subject, who, started_at) VALUES(?,?,?,?)", .text(kind.rawValue),
                    .text(subject), .text(who), .text(Clock.iso(Clock.now)))
                return database.lastRow
            }
        }
    }

    /// Notes how a job ended.
    package func end(job id: Int, status: Int?, output: String) throws(PeopleError) {
        try stored { () throws(RecordError) in
            try database.run(
                "UPDATE job SET ended_at = ?, status = ?, output = ? WHERE id = ?", .text(Clock.iso(Clock.now)),
                Value(status), .text(String(output.suffix(Self.longest))), .integer(id))
        }
    }

    /// Notes that the jobs of a site that ended before them have ended, too.
    package func endLostJobs() throws(PeopleError) {
        try stored { () throws(RecordError) in
            try database.run(
                "UPDATE job SET ended_at = ?, output = 'The site was ended.' WHERE ended_at IS NULL",
                .text(Clock.iso(Clock.now)))
        }
    }

    /// The newest jobs.
    public func jobs(limit: Int) throws(PeopleError) -> [Job] {
        try stored { () throws(RecordError) in
            try database.all(
                """
                SELECT id, kind, subject, who, started_at, ended_at, status, output FROM job ORDER BY id DESC LIMIT ?
                """, [.integer(limit)]
            ) { row -> Job? in
                Job.Kind(rawValue: row.text(1)).map { kind in
                    Job(
                        id: row.integer(0), kind: kind, subject: row.text(2), who: row.text(3), startedAt: row.text(4),
                        endedAt: row.optionalText(5), status: row.optionalInteger(6), output: row.optionalText(7))
                }
            }
        }.compactMap(\.self)
    }
}
