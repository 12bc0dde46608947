/// What was found out about the quotations of a version.
struct Judged: Sendable {
    /// The version.
    var version: Int
    /// The findings for those that were judged.
    var findings: [FindingRow] = []
    /// The rows of those that were judged and have no finding of their own.
    var silent: [Int] = []
    /// For the rows of those whose sources are others now the versions that they were judged against.
    var sources: [(quotation: Int, versions: [Int])] = []
    /// The place in the order of time of the last version that was looked into; `nil` if there was none.
    var latest: UInt64?
}
