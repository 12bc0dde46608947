internal import QuothRecord
internal import Synchronization

/// The facts that searches ask about every match, in memory once for all threads.
///
/// They are read in a thread of their own: at the start, and again some time after the record was changed. Until then
/// searches ask the store, which takes longer and finds the same.
final class SiteFacts: Sendable {
    /// What was read, with the reader that knows whether it is still true.
    ///
    /// Sendable: whoever makes it hands it over to the mutex, and keeps nothing of it.
    private struct Made: @unchecked Sendable {
        let table: FactTable
        let reader: FactReader
    }

    /// While somebody writes, reading takes one part in so many of a core, and begins once in so many seconds.
    private static let share = 10.0, seconds = 1.0...60.0

    private let path: String
    private let made = Mutex<Made?>(nil)
    private let wanted = Semaphore(1), ended = Semaphore()

    init(_ path: String) { self.path = path }

    /// Starts the thread.
    /// - Returns: Whether there could be one.
    func start() -> Bool { BackgroundThread.start { [self] in run() } }

    /// Ends the thread, at the latest when it has read what it reads.
    func end() {
        ended.post()
        wanted.post()
    }

    /// Has `search` use the facts, if they are those of the record as it is; else they are read anew, some time.
    func lend(to search: RecordSearch) throws(RecordError) {
        if try search.hasFacts() { return }
        let isLent = try made.withLock { made throws(RecordError) in
            guard let made else { return false }
            try search.use(made.table, of: made.reader)
            return try search.hasFacts()
        }
        if !isLent { wanted.post() }
    }

    // MARK: The thread

    private func run() {
        while true {
            wanted.wait()
            while wanted.take() {}
            if ended.take() { return }
            let start = ContinuousClock.now
            // A record that cannot be read now is asked for again by the next search, and the operator is told there.
            _ = try? make()
            let (seconds, rest) = (ContinuousClock.now - start).components
            let lasted = Double(seconds) + Double(rest) / 1e18
            if ended.wait(within: min(Self.seconds.upperBound, max(Self.seconds.lowerBound, Self.share * lasted))) {
                return
            }
        }
    }

    /// Reads the facts, unless those that are there are still true.
    func make() throws(RecordError) {
        let isCurrent = try made.withLock { made throws(RecordError) in try made?.reader.isCurrent() ?? false }
        if isCurrent { return }
        let reader = try FactReader(path)
        let new = Made(table: try reader.read(), reader: reader)
        made.withLock { $0 = new }
    }
}
