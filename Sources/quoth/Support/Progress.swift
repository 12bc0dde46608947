/// A line of progress on the standard error, on a terminal only, from the first half second on.
final class Progress {
    private let console: Console
    private let what: String
    private let total: Int
    private let isShown: Bool
    /// What is told beside the count.
    private let detail: () -> String
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var done = 0
    private var hasWritten = false

    /// Progress of `total` pieces of work.
    init(_ console: Console, _ what: String, total: Int, isQuiet: Bool, detail: @escaping () -> String = { "" }) {
        self.console = console
        self.what = what
        self.total = total
        isShown = console.errIsTerminal && !isQuiet
        self.detail = detail
    }

    /// One more is done.
    func step() {
        done += 1
        refresh()
    }

    /// Shows how it stands, though nothing may be done that is counted.
    func refresh() {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - start > .milliseconds(500), now - last > .milliseconds(100) else { return }
        last = now
        hasWritten = true
        let seconds = Double((now - start).components.seconds)
        let left = done > 0 && seconds > 3 ? Int(seconds * Double(total - done) / Double(done)) : 0
        let eta = left > 0 ? " · \(left) s left" : ""
        console.note("\r\u{1B}[K  \(what) \(done)/\(total)\(eta)\(detail())")
    }

    /// Takes the line away.
    func end() {
        if hasWritten { console.note("\r\u{1B}[K") }
    }
}
