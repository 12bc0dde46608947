internal import QuothRecord

/// How a site and its record are.
struct AdminView {
    let counts: SiteCounts
    let room: DiskRoom?
    let doctor: RecordDoctor
    let accounts: [Account]
    let tokens: [AccessToken]
    let watches: [WatchItem]
    let jobs: [Job]
    /// The newest entries of the audit log.
    let audit: [AuditEntry]
    let hasProgram: Bool
}
