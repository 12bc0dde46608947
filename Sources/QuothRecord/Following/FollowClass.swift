/// What a subscription tells of: classes of events, some of which may be chosen.
public enum FollowClass: String, CaseIterable, Codable, Hashable, Sendable {
    /// A text or a quotation that the record did not have.
    case new
    /// A quotation whose words, speaker or cut is not that of its source.
    case altered
    /// A quotation of a page was changed, added or taken out.
    case quotation
    /// The same, and nothing new on the page says so.
    case silent
    /// A number, a date or a unit is another one, in a page or in a copy.
    case number
    /// A name is another one.
    case name
    /// A negation came or went.
    case negation
    /// How certain or binding something is was changed.
    case modality
    /// How many or how often was changed.
    case quantifier
    case headline
    /// A notice came with which a page corrects itself.
    case correction
    /// The day of publication.
    case date
    /// Anything else in a text.
    case other
    /// Only what stands around the text.
    case boilerplate
    /// A quotation that was there is judged otherwise, since a source came, and is not altered.
    case judged

    /// What is told where nothing was chosen.
    public static let usual = Set(allCases).subtracting([.boilerplate, .judged])
}
