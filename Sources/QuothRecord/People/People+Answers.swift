extension People {
    /// What is known of a request that may be sent twice.
    package enum Answer: Hashable, Sendable {
        /// It is the first one.
        case new
        /// The first one has no answer yet.
        case working
        /// The key belongs to another request.
        case other
        /// What was answered the first time.
        case known(status: Int, body: [UInt8])
    }

    /// Answers are kept for so many seconds; after so many a request without one is taken for lost.
    private static let kept = 86_400, lost = 120

    /// Notes that the request with this digest is worked on, unless it is known by its key.
    package func answer(to key: Digest, _ request: Digest) throws(PeopleError) -> Answer {
        let now = Clock.now
        return try stored { () throws(RecordError) in
            try database.transaction { () throws(RecordError) in
                try database.run(
                    "DELETE FROM answered WHERE at < ? OR status = 0 AND at < ?", .integer(now - Self.kept),
                    .integer(now - Self.lost))
                try database.run(
                    "INSERT OR IGNORE INTO answered(key, request, at, status, body) VALUES(?,?,?,0,x'')",
                    .bytes(key.bytes), .bytes(request.bytes), .integer(now))
                if database.changes > 0 { return .new }
                return try database.first(
                    "SELECT request, status, body FROM answered WHERE key = ?", [.bytes(key.bytes)]
                ) { row -> Answer in
                    if row.bytes(0) != request.bytes { return .other }
                    return row.integer(1) == 0 ? .working : .known(status: row.integer(1), body: row.bytes(2))
                } ?? .new
            }
        }
    }

    /// Keeps what was answered.
    package func keep(_ status: Int, _ body: [UInt8], for key: Digest) throws(PeopleError) {
        try stored { () throws(RecordError) in
            try database.run(
                "UPDATE answered SET status = ?, body = ? WHERE key = ?", .integer(status), .bytes(body),
                .bytes(key.bytes))
        }
    }

    /// Forgets a request that was not answered.
    package func forget(_ key: Digest) throws(PeopleError) {
        try stored { () throws(RecordError) in try database.run("DELETE FROM answered WHERE key = ?", .bytes(key.bytes))
        }
    }
}
