/// What speaks for or against a date that a page shows being the day of its publication.
enum ShownDateSign: Int, CaseIterable, Sendable {
    /// Every date has this one.
    case shown
    /// The block is hardly more than the date; the block has up to 60 bytes; up to 120.
    case onlyDate, short, middling
    /// The words before it.
    case labelledPublished, labelledModified, labelledEvent, labelledCopyright
    /// The attributes of the element that it stands in.
    case timeElement, markedPublished, markedModified, property, dateClass
    /// The classes on the elements around it.
    case nearMeta, nearAuthor, nearTitle
    /// How many blocks it stands behind the heading, or before it.
    case behind2, behind6, behind15, before4, before10
    /// Where it stands to the main text.
    case inMain, justBefore, justBehind
    /// In a sidebar, a footer, a menu or a box of other articles; among the comments; in an `article` element.
    case inOther, inComments, inArticle
    /// Most of the block is a link.
    case linked
    /// The day is given, and not the month alone.
    case wholeDay
    /// Three or more blocks that look alike have dates, as entries of a list do.
    case lookAlikes
    /// The first date of the page.
    case first
    /// A list item or a table's cell; a quotation or a caption.
    case listed, quoted
    /// The page declares the same day as that of its last change.
    case isDeclaredChange
    /// In a sentence or a caption, with no label.
    case inSentence
    /// The day of creation, where another is marked as that of publication.
    case isCreated

    /// What it adds to the log odds. Fitted by logistic regression on the dates that the pages of WCXB dev and of Fundus'
    /// tests show (docs/accuracy.md).
    var weight: Double { Self.weights[rawValue] }

    private static let weights: [Double] = [
        -2.1, -0.5, 0.1, 0.2, 0.4, -2.7, -0.9, 0.0, 0.5, 0.2, -2.4, -0.3, 0.2, -0.3, -0.1, -0.9, 1.5, 1.2,
        1.0, 1.0, 0.0, -0.2, 0.1, 0.6, -0.2, -0.4, -0.2, -0.5, 1.5, -0.8, 1.2, -1.0, -0.3, 1.5, -0.8, -2.0,
    ]
}

/// A set of signs.
struct ShownDateSigns: Sendable, Hashable {
    private(set) var bits: UInt64 = 0

    /// Adds `sign` if `isSet`.
    mutating func insert(_ sign: ShownDateSign, if isSet: Bool = true) {
        if isSet { bits |= 1 << UInt64(sign.rawValue) }
    }

    /// Whether `sign` is among them.
    func contains(_ sign: ShownDateSign) -> Bool { bits >> UInt64(sign.rawValue) & 1 == 1 }

    /// How likely a date with these signs is the day of publication, from 0 to 1.
    var likelihood: Double {
        let odds = ShownDateSign.allCases.reduce(0) { contains($1) ? $0 + $1.weight : $0 }
        return Double(logistic(Float(odds)))
    }
}

extension ShownDateSigns {
    /// Whether the date stands above the heading, and nothing says what it is.
    var isAboveUnlabelled: Bool {
        (contains(.before4) || contains(.before10)) && !contains(.labelledPublished) && !contains(.markedPublished)
            && !contains(.timeElement)
    }

    /// Whether the date stands behind the heading and is said to be that of publication.
    var isLabelledBelow: Bool {
        contains(.labelledPublished) && contains(.wholeDay) && (contains(.behind2) || contains(.behind6))
            && !contains(.inComments) && !contains(.lookAlikes) && !contains(.inSentence)
    }
}
