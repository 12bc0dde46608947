internal import Quoth

extension RecordWriter {
    /// How many versions are judged together: what they have in common is looked up once.
    private static let share = 128

    /// Judges the quotations of all versions that were added since the last time, and of those that they concern, on
    /// `width` cores.
    ///
    /// What is not judged when the process ends is judged the next time; what ended it is told from the rest then, and
    /// neither judged nor compared with from then on.
    public func settle(width: Int) async throws {
        try commit()
        // A corrected speaker may change a verdict, so first.
        try CorrectionQueue.enter(path, into: database)
        let guarded = try JudgingGuard(self)
        let waiting = try database.all("SELECT version FROM unsettled ORDER BY version") { $0.integer(0) }
            .filter { !guarded.isolated.contains($0) }
        guard !waiting.isEmpty else { return guarded.end() }
        let concerned = try await inShares(waiting, guarded, width: width) { search, share throws(RecordError) in
            try search.concerned(by: share)
        }
        let others = concerned.reduce(into: Set()) { $0.formUnion($1) }.subtracting(waiting)
            .subtracting(guarded.isolated)
        for (versions, areNew) in [(waiting, true), (others.sorted(), false)] {
            let judged = try await inShares(versions, guarded, width: width) { search, share throws(RecordError) in
                try search.findings(of: share, areNew: areNew)
            }
            try database.transaction { () throws(RecordError) in
                for version in judged.joined() { try write(version, areNew: areNew) }
                // In the same transaction: no reader sees what the program says where somebody has corrected it.
                try Corrections(database).enforce()
            }
        }
        try await VersionChanges.note(waiting, in: path, database, guarded, width: width)
        try database.transaction { () throws(RecordError) in
            for version in waiting { try News.note(.settled, version, database) }
            try database.run("DELETE FROM unsettled WHERE version <= ?", Value(waiting.last))
            try guarded.keepWaiting(in: database)
        }
        guarded.end()
    }

    /// - Parameter areNew: Whether the findings are of versions that come, which are news as a whole.
    private func write(_ judged: Judged, areNew: Bool) throws(RecordError) {
        for row in judged.findings {
            if !areNew, try row.isNews(in: database) { try News.note(.judged, row.quotation, database) }
            try row.write(to: database)
        }
        for row in judged.silent { try database.run("DELETE FROM finding WHERE quotation = ?", .integer(row)) }
        for (quotation, versions) in judged.sources {
            if versions.isEmpty {
                try database.run("DELETE FROM judged_against WHERE quotation = ?", .integer(quotation))
            } else {
                try database.run(
                    "INSERT OR REPLACE INTO judged_against(quotation, versions) VALUES(?,?)", .integer(quotation),
                    .text(FindingSearch.list(versions)))
            }
        }
        if let lookedInto = judged.lookedInto, lookedInto.isEmpty {
            try database.run("DELETE FROM looked_into WHERE version = ?", .integer(judged.version))
        } else if let lookedInto = judged.lookedInto {
            try database.run(
                "INSERT OR REPLACE INTO looked_into(version, entries) VALUES(?,?)", .integer(judged.version),
                .bytes(lookedInto.bytes))
        }
    }

    /// What `work` makes of shares of `versions`, in their order, on `width` cores, each of which opens the record once.
    private func inShares<Result: Sendable>(
        _ versions: [Int], _ guarded: JudgingGuard, width: Int,
        work: @escaping @Sendable (FindingSearch, [Int]) throws(RecordError) -> Result
    ) async throws -> [Result] {
        let path = path
        let shares = stride(from: 0, to: versions.count, by: Self.share).map {
            Array(versions[$0..<min($0 + Self.share, versions.count)])
        }
        let count = min(width, shares.count)
        return try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
            for first in 0..<count {
                group.addTask {
                    let search = try FindingSearch(Record(path), besides: guarded.isolated)
                    return try stride(from: first, to: shares.count, by: count).map { number in
                        (number, try guarded.judging(shares[number]) { try work(search, shares[number]) })
                    }
                }
            }
            var results: [(Int, Result)] = []
            for try await own in group { results += own }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
