/// An element whose attributes say that it holds a date or an author.
struct PageMark: Sendable {
    /// What the attributes say.
    struct Kind: OptionSet, Sendable, Hashable {
        let rawValue: UInt16
        /// A `time` element, or one with a `datetime`.
        static let time = Kind(rawValue: 1 << 0)
        /// A class word for dates.
        static let date = Kind(rawValue: 1 << 1)
        /// `itemprop=datePublished`, `pubdate`, or a class word for publishing.
        static let published = Kind(rawValue: 1 << 2)
        /// `itemprop=dateModified`, or a class word for changes.
        static let modified = Kind(rawValue: 1 << 3)
        /// `itemprop=author` or `rel=author`.
        static let author = Kind(rawValue: 1 << 4)
        /// A class word for bylines.
        static let byline = Kind(rawValue: 1 << 5)
        /// A property of the schema.org vocabulary, which is more than a class word.
        static let property = Kind(rawValue: 1 << 6)

        /// `itemprop=dateCreated`, which counts where nothing is `datePublished`.
        static let created = Kind(rawValue: 1 << 7)

        /// What tells a date.
        static let dates: Kind = [.time, .date, .published, .modified]
        /// What tells an author.
        static let authors: Kind = [.author, .byline]
    }

    /// The element.
    var node: Int
    /// What it is marked as.
    var kind: Kind
    /// Where the value stands that an attribute gives for a machine: `datetime`, `content`, `title`.
    var value: Range<Int>?
}
