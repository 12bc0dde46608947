internal import Quoth

/// A quotation of the same words, in one of the texts that have them.
struct SiteAppearance: Hashable, Sendable {
    /// The quotation's sixteen digits.
    var key: String
    /// The words as they stand there.
    var words: String
    /// Who is said to have said them.
    var speaker: String?
    var verdict: Verdict?
    /// Whether a change may touch the meaning.
    var hasRisk: Bool
    /// Where it stands.
    var version: SiteVersion
}
