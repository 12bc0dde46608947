internal import Glibc
internal import QuothPublish
internal import QuothRecord

/// One run that adds to a record: what was added so far, and who is told.
///
/// Sendable: the task that runs it changes it only at its turn, and ``interrupt(_:)`` takes the turn for good, so that the
/// writer is never used by two threads.
final class AddRun: @unchecked Sendable {
    /// After so many documents their quotations are judged.
    private static let settled = 4_096
    /// Segments with more bytes of text are merged beside adding.
    private static let mergeBehind = 4 << 20

    let writer: RecordWriter
    private let console: Console
    private let every: Int
    private let isTold: Bool
    private(set) var outcome = RecordWriter.Outcome()
    private var durable = 0
    private var judged = 0
    private let start = ContinuousClock.now
    private let turn = Semaphore(1)
    /// Whether everything is on disk and the writer is judging it.
    private var isSettling = false
    private var files = (done: 0, all: 0)

    /// A run that adds to the record of `writer`, and brings it to disk after `every` documents.
    /// - Parameter mergeBehind: Above how many bytes of text segments are merged beside it.
    init(_ writer: RecordWriter, _ console: Console, every: Int?, mergeBehind: Int? = nil, isQuiet: Bool) {
        self.writer = writer
        self.console = console
        self.every = every ?? .max
        isTold = !isQuiet && !console.outIsTerminal
        writer.mergesBehindAbove = mergeBehind ?? Self.mergeBehind
    }

    /// Adds one capture with its documents.
    func add(_ addition: Addition) async throws {
        try atTurn {
            outcome.add(try writer.add(addition))
            if writer.waitingCount >= every { try writer.commit() }
            try tell()
        }
        if writer.durableCount - judged >= Self.settled { try await settle() }
    }

    /// Counts a capture that the record has.
    func passOver() { atTurn { outcome.passOver() } }

    /// Notes how many of all files were read.
    func count(done: Int, of all: Int) { atTurn { files = (done, all) } }

    /// Brings the rest to disk, judges it, and notes what was left out of the `inputs`.
    func end(_ leftOut: [LeftOut], of inputs: [String]) async throws {
        try atTurn {
            try writer.commit()
            try tell()
        }
        try await settle()
        try atTurn {
            try writer.finishMerges()
            try writer.note(leftOut: leftOut.map { ($0.input, $0.message) }, of: inputs)
            if isTold { try write(event: "done", leftOut: leftOut.count) }
        }
    }

    private func settle() async throws {
        try atTurn {
            try writer.commit()
            try tell()
            isSettling = true
        }
        try await writer.settle(width: coreCount)
        atTurn {
            isSettling = false
            judged = writer.durableCount
        }
    }

    // MARK: Interruption

    /// Brings to disk what was added, says what remains, and ends the process.
    func interrupt(_ isolation: Isolation) {
        turn.wait()
        isolation.interrupt()
        do {
            if !isSettling { try writer.commit() }
            durable = writer.durableCount
            if isTold { try write(event: "interrupted", leftOut: nil) }
            console.report("\(console.errIsTerminal ? "\r\u{1B}[K" : "")quoth: interrupted: \(rest)")
        } catch { console.report("quoth: \(error)") }
        _exit(RunStatus.interrupted.rawValue)
    }

    /// What a run that is interrupted has done, and what it has not.
    private var rest: String {
        let read = files.all > 1 ? ", \(files.all - files.done) of \(files.all) files remain" : ""
        let added = outcome.documents + outcome.versions
        return "\(added) documents are on disk\(read). The same command goes on from there."
    }

    private func atTurn<Result>(_ body: () throws -> Result) rethrows -> Result {
        turn.wait()
        defer { turn.post() }
        return try body()
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
            (outcome.versions, "new version of another", "new versions of others"),
            (outcome.captures, "text that it had was captured again", "texts that it had were captured again"),
            (outcome.known, "was there already", "were there already"),
        ]
        let others = counts.filter { $0.0 > 0 }.map { ", \($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined()
        return "\(Counted.things(outcome.documents, "document")) added to \(record)\(others)"
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
