internal import Quoth

/// How much of a page a version is: its whole text, or what a feed or the page itself cuts off.
///
/// The lower a form's number, the more it is. A version takes no place of one of a lower form, and only versions of one form
/// are compared: that the page says more than its feed is no change.
public enum VersionForm: Int, Sendable, CaseIterable {
    /// The page's own text.
    case page
    /// The page's own text, cut off after its lead.
    case lead
    /// What a feed gives for the page.
    case entry
    /// What a feed gives, which is cut off.
    case entryLead

    init(_ document: Document) {
        let isEntry = document.url?.place == "feed entry"
        switch (isEntry, document.isLeadOnly) {
        case (false, false): self = .page
        case (false, true): self = .lead
        case (true, false): self = .entry
        case (true, true): self = .entryLead
        }
    }
}
