internal import Quoth

/// A quotation of a version with what the record tells of it.
struct SiteQuotation: Sendable {
    /// The row in this record.
    var row: Int
    /// The sixteen digits that tell it in any record.
    var key: String
    /// The version that it stands in.
    var version: SiteVersion
    /// Where it stands, and whose it is.
    var quotation: Quotation
    /// The words, its parts with a space between.
    var words: String
    /// What the record tells of it, if it does.
    var finding: SiteFinding?
}
