/// What was found out about the quotations of a version.
struct Judged: Sendable {
    /// The version.
    var version: Int
    /// Whether it is new, so that its findings are news as a whole.
    var isNew: Bool
    /// The findings for those that were judged.
    var findings: [FindingRow] = []
    /// The rows of those that were judged and have no finding of their own.
    var silent: [Int] = []
    /// For the rows of those whose sources are others now the versions that they were judged against.
    var sources: [(quotation: Int, versions: [Int])] = []
    /// What was looked into; `nil` if that is as it was.
    var lookedInto: LookedInto?
}
