internal import Quoth

/// A locator for every source that a run's findings name: the other sources may be thousands.
struct Atlas: Sendable {
    private var locators: [Int: Locator] = [:]

    /// The locators for the sources of `findings`.
    /// - Complexity: O(*n*) in the bytes of the texts that are named.
    init(_ sources: [QuotedDocument], for findings: some Sequence<Finding>) {
        for finding in findings {
            for match in finding.matches + [finding.earliest, finding.nearest].compactMap({ $0 })
            where locators[match.source.document] == nil {
                locators[match.source.document] = Locator(sources[match.source.document].document)
            }
        }
    }

    /// The locator of a match's source.
    subscript(match: Match) -> Locator {
        guard let locator = locators[match.source.document] else {
            preconditionFailure("An atlas is made from the findings that it is asked about.")
        }
        return locator
    }
}
