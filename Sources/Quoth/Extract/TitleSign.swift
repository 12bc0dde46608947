/// What speaks for or against a text being the title of a page.
enum TitleSign: Int, CaseIterable, Sendable {
    /// It is a heading of the first level; the only one; the first one; the last one before the main text, or at its start.
    case heading, onlyHeading, firstHeading, nearHeading
    /// `og:title`, the headline of the JSON-LD, `twitter:title`, the `title` element.
    case openGraph, headline, twitter, title
    /// The `title` element without the site's name; `og:title` without it; its first part.
    case strippedTitle, strippedOpenGraph, firstPart
    /// A heading of another level near the start of the main text.
    case lowerHeading
    /// It is the site's name.
    case siteName
    /// A heading of the first level ends with it; it is a heading that ends with a declared title.
    case headingEnding, endsDeclared
    /// A heading that has no word of the declared titles; fewer than half of its words; nearly all.
    case strange, halfStrange, known
    /// A heading far behind the main text's start; one whose class says title; one whose class says logo, hidden and the like.
    case late, titleClass, oddClass
    /// One word; two; more than 25.
    case oneWord, twoWords, long
    /// The site's name stands at its end.
    case siteTail
    /// A heading without the kicker in an element of its own.
    case kickerless
    /// A lower heading that is a declared title, too.
    case declaredLower
    /// A declared title begins with it.
    case declaredOpening
    /// `og:title` and the headline of the JSON-LD agree.
    case agreed
    /// Any other declared title without the site's name.
    case strippedOther

    /// What it adds to the score. Fitted on the titles of WCXB dev and of Fundus' tests, as the choice of one candidate of
    /// each page (conditional logit; McFadden 1974).
    var weight: Double { Self.weights[rawValue] }

    private static let weights: [Double] = [
        0.2, -0.3, 0.8, 1.2, 0.9, 1.0, -0.2, -0.5, -0.3, 0.6, 1.0, -1.0, -0.1, 1.1, -0.4, -1.1, -0.5, -0.3, -0.8, 0.6,
        -1.3,
        -0.5, -0.1, -0.2, -1.5, 0.4, 1.8, 0.7, -0.2, 0.1,
    ]
}
