internal import Quoth

/// What a version is of a page: its own text, a text that was given for it, or what a feed or the page itself cuts off.
///
/// Only versions of one form are compared: that a page says more than its feed, or is read otherwise than by the program
/// that a text comes from, is no change. What a feed gives or what is cut off takes the place of no other version.
public enum VersionForm: Int, Sendable, CaseIterable {
    /// The text of a web page.
    case page
    /// A text that came as one: a file, a line of JSON, what another program took from the page.
    case text
    /// The text of a page that cuts it off after its lead.
    case lead
    /// What a feed gives for the page.
    case entry
    /// What a feed gives, which is cut off.
    case entryLead

    init(_ document: Document) {
        let isEntry = document.url?.place == "feed entry"
        switch (isEntry, document.isLeadOnly) {
        // Only what was read from a page is of a kind.
        case (false, false): self = document.kind == nil ? .text : .page
        case (false, true): self = .lead
        case (true, false): self = .entry
        case (true, true): self = .entryLead
        }
    }
}
