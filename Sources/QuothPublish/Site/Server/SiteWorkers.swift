internal import QuothRecord
internal import Synchronization

/// Threads for requests that take long, each with a site of its own.
final class SiteWorkers: Sendable {
    /// What a thread does; `nil` tells it to end.
    private typealias Work = (@Sendable (Site) -> Void)?

    private let waiting = Mutex<[Work]>([])
    private let isReady = Semaphore()

    /// The number of requests that wait for a thread.
    var count: Int { waiting.withLock { $0.count } }

    /// Starts a thread that works on `sites`.
    /// - Returns: Whether there could be one.
    func start(
        _ path: String, _ metrics: SiteMetrics, _ access: SiteAccess, _ hub: WebURL?, _ facts: SiteFacts
    ) throws(SiteError) -> Bool {
        // Opened here, so that a record that cannot be read is told before the server listens.
        let site = SiteWorkers.Box(try Site(path, metrics, access, hub: hub, facts: facts))
        return BackgroundThread.start { [self] in
            while true {
                isReady.wait()
                guard let work = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return }
                work(site.site)
            }
        }
    }

    /// Has `work` done by the next thread that is free.
    func add(_ work: @escaping @Sendable (Site) -> Void) {
        waiting.withLock { $0.append(work) }
        isReady.post()
    }

    /// Ends so many threads, once they have done what waits.
    func end(_ threads: Int) {
        for _ in 0..<threads {
            waiting.withLock { $0.append(nil) }
            isReady.post()
        }
    }

    /// A site on its way to its thread.
    ///
    /// Sendable: the thread that makes it hands it over when it starts the one that uses it, and keeps nothing of it.
    private final class Box: @unchecked Sendable {
        let site: Site

        init(_ site: Site) { self.site = site }
    }
}
