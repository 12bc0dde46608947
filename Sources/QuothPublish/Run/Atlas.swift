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
            for rival in finding.rivals where locators[rival.document] == nil {
                locators[rival.document] = Locator(sources[rival.document].document)
            }
        }
    }

    /// The locators for `documents`, by their index in `sources`, and for the sources of `findings`.
    /// - Complexity: O(*n*) in the bytes of the texts that are named.
    init(_ sources: [QuotedDocument], documents: some Sequence<Int>, for findings: some Sequence<Finding>) {
        self.init(sources, for: findings)
        for document in documents where locators[document] == nil {
            locators[document] = Locator(sources[document].document)
        }
    }

    /// The locator of a source by its index.
    subscript(document document: Int) -> Locator {
        guard let locator = locators[document] else {
            preconditionFailure("An atlas is made from the documents that it is asked about.")
        }
        return locator
    }

    /// The locator of a match's source.
    subscript(match: Match) -> Locator {
        guard let locator = locators[match.source.document] else {
            preconditionFailure("An atlas is made from the findings that it is asked about.")
        }
        return locator
    }
}
