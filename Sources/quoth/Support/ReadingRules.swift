internal import Quoth

/// How inputs are read.
struct ReadingRules: Sendable {
    /// The bytes that a file may have.
    var maxBytes: Int
    /// What is said of the pages of single sites.
    var profiles: [SiteProfile]
    /// Which captures need not be read, since it is known what they hold.
    var isKnown: @Sendable (Capture) -> Bool = { _ in false }
    /// How addresses are fetched.
    var fetching = FetchSettings()
}
