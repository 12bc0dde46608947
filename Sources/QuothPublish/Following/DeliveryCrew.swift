internal import QuothRecord
internal import Synchronization

/// Threads that send, each over connections of its own: as many as there are jobs at a time, never more than were ever needed.
final class DeliveryCrew: Sendable {
    /// A receiver that takes longer is a slow one.
    private static let patience = Duration.seconds(2)

    private struct Work {
        var jobs: [DeliveryJob] = []
        var results: [DeliveryJob.Result] = []
        var threads = 0, idle = 0
        var isEnded = false
    }

    private let settings: DeliverySettings
    private let clock: FetchClock
    private let work = Mutex(Work())
    private let given = Semaphore()
    private let done = Semaphore()

    init(_ settings: DeliverySettings, _ clock: FetchClock) {
        (self.settings, self.clock) = (settings, clock)
    }

    /// Ends the threads after the jobs that they are at. Nothing is to be given any more.
    func end() {
        let threads = work.withLock { work in
            work.isEnded = true
            return work.threads
        }
        for _ in 0..<threads { given.post() }
    }

    /// Gives a job to a thread.
    func give(_ job: DeliveryJob) {
        let needsThread = work.withLock { work in
            work.jobs.append(job)
            if work.jobs.count <= work.idle { return false }
            work.threads += 1
            return true
        }
        if needsThread, !BackgroundThread.start({ [self] in run() }) {
            let isAlone = work.withLock { work in
                work.threads -= 1
                return work.threads == 0
            }
            // Without any thread, it is done here.
            if isAlone, let job = work.withLock({ $0.jobs.popLast() }) { finish(job, senders()) }
        }
        given.post()
    }

    /// What came of a job, the first that is done; `nil` if none is within so many seconds.
    func result(within seconds: Double) -> DeliveryJob.Result? {
        guard done.wait(within: seconds) else { return nil }
        return work.withLock { $0.results.isEmpty ? nil : $0.results.removeFirst() }
    }

    private func run() {
        let senders = senders()
        while let job = next() { finish(job, senders) }
    }

    private func next() -> DeliveryJob? {
        work.withLock { $0.idle += 1 }
        while true {
            given.wait()
            let (job, isEnded) = work.withLock { work in
                if work.isEnded { return (DeliveryJob?.none, true) }
                guard !work.jobs.isEmpty else { return (nil, false) }
                work.idle -= 1
                return (work.jobs.removeFirst(), false)
            }
            if isEnded || job != nil { return job }
        }
    }

    private func senders() -> Result<DeliverySenders, FetchError> {
        Result { () throws(FetchError) in try DeliverySenders(settings, clock) }
    }

    private func finish(_ job: DeliveryJob, _ senders: Result<DeliverySenders, FetchError>) {
        let start = ContinuousClock.now
        let outcome: DeliveryOutcome
        switch senders {
        case .success(let senders): outcome = senders.perform(job)
        case .failure(let error): outcome = .later(reason: "\(error)", retryAfter: nil)
        }
        let tookLong = ContinuousClock.now - start > Self.patience
        work.withLock { $0.results.append(DeliveryJob.Result(job: job, outcome: outcome, tookLong: tookLong)) }
        done.post()
    }
}
