internal import Dispatch
internal import Glibc
public import Quoth
internal import Synchronization

extension Tracer {
    /// Below so many quotations a core of their own is not worth while: each makes its own tables of the sources.
    private static let leastShare = 8

    /// The findings of ``check(_:)``, made on all cores.
    public func checkOnCores(_ draft: QuotedDocument) -> [Finding] {
        let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let shares = max(1, min(cores, draft.quotations.count / Self.leastShare))
        let findings = Mutex<[Finding]>([])
        DispatchQueue.concurrentPerform(iterations: shares) { share in
            let own = check(draft, share: share, of: shares)
            findings.withLock { $0 += own }
        }
        return findings.withLock { $0 }.sorted { ($0.quotation ?? 0) < ($1.quotation ?? 0) }
    }
}
