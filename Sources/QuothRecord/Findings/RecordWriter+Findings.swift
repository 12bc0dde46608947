internal import Quoth

extension RecordWriter {
    /// How many versions are judged together: what they have in common is looked up once.
    private static let share = 256

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
        var others: [Int: DueVersion] = [:]
        // Many at a time: most words of one are words of another, too.
        let many = SegmentedIndex.concernedLimit
        try await inShares(waiting, of: many, guarded, width: width, version: \.self) {
            search, share throws(RecordError) in
            try search.concerned(by: share, among: waiting)
        } use: {
            for due in $0 { others[due.version] = others[due.version]?.merged(with: due) ?? due }
        }
        for version in guarded.isolated.union(waiting) { others[version] = nil }
        try await judge(Self.inFamilies(waiting, others.values), guarded, width: width)
        try await VersionChanges.note(waiting, in: path, database, guarded, width: width)
        try database.transaction { () throws(RecordError) in
            for version in waiting { try News.note(.settled, version, database) }
            try database.run("DELETE FROM unsettled WHERE version <= ?", Value(waiting.last))
            try guarded.keepWaiting(in: database)
        }
        guarded.end()
        ProcessMemory.returnFree()
    }

    /// The versions that are `new`, each with those that it concerns behind it: they have words in common, and so what is
    /// looked up and read for one serves the others.
    private static func inFamilies(_ new: [Int], _ others: some Sequence<DueVersion>) -> [DueVersion] {
        let families = Dictionary(grouping: others, by: \.cause)
        return new.flatMap { version in
            [DueVersion(version: version)] + (families[version] ?? []).sorted { $0.version < $1.version }
        }
    }

    /// Judges what is `due`, and writes what there is to say of it while the rest is still judged.
    private func judge(_ due: [DueVersion], _ guarded: JudgingGuard, width: Int) async throws {
        try database.execute("BEGIN IMMEDIATE")
        do {
            try await inShares(due, of: Self.share, guarded, width: width, version: \.version) {
                search, share throws(RecordError) in
                try search.findings(of: share)
            } use: { judged throws(RecordError) in
                for version in judged { try write(version) }
            }
            // In the same transaction: no reader sees what the program says where somebody has corrected it.
            try Corrections(database).enforce()
            try database.execute("COMMIT")
        } catch {
            // The first failure is the one to tell; SQLite itself may have rolled back already.
            try? database.execute("ROLLBACK")
            throw error
        }
    }

    private func write(_ judged: Judged) throws(RecordError) {
        for row in judged.findings {
            if !judged.isNew, try row.isNews(in: database) { try News.note(.judged, row.quotation, database) }
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
        if let lookedInto = judged.lookedInto {
            try database.run(
                "INSERT OR REPLACE INTO looked_into(version, entries) VALUES(?,?)", .integer(judged.version),
                .bytes(lookedInto.bytes))
        }
    }

    /// Hands what `work` makes of shares of `size` of the `items` to `use`, in their order; on `width` cores, each of which opens
    /// the record once and takes the next share when it has done one: some take far longer than others.
    private func inShares<Item: Sendable, Result: Sendable>(
        _ items: [Item], of size: Int, _ guarded: JudgingGuard, width: Int, version: (Item) -> Int,
        work: @escaping @Sendable (FindingSearch, [Item]) throws(RecordError) -> Result,
        use: (Result) throws(RecordError) -> Void
    ) async throws {
        let path = path
        let shares = stride(from: 0, to: items.count, by: size).map {
            Array(items[$0..<min($0 + size, items.count)])
        }
        let versions = shares.map { $0.map(version) }
        let next = NextShare(of: shares.count)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (results, sender) = AsyncThrowingStream.makeStream(of: (Int, Result).self)
            for _ in 0..<min(width, shares.count) {
                group.addTask {
                    do {
                        let search = try FindingSearch(Record(path), besides: guarded.isolated)
                        while !Task.isCancelled, let number = next.take() {
                            sender.yield(
                                (number, try guarded.judging(versions[number]) { try work(search, shares[number]) }))
                        }
                    } catch { sender.finish(throwing: error) }
                }
            }
            var (due, waiting) = (0, [Int: Result]())
            var arriving = results.makeAsyncIterator()
            while due < shares.count, let (number, result) = try await arriving.next() {
                waiting[number] = result
                while let result = waiting.removeValue(forKey: due) {
                    due += 1
                    try use(result)
                }
            }
        }
    }
}
