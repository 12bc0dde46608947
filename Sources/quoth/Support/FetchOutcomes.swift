internal import QuothRecord

/// Tells of what was not fetched, and how a run ended.
struct FetchOutcomes {
    private let console: Console
    private(set) var fetchedCount = 0
    private var failures = 0
    private var refusals = 0

    init(_ console: Console) {
        self.console = console
    }

    /// A page came; an error page counts as left out.
    mutating func fetched(_ page: Fetched) {
        if page.last.status < 400 {
            fetchedCount += 1
        } else {
            failures += 1
            console.report(
                "quoth: \(FetchError.status(url: page.url.description, status: page.last.status, retryAfter: nil))")
        }
    }

    /// A page did not come.
    mutating func failed(_ error: FetchError) {
        if error.isRefusal { refusals += 1 } else { failures += 1 }
        console.report("quoth: \(error)")
    }

    /// The status of a run that left addresses for its limit, counted by the ones that led to them.
    func end(cut: [String: Int]) -> RunStatus {
        for (root, count) in cut.sorted(by: { $0.key < $1.key }) {
            console.report("quoth: \(root) leads to \(count) more addresses; --max-pages sets how many are fetched.")
        }
        if fetchedCount > 0 { return failures + refusals > 0 || !cut.isEmpty ? .partial : .fine }
        return refusals > 0 && failures == 0 ? .refused : .error
    }
}
