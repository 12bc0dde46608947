internal import Quoth

extension Query {
    /// The same query, in which the names of one speaker stand for each other, as people have decided.
    func knowing(_ decisions: [SpeakerDecision]) -> Query {
        let ties = decisions.filter { $0.undoneBy == nil && ($0.kind == .merge || $0.kind == .rename) }
            .map { $0.names.map(IndexedText.words) }
        guard !ties.isEmpty else { return self }
        var query = self
        query.conditions = conditions.map { Self.knowing(ties, $0) }
        return query
    }

    private static func knowing(_ ties: [[[String]]], _ node: QueryNode) -> QueryNode {
        switch node {
        case .words(let words) where words.place == .speaker && !words.isPrefix: spread(words, ties)
        case .all(let parts): .all(parts.map { knowing(ties, $0) })
        case .any(let parts): .any(parts.map { knowing(ties, $0) })
        case .not(let part): .not(knowing(ties, part))
        case .words, .near, .date, .verdict, .change, .scope: node
        }
    }

    /// The words, or any name that a chain of decisions ties to one that holds them.
    private static func spread(_ words: QueryWords, _ ties: [[[String]]]) -> QueryNode {
        var names = [words.words]
        for tie in ties + ties where tie.contains(where: { name in names.contains { holds(name, $0) } }) {
            for name in tie where !name.isEmpty && !names.contains(where: { holds(name, $0) }) { names.append(name) }
        }
        let nodes = names.prefix(QueryParser.termLimit).map { QueryNode.words(QueryWords($0, in: .speaker)) }
        return nodes.count == 1 ? nodes[0] : .any(nodes)
    }

    private static func holds(_ name: [String], _ words: [String]) -> Bool {
        guard name.count >= words.count else { return false }
        return (0...(name.count - words.count)).contains { Array(name[$0..<($0 + words.count)]) == words }
    }
}
