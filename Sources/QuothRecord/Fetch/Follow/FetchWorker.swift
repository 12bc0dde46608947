/// A thread that fetches, with a fetcher of its own. Who owns the worker gives it one address at a time, and looks at its
/// fetcher only while it has none.
///
/// Sendable: `job` is written before `ready` is posted and read behind it; `result` is written before `finished` is posted
/// and read behind it. The fetcher is used by the thread between the two, and by the owner only outside them.
final class FetchWorker: @unchecked Sendable {
    /// An address that is to be fetched.
    struct Job: Sendable {
        var url: WebURL
        var validators: Validators
    }

    let fetcher: Fetcher
    private var job: Job?
    private var result: Result<Fetched, FetchError>?
    private let ready = Semaphore()
    private let finished = Semaphore()
    private var isStarted = false
    /// Whether it has an address that was not taken back.
    private(set) var isBusy = false

    /// A worker, whose thread is started with its first job.
    init(_ fetcher: Fetcher) {
        self.fetcher = fetcher
    }

    /// Has `job` fetched, and posts `any` when that is done.
    func begin(_ job: Job, any: Semaphore) {
        precondition(!isBusy, "A worker fetches one address at a time.")
        isBusy = true
        self.job = job
        if !isStarted { isStarted = BackgroundThread.start { [self] in serve(any) } }
        if isStarted {
            ready.post()
        } else {
            work(any)
        }
    }

    /// What came of the job, if it is done.
    func end() -> Result<Fetched, FetchError>? {
        guard isBusy, finished.take() else { return nil }
        isBusy = false
        return result
    }

    /// Ends the thread, once it has no job.
    func stop() {
        guard isStarted, !isBusy else { return }
        job = nil
        ready.post()
    }

    private func serve(_ any: Semaphore) {
        while true {
            ready.wait()
            if job == nil { return }
            work(any)
        }
    }

    private func work(_ any: Semaphore) {
        if let job {
            result = Result { () throws(FetchError) in try fetcher.fetch(job.url, validators: job.validators) }
        }
        finished.post()
        any.post()
    }
}
