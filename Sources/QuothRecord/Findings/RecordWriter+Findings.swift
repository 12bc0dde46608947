internal import Quoth

extension RecordWriter {
    /// How many versions one task judges: opening the record is worth some of them.
    private static let share = 32

    /// Judges the quotations of all versions that were added since the last time, and of those that they concern, on
    /// `width` cores.
    ///
    /// What is not judged when the process ends is judged the next time.
    public func settle(width: Int) async throws {
        try commit()
        let waiting = try database.all("SELECT version FROM unsettled ORDER BY version") { $0.integer(0) }
        guard !waiting.isEmpty else { return }
        let first = try await judged(waiting, width: width, isNew: true)
        let others = Set(first.flatMap(\.concerned)).subtracting(waiting).sorted()
        let second = try await judged(others, width: width, isNew: false)
        try await VersionChanges.note(waiting, in: path, database, width: width)
        try database.transaction { () throws(RecordError) in
            for batch in first + second {
                for row in batch.rows { try row.write(to: database) }
            }
            try database.run("DELETE FROM unsettled WHERE version <= ?", Value(waiting.last))
        }
    }

    /// What was found out about some versions.
    private struct Judged: Sendable {
        var rows: [FindingRow] = []
        var concerned: [Int] = []
    }

    private func judged(_ versions: [Int], width: Int, isNew: Bool) async throws -> [Judged] {
        let path = path
        let shares = stride(from: 0, to: versions.count, by: Self.share).map {
            Array(versions[$0..<min($0 + Self.share, versions.count)])
        }
        return try await withThrowingTaskGroup(of: (Int, Judged).self) { group in
            var results = [Judged](repeating: Judged(), count: shares.count)
            var next = 0
            func start() {
                guard next < shares.count else { return }
                let number = next
                next += 1
                group.addTask { (number, try Self.judged(shares[number], in: path, isNew: isNew)) }
            }
            for _ in 0..<width { start() }
            while let (number, judged) = try await group.next() {
                results[number] = judged
                start()
            }
            return results
        }
    }

    private static func judged(_ versions: [Int], in path: String, isNew: Bool) throws(RecordError) -> Judged {
        let search = FindingSearch(record: try Record(path))
        var judged = Judged()
        for version in versions {
            judged.rows += try search.findings(of: version)
            if isNew { judged.concerned += try search.concerned(by: version) }
        }
        return judged
    }
}
