internal import Quoth

/// Keeps versions that end the process that judges them, or that compares them with others, from being judged.
///
/// What was being judged when an earlier process ended all at once is tried in a process of its own before anything else is
/// judged. What ends that, too, is isolated: it is kept and found, but neither judged nor looked into as a source.
final class JudgingGuard: Sendable {
    private let inFlight: InFlight
    /// The versions that are not judged.
    let isolated: Set<Int>

    /// Tries what is suspected in the record of `writer`, to which everything that was added is on disk.
    init(_ writer: RecordWriter) throws(RecordError) {
        inFlight = InFlight(writer.path, name: InFlight.judgingName)
        var list = try IsolatedInputs(writer.path, name: IsolatedInputs.versionsName)
        // The number of a version that was removed may be given again.
        let known = list.reasons
        for unit in known.keys {
            let isThere = try writer.database.first(
                "SELECT 1 FROM version WHERE id = ?", [.integer(Self.versions(unit).first ?? 0)]
            ) { _ in true }
            if isThere == nil { list.reasons[unit] = nil }
        }
        if list.reasons.count < known.count { try list.save(to: writer.path) }
        let left = inFlight.units
        var suspects = left.map(Self.versions)
        if writer.retriesJudging {
            suspects += list.reasons.keys.map(Self.versions)
            writer.retriesJudging = false
            list.reasons = [:]
        }
        if !suspects.isEmpty {
            for versions in suspects {
                let found = writer.trial?.reasons(against: versions, besides: Self.versions(of: list), in: writer.path)
                for (version, reason) in found ?? [:] { list.reasons[Self.unit([version])] = reason }
            }
            try list.save(to: writer.path)
            isolated = Self.versions(of: list)
            try writer.database.transaction { () throws(RecordError) in try keepWaiting(in: writer.database) }
            left.forEach(inFlight.settle)
        } else {
            isolated = Self.versions(of: list)
        }
    }

    /// What `judge` gives, which judges `versions`.
    /// - Complexity: Two writes of some bytes besides what `judge` takes.
    func judging<Value>(_ versions: [Int], _ judge: () throws -> Value) rethrows -> Value {
        guard let slot = inFlight.enter(Self.unit(versions)) else { return try judge() }
        defer { inFlight.leave(slot) }
        return try judge()
    }

    /// Lets what is isolated wait until it is tried again.
    func keepWaiting(in database: Database) throws(RecordError) {
        for version in isolated.sorted() {
            try database.run(
                "INSERT OR IGNORE INTO unsettled(version) SELECT id FROM version WHERE id = ?", .integer(version))
        }
    }

    /// Notes that all was judged.
    func end() { inFlight.end() }

    // MARK: Numbers

    /// The versions of the record in `folder` that are not judged, and why.
    static func isolated(in folder: String) throws(RecordError) -> [(version: Int, reason: String)] {
        let list = try IsolatedInputs(folder, name: IsolatedInputs.versionsName)
        return list.reasons.flatMap { unit, reason in versions(unit).map { ($0, reason) } }.sorted { $0.0 < $1.0 }
    }

    private static func unit(_ versions: [Int]) -> ReadUnit {
        ReadUnit(input: versions.map(String.init).joined(separator: " "))
    }

    private static func versions(_ unit: ReadUnit) -> [Int] { unit.input.split(separator: " ").compactMap { Int($0) } }

    private static func versions(of list: IsolatedInputs) -> Set<Int> { Set(list.reasons.keys.flatMap(versions)) }
}
