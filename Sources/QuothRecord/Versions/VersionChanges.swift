internal import Quoth

/// Keeps what each version of a document changed in the one before it: the table `change`.
///
/// What is before what, capture times tell and not the order of adding. So where an older capture comes later, its
/// neighbours are compared again.
enum VersionChanges {
    /// How many pairs one task compares: opening the record is worth some of them.
    private static let share = 16

    /// Two neighbours.
    private struct Pair: Sendable {
        var earlier: Int, later: Int
    }

    /// A row to be written.
    private struct Row: Sendable {
        var pair: Pair
        var classes: String, payload: String
    }

    /// Compares what needs it of the documents of `versions`, which were added or have an earlier capture now, on `width`
    /// cores. They must be on disk.
    /// - Complexity: O(*k*) in the versions of these documents, and O(*n*) in the texts that are compared.
    static func note(
        _ versions: [Int], in path: String, _ database: Database, _ guarded: JudgingGuard, width: Int
    ) async throws {
        let (wanted, lost) = try stale(versions, database, besides: guarded.isolated)
        guard !wanted.isEmpty || !lost.isEmpty else { return }
        let rows = try await compared(wanted, in: path, guarded, width: width)
        try database.transaction { () throws(RecordError) in
            for version in lost { try database.run("DELETE FROM change WHERE version = ?", .integer(version)) }
            for row in rows {
                try database.run(
                    "INSERT OR REPLACE INTO change(version, previous, classes, payload) VALUES(?,?,?,?)",
                    .integer(row.pair.later), .integer(row.pair.earlier), .text(row.classes), .text(row.payload))
                try News.note(.changed, row.pair.later, database)
            }
        }
    }

    /// The neighbours of which the store has no row, and the versions that have one and are the first now.
    private static func stale(
        _ versions: [Int], _ database: Database, besides isolated: Set<Int>
    ) throws(RecordError) -> (wanted: [Pair], lost: [Int]) {
        var documents: Set<Int> = []
        for version in versions {
            let document = try database.first("SELECT document FROM version WHERE id = ?", [.integer(version)]) {
                $0.integer(0)
            }
            if let document { documents.insert(document) }
        }
        var (wanted, lost): ([Pair], [Int]) = ([], [])
        for document in documents.sorted() {
            let own = try VersionOrder.versions(of: document, database)
            for (version, previous) in zip(own, VersionOrder.previous(own.map(\.form))) {
                let known = try database.first(
                    "SELECT previous FROM change WHERE version = ?", [.integer(version.row)]
                ) { $0.integer(0) }
                if let previous {
                    if own[previous].row != known, isolated.isDisjoint(with: [own[previous].row, version.row]) {
                        wanted.append(Pair(earlier: own[previous].row, later: version.row))
                    }
                } else if known != nil {
                    lost.append(version.row)
                }
            }
        }
        return (wanted, lost)
    }

    /// Compares what needs it of the documents of `versions`, and keeps nothing of it.
    /// - Parameter onStep: Is told which version is compared next with the one before it.
    static func `try`(
        _ versions: [Int], in record: Record, besides isolated: Set<Int>, onStep: @escaping (Int) -> Void
    ) throws(RecordError) {
        let (wanted, _) = try stale(versions, record.database, besides: isolated)
        _ = try compared(wanted, in: record, onStep: onStep)
    }

    private static func compared(
        _ pairs: [Pair], in path: String, _ guarded: JudgingGuard, width: Int
    ) async throws -> [Row] {
        let shares = stride(from: 0, to: pairs.count, by: share).map {
            Array(pairs[$0..<min($0 + share, pairs.count)])
        }
        return try await withThrowingTaskGroup(of: [Row].self) { group in
            var (rows, next): ([Row], Int) = ([], 0)
            func start() {
                guard next < shares.count else { return }
                let own = shares[next]
                next += 1
                group.addTask {
                    try guarded.judging(own.map(\.later)) { try compared(own, in: Record(path)) }
                }
            }
            for _ in 0..<width { start() }
            while let own = try await group.next() {
                rows += own
                start()
            }
            return rows
        }
    }

    private static func compared(
        _ pairs: [Pair], in record: Record, onStep: ((Int) -> Void)? = nil
    ) throws(RecordError) -> [Row] {
        var rows: [Row] = []
        for pair in pairs {
            onStep?(pair.later)
            guard let earlier = try record.quoted(version: pair.earlier),
                let later = try record.quoted(version: pair.later)
            else { continue }
            let diff = VersionDiff(from: earlier, to: later)
            let classes = StoredChange.classes(of: diff).joined(separator: " ")
            rows.append(Row(pair: pair, classes: classes, payload: StoredChange.payload(of: diff)))
        }
        return rows
    }
}
