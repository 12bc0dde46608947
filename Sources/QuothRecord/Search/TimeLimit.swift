internal import CSQLite

/// Ends a statement that takes too long.
///
/// SQLite asks between two steps of its program, so a single look into the index of words may end a little later.
final class TimeLimit {
    private static let steps: Int32 = 2_000
    private let end: ContinuousClock.Instant

    /// A limit of `duration` from now on.
    init(_ duration: Duration) { end = ContinuousClock.now + duration }

    var isOver: Bool { ContinuousClock.now >= end }

    /// Runs `body`, whose statements on `database` end with ``RecordError/isInterruption`` when the time is over.
    func hold<Result>(_ database: Database, _ body: () throws(RecordError) -> Result) throws(RecordError) -> Result {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(
            database.handle, Self.steps,
            { context in
                guard let context else { return 0 }
                return Unmanaged<TimeLimit>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
            }, context)
        defer { sqlite3_progress_handler(database.handle, 0, nil, nil) }
        return try body()
    }
}

extension RecordError {
    /// Whether a statement was ended before its time.
    var isInterruption: Bool {
        if case .store(_, _, let code, _) = self { return Int32(truncatingIfNeeded: code) == SQLITE_INTERRUPT }
        return false
    }
}
