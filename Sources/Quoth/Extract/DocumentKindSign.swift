/// What speaks for a page being a list of other pages, and not one text.
enum DocumentKindSign: Int, CaseIterable, Sendable {
    /// Every page has this one.
    case page
    /// The types in JSON-LD: of an article; of a list or a collection; of a product.
    case articleType, listType, productType
    /// `og:type`: `article`; `website`; `product` and the like.
    case openArticle, openWebsite, openProduct
    /// The address: of the site itself; of one short word; with a word such as `category`; with a long name; with a date.
    case home, shortPath, listPath, longName, datedPath
    /// It shows when it was published; it names a person as its author.
    case dated, signed
    /// The share of the main text that is prose: under three tenths; over seven tenths.
    case littleProse, muchProse
    /// The share of the main text that is links: over four tenths; under one tenth.
    case manyLinks, fewLinks
    /// It has three items or more; ten or more.
    case items, manyItems
    /// The main text has fewer than 150 words; more than 800.
    case brief, extensive
    /// Most of the main text's blocks look alike.
    case lookAlikes

    /// What it adds to the log odds. Fitted by logistic regression on the types of pages in WCXB dev (docs/accuracy.md).
    var weight: Double { Self.weights[rawValue] }

    private static let weights: [Double] = [
        1.2, -1.3, 0.9, 1.0, -1.3, 0.1, 1.1, 0.9, 1.1, 1.4, -1.0, -0.4, -1.4, -0.1, 1.2, -0.2, 1.3, -1.7,
        1.0, 1.0, 1.0, -0.6, -0.2,
    ]
}
