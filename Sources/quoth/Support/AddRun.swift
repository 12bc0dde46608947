internal import QuothPublish
internal import QuothRecord

/// One run that adds to a record: what was added so far, and who is told.
final class AddRun {
    /// After so many documents their quotations are judged.
    private static let settled = 4_096

    let writer: RecordWriter
    private let console: Console
    private let every: Int
    private let isTold: Bool
    private(set) var outcome = RecordWriter.Outcome()
    private var durable = 0
    private var judged = 0
    private let start = ContinuousClock.now

    /// A run that adds to the record of `writer`, and brings it to disk after `every` documents.
    init(_ writer: RecordWriter, _ console: Console, every: Int?, isQuiet: Bool) {
        self.writer = writer
        self.console = console
        self.every = every ?? .max
        isTold = !isQuiet && !console.outIsTerminal
    }

    /// Adds one capture with its documents.
    func add(_ addition: Addition) async throws {
        outcome.add(try writer.add(addition))
        if writer.waitingCount >= every { try writer.commit() }
        try tell()
        if writer.durableCount - judged >= Self.settled { try await settle() }
    }

    /// Counts a capture that the record has.
    func passOver() { outcome.passOver() }

    /// Brings the rest to disk, judges it, and notes what was left out of the `inputs`.
    func end(_ leftOut: [LeftOut], of inputs: [String]) async throws {
        try writer.commit()
        try tell()
        try await settle()
        try writer.note(leftOut: leftOut.map { ($0.input, $0.message) }, of: inputs)
        if isTold { try write(event: "done", leftOut: leftOut.count) }
    }

    private func settle() async throws {
        try await writer.settle(width: coreCount)
        judged = writer.durableCount
    }

    // MARK: Telling

    /// What stands beside the count of files on a terminal.
    func detail() -> String {
        let seconds = (ContinuousClock.now - start).components.seconds
        let count = outcome.documents + outcome.versions
        return " · \(count) documents" + (seconds > 2 ? " · \(count / Int(seconds))/s" : "")
    }

    /// What became of everything, for the end.
    func sentence(_ record: String) -> String {
        let counts = [
            (outcome.versions, "new versions of others"), (outcome.captures, "texts that it had were captured again"),
            (outcome.known, "were there already"),
        ]
        let others = counts.filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
        return "\(outcome.documents) documents added to \(record)\(others)"
    }

    private func tell() throws {
        guard writer.durableCount > durable else { return }
        durable = writer.durableCount
        if isTold { try write(event: "on-disk", leftOut: nil) }
    }

    private func write(event: String, leftOut: Int?) throws {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        let line = AddLine(
            event: event, onDisk: durable, outcome: outcome, leftOut: leftOut,
            seconds: Double(seconds) + Double(attoseconds / 1_000_000_000_000_000) / 1e3)
        console.write(try JSONLine.bytes(line) + [0x0A])
        console.flush()
    }
}
