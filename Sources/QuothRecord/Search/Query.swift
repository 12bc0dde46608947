internal import Quoth

/// A query of the search language, which docs/query.md describes.
public struct Query: Hashable, Sendable {
    /// What `in:` asks for.
    public enum Scope: String, CaseIterable, Sendable {
        /// Quotations, whatever else is asked.
        case quotation
        /// Versions that a later one has taken the place of, too.
        case versions
    }

    /// The query as it was written.
    public var text: String
    /// What must hold, all of it.
    public var conditions: [QueryNode]
    /// Whether quotations are searched for rather than documents.
    public var isOfQuotations: Bool
    /// Whether versions count that a later one has taken the place of.
    public var hasOldVersions: Bool

    /// Reads `text`.
    /// - Throws: ``QueryError``, which points at the place.
    /// - Complexity: O(*n*) in the bytes, of which there are at most 4,096.
    public init(_ text: String) throws(QueryError) {
        let bytes = Text(text)
        self.text = text
        var scopes: [Scope] = []
        conditions = []
        for node in Self.conjuncts(try QueryParser.parse(bytes)) {
            if let scope = Self.scope(node) { scopes.append(scope) } else { conditions.append(node) }
        }
        if conditions.contains(where: { Self.holds($0) { Self.scope($0) != nil } }) {
            throw QueryError(query: bytes, range: bytes.range, reason: .notAtTop(field: "in"))
        }
        isOfQuotations = scopes.contains(.quotation) || conditions.contains { Self.holds($0, Self.isOfQuotations) }
        // What was changed stays a finding, whatever version came later.
        let isOfChanges = conditions.contains { Self.holds($0) { if case .change = $0 { true } else { false } } }
        hasOldVersions = scopes.contains(.versions) || isOfChanges
    }

    /// The parts that must all hold.
    private static func conjuncts(_ node: QueryNode) -> [QueryNode] {
        if case .all(let parts) = node { return parts.flatMap(conjuncts) }
        return [node]
    }

    private static func scope(_ node: QueryNode) -> Scope? {
        if case .scope(let scope) = node { return scope }
        return nil
    }

    /// Whether `test` is true of `node` or a part of it.
    private static func holds(_ node: QueryNode, _ test: (QueryNode) -> Bool) -> Bool {
        if test(node) { return true }
        switch node {
        case .all(let parts), .any(let parts): return parts.contains { holds($0, test) }
        case .not(let part): return holds(part, test)
        default: return false
        }
    }

    private static func isOfQuotations(_ node: QueryNode) -> Bool {
        switch node {
        case .verdict: return true
        case .words(let words):
            let isKind = words.place == .kind && Quotation.Kind(rawValue: words.words[0]) != nil
            return [.speaker, .organisation, .cue].contains(words.place) || isKind
        default: return false
        }
    }
}
