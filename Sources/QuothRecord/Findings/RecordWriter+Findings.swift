internal import Quoth

extension RecordWriter {
    /// How many versions one task judges: opening the record is worth some of them.
    private static let share = 128

    /// Judges the quotations of all versions that were added since the last time, and of those that they concern, on
    /// `width` cores.
    ///
    /// What is not judged when the process ends is judged the next time.
    public func settle(width: Int) async throws {
        try commit()
        let waiting = try database.all("SELECT version FROM unsettled ORDER BY version") { $0.integer(0) }
        guard !waiting.isEmpty else { return }
        let path = path
        let concerned = try await inShares(waiting, width: width) { share throws(RecordError) in
            try FindingSearch(Record(path)).concerned(by: share)
        }
        let others = concerned.reduce(into: Set()) { $0.formUnion($1) }.subtracting(waiting)
        for (versions, areNew) in [(waiting, true), (others.sorted(), false)] {
            let judged = try await inShares(versions, width: width) { share throws(RecordError) in
                try FindingSearch(Record(path)).findings(of: share, areNew: areNew)
            }
            try database.transaction { () throws(RecordError) in
                for version in judged.joined() { try write(version, areNew: areNew) }
            }
        }
        try CorrectionQueue.enter(path, into: database)
        try database.transaction { () throws(RecordError) in try Corrections(database).enforce() }
        try await VersionChanges.note(waiting, in: path, database, width: width)
        try database.transaction { () throws(RecordError) in
            for version in waiting { try News.note(.settled, version, database) }
            try database.run("DELETE FROM unsettled WHERE version <= ?", Value(waiting.last))
        }
    }

    /// - Parameter areNew: Whether the findings are of versions that come, which are news as a whole.
    private func write(_ judged: FindingSearch.Judged, areNew: Bool) throws(RecordError) {
        for row in judged.findings {
            if !areNew, try row.isNews(in: database) { try News.note(.judged, row.quotation, database) }
            try row.write(to: database)
        }
        for (quotation, versions) in judged.sources {
            if versions.isEmpty {
                try database.run("DELETE FROM judged_against WHERE quotation = ?", .integer(quotation))
            } else {
                try database.run(
                    "INSERT OR REPLACE INTO judged_against(quotation, versions) VALUES(?,?)", .integer(quotation),
                    .text(FindingSearch.list(versions)))
            }
        }
    }

    /// What `work` makes of shares of `versions`, in their order, on `width` cores.
    private func inShares<Result: Sendable>(
        _ versions: [Int], width: Int, work: @escaping @Sendable ([Int]) throws -> Result
    ) async throws -> [Result] {
        let shares = stride(from: 0, to: versions.count, by: Self.share).map {
            Array(versions[$0..<min($0 + Self.share, versions.count)])
        }
        return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: shares.count)
            var next = 0
            func start() {
                guard next < shares.count else { return }
                let number = next
                next += 1
                group.addTask { (number, try work(shares[number])) }
            }
            for _ in 0..<width { start() }
            while let (number, result) = try await group.next() {
                results[number] = result
                start()
            }
            return results.compactMap(\.self)
        }
    }
}
