/// What speaks for or against a name that a page shows being its author's.
enum ShownBylineSign: Int, CaseIterable, Sendable {
    /// Every name has this one.
    case shown
    /// `By` and its like stand before it; at the front of the block; only inside of it.
    case opening, innerOpening
    /// The attributes of its element: `rel` or `itemprop`; a class word; the address of its link.
    case property, classWord, authorLink
    /// It is all of its block.
    case wholeBlock
    /// It looks like a person's name: some words with capitals; it is a single word.
    case likely, singleWord
    /// It is the site's name.
    case siteName
    /// How many blocks it stands behind the heading, or before it.
    case behind3, behind8, behind20, before6
    /// Where it stands to the main text.
    case inMain, justBefore, justBehind
    /// In a box of other articles; among the comments; in an `article` element.
    case inOther, inComments, inArticle
    /// A date stands in the same block or the next ones.
    case nearDate
    /// Four or more blocks that look alike hold names.
    case lookAlikes
    /// The first name of the page; the same name stands in another place, too.
    case first, repeated
    /// A heading; a list item.
    case heading, listed
    /// Nothing but its place speaks for its being a name.
    case plain

    /// What it adds to the log odds. Fitted by logistic regression on the bylines that the pages of WCXB dev and of Fundus'
    /// tests show (docs/accuracy.md).
    var weight: Double { Self.weights[rawValue] }

    private static let weights: [Double] = [
        -1.9, 0.0, -0.5, -0.3, -0.8, 0.2, 0.8, 0.2, -0.7, 0.0, 2.2, 1.2, 0.2, -0.4, -0.5, 0.1, 0.7, -0.7,
        -0.5, 0.1, 0.1, -1.0, 0.8, 2.0, -0.4, -0.6, -2.3,
    ]
}
