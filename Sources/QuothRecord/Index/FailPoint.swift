internal import Glibc

/// Places in the writing of a record where a test can end the process, as a loss of power would.
///
/// The environment variable `QUOTH_FAILPOINT` names one; the process ends where it is reached.
enum FailPoint: String, CaseIterable {
    case textsWritten = "texts-written"
    case seedsWritten = "seeds-written"
    case beforeCommit = "before-commit"
    case committed = "committed"
    case mergeTextsWritten = "merge-texts-written"
    case mergeSeedsHalf = "merge-seeds-half"
    case mergeDone = "merge-done"

    private static let named: FailPoint? = getenv("QUOTH_FAILPOINT").flatMap {
        FailPoint(rawValue: String(cString: $0))
    }

    /// Ends the process if this place was named.
    func reach() {
        if FailPoint.named == self { kill(getpid(), SIGKILL) }
    }
}
