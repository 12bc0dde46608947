import CSQLite
import Foundation

@testable import QuothRecord

/// Faults of the disk, which are the process's: one test at a time has one.
enum Faults {
    private static let turn = Semaphore(1)

    /// Runs `body` while write number `at` to files below `place` fails, and all later ones if `stays`.
    /// - Returns: What `body` gives, and whether it came to that write at all.
    static func with<Result>(
        _ kind: Int, at: Int, stays: Bool, place: String, _ body: () throws -> Result
    ) rethrows -> (result: Result, wasReached: Bool) {
        turn.wait()
        defer { turn.post() }
        cvfs_set_fault(Int32(kind), at, stays ? 1 : 0, place)
        defer { cvfs_set_fault(Int32(cvfs_no_fault), 0, 0, "") }
        let result = try body()
        return (result, cvfs_fault_count() >= at)
    }

    /// The same for work that waits for other tasks; it takes the fault when nobody else has one.
    static func during<Result>(
        _ kind: Int, at: Int, stays: Bool, place: String, _ body: () async -> Result
    ) async -> (result: Result, wasReached: Bool) {
        while !turn.take() { await Task.yield() }
        cvfs_set_fault(Int32(kind), at, stays ? 1 : 0, place)
        let result = await body()
        let count = cvfs_fault_count()
        cvfs_set_fault(Int32(cvfs_no_fault), 0, 0, "")
        turn.post()
        return (result, count >= at)
    }

    /// The writes that fail in turn: all of them if `QUOTH_EVERY_FAULT` is set, else fewer and fewer (Fibonacci's numbers).
    static var points: some Sequence<Int> {
        let isExhaustive = ProcessInfo.processInfo.environment["QUOTH_EVERY_FAULT"] != nil
        return sequence(state: (1, 1)) { state in
            let at = state.0
            state = isExhaustive ? (at + 1, 1) : (at + state.1, at)
            return at > 400 ? nil : at
        }
    }
}
