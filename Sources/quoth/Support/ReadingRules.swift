internal import Quoth

/// How inputs are read.
struct ReadingRules: Sendable {
    /// The bytes that a file may have.
    var maxBytes: Int
    /// What is said of the pages of single sites.
    var profiles: [SiteProfile]
}
