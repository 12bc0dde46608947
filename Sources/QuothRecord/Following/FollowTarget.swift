/// What somebody follows.
public struct FollowTarget: Hashable, Sendable {
    /// The kinds of things that can be followed.
    public enum Kind: String, CaseIterable, Sendable {
        /// Everything: a subscription that is narrowed by its classes alone.
        case everything
        /// The quotations of a speaker, by name.
        case speaker
        /// The quotations of those who speak for an organisation, by name.
        case organisation
        /// Where a quotation is repeated, and what becomes of it, by its sixteen digits.
        case quotation
        /// Texts that hold words one behind the other.
        case phrase
        /// A site, by its host or name.
        case site
        /// What a query of the search finds.
        case search
    }

    /// The most bytes of a value.
    public static let limit = 1_024

    /// What kind of thing.
    public let kind: Kind
    /// Which one: a name, digits, words, a host or a query; nothing for everything.
    public let value: String

    /// - Throws: ``FollowError`` for a value that means nothing.
    public init(_ kind: Kind, _ value: String) throws(FollowError) {
        let value = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard value.utf8.count <= Self.limit else { throw .tooLong(bytes: value.utf8.count, limit: Self.limit) }
        (self.kind, self.value) = (kind, kind == .everything ? "" : value)
        if kind == .quotation {
            guard value.utf8.count == 16, UInt64(value, radix: 16) != nil else { throw .noQuotation(value) }
        } else {
            _ = try query()
        }
    }

    /// The query that finds it; of a quotation, whose copies no query finds, one that finds all quotations.
    public var text: String {
        switch kind {
        case .everything: "in:versions"
        case .speaker: "speaker:" + QueryText.phrase(value)
        case .organisation: "org:" + QueryText.phrase(value)
        case .quotation: "in:quotation"
        case .phrase: QueryText.phrase(value)
        case .site: "site:" + QueryText.phrase(value)
        case .search: value
        }
    }

    /// The query, over all versions: what was found stays found, whatever version comes later.
    func query() throws(FollowError) -> Query {
        do throws(QueryError) {
            var query = try Query(text)
            query.hasOldVersions = true
            return query
        } catch { throw .query(error) }
    }

    /// The digits of a quotation as the store has them.
    var key: Int? {
        kind == .quotation ? UInt64(value, radix: 16).map { Int(truncatingIfNeeded: $0) } : nil
    }
}
