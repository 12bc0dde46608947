internal import Quoth

/// A query as SQL: what FTS5 is asked, which rows of the timeline count, and what else must hold of them.
///
/// Words of a query only ever stand in FTS5 strings, folded, or are bound to parameters.
struct QueryPlan {
    /// A condition with the values of its parameters.
    struct Condition {
        var sql: String
        var values: [Value]
    }

    /// What FTS5 is asked; `nil` if the query asks for no words.
    private(set) var match: String?
    /// The phrases of ``match``, in its order, those that are only left out without a place.
    private(set) var phrases: [QueryWords?] = []
    /// The days that count.
    private(set) var days: DayInterval
    /// What else must hold.
    private(set) var conditions: [Condition] = []
    /// The same as ``conditions``, where facts alone decide them; else `nil`.
    private(set) var filters: [RowFilter]? = []
    /// The one verdict that is asked for, where that is all that tells rows apart.
    private(set) var verdict: Verdict?
    /// The one class of changes that is asked for, where that is all that tells rows apart.
    private(set) var change: ChangeClass?
    private let isOfQuotations: Bool

    /// The plan of `query`.
    init(_ query: Query) {
        isOfQuotations = query.isOfQuotations
        days = DayInterval(first: nil, end: nil)
        if !query.hasOldVersions {
            conditions.append(Condition(sql: "v.superseded = 0", values: []))
            filters?.append(.current)
        }
        var wanted: [QueryNode] = [], unwanted: [QueryNode] = []
        for node in query.conditions {
            if case .date(let span) = node {
                narrow(to: span)
                conditions.append(Self.exact(span))
                filters?.append(.published(before: span.end.map(DayInterval.iso)))
            } else if expression(node) != nil {
                wanted.append(node)
            } else if case .not(let inner) = node, expression(inner) != nil {
                unwanted.append(inner)
            } else {
                conditions.append(condition(node))
                if case .verdict(let verdicts) = node { filters?.append(.verdicts(verdicts)) } else { filters = nil }
            }
        }
        if wanted.isEmpty {
            if !unwanted.isEmpty { filters = nil }
            conditions += unwanted.map { condition(.not($0)) }
            verdict = Self.only(query.conditions)
            if verdict == nil { change = Self.change(query.conditions) }
        } else {
            let all = QueryNode.all(wanted + unwanted.map(QueryNode.not))
            match = expression(all)
            phrases = Self.phrases(all, isWanted: true)
        }
    }

    var kind: Timeline.Kind { isOfQuotations ? .quotations : .documents }
    /// The table of words.
    var table: String { isOfQuotations ? "quotation_text" : "version_text" }

    private mutating func narrow(to span: DayInterval) {
        days.first = [days.first, span.first].compactMap { $0 }.max()
        // What has no date surely lies in no span.
        days.first = max(Timeline.firstDay, days.first ?? 0)
        days.end = [days.end, span.end].compactMap { $0 }.min()
    }

    /// The rows that count, first and last.
    var rows: ClosedRange<Int> {
        let first = days.first.map { Timeline.start(ofDay: $0, kind) } ?? 0
        let end = days.end.map { Timeline.start(ofDay: $0, kind) } ?? .max
        return first...max(first, end - 1)
    }

    private static func only(_ conditions: [QueryNode]) -> Verdict? {
        let verdicts = conditions.compactMap { if case .verdict(let verdicts) = $0 { verdicts } else { nil } }
        return verdicts.first { $0.count == 1 }?.first
    }

    private static func change(_ conditions: [QueryNode]) -> ChangeClass? {
        conditions.lazy.compactMap { if case .change(let change) = $0 { change } else { nil } }.first
    }

    // MARK: FTS5

    /// What FTS5 is asked for `node`; `nil` if its tables don't tell.
    private func expression(_ node: QueryNode) -> String? {
        switch node {
        case .words(let words): return expression(words)
        case .near(let members, let distance):
            guard members.allSatisfy({ $0.place != .title }) || !isOfQuotations else { return nil }
            let group = "NEAR(" + members.map(IndexedText.expression).joined(separator: " ") + ", \(distance))"
            return members.contains { $0.place == .title } ? "({title} : \(group))" : group
        case .all(let parts):
            var wanted: [String] = [], unwanted: [String] = []
            for part in parts {
                if case .not(let inner) = part {
                    guard let text = expression(inner) else { return nil }
                    unwanted.append(text)
                } else {
                    guard let text = expression(part) else { return nil }
                    wanted.append(text)
                }
            }
            if wanted.isEmpty { return nil }
            let both = "(" + wanted.joined(separator: " AND ") + ")"
            return unwanted.isEmpty ? both : "(\(both) NOT (" + unwanted.joined(separator: " OR ") + "))"
        case .any(let parts):
            let texts = parts.compactMap(expression)
            return texts.count == parts.count ? "(" + texts.joined(separator: " OR ") + ")" : nil
        case .date, .verdict, .change, .scope, .not: return nil
        }
    }

    private func expression(_ words: QueryWords) -> String? {
        if words.place == .title, isOfQuotations { return nil }
        let text = IndexedText.expression(words)
        return words.place == .title ? "({title} : \(text))" : text
    }

    /// The phrases in the order in which ``expression(_:)-(QueryNode)`` writes them.
    private static func phrases(_ node: QueryNode, isWanted: Bool) -> [QueryWords?] {
        switch node {
        case .words(let words):
            return Array(repeating: isWanted ? words : nil, count: words.variant == nil ? 1 : 2)
        case .near(let members, _): return members.map { isWanted ? $0 : nil }
        case .all(let parts):
            let wanted = parts.filter { if case .not = $0 { false } else { true } }
            let unwanted = parts.compactMap { if case .not(let inner) = $0 { inner } else { nil } }
            return wanted.flatMap { phrases($0, isWanted: isWanted) }
                + unwanted.flatMap { phrases($0, isWanted: false) }
        case .any(let parts): return parts.flatMap { phrases($0, isWanted: isWanted) }
        case .date, .verdict, .change, .scope, .not: return []
        }
    }

    // MARK: SQL

    /// The number of a row on the timeline.
    private var row: String { isOfQuotations ? "q.id" : "v.rank" }

    private func condition(_ node: QueryNode) -> Condition {
        if let match = expression(node) {
            return Condition(
                sql: "\(row) IN (SELECT rowid FROM \(table) WHERE \(table) MATCH ?)", values: [.text(match)])
        }
        switch node {
        case .not(let inner):
            let inner = condition(inner)
            return Condition(sql: "NOT \(inner.sql)", values: inner.values)
        case .all(let parts): return joined(parts, by: " AND ")
        case .any(let parts): return joined(parts, by: " OR ")
        case .verdict(let verdicts):
            let marks = verdicts.map { _ in "?" }.joined(separator: ",")
            return Condition(
                sql: "(coalesce(f.verdict, '') IN (\(marks)))", values: verdicts.map { .text($0.rawValue) })
        case .change(let change):
            let own = isOfQuotations ? change.ofQuotation : nil
            let inside = own.map { ", json_each(c.payload) j WHERE c.version = v.id AND " + $0 }
            let sql = "EXISTS (SELECT 1 FROM change c\(inside ?? " WHERE c.version = v.id AND " + change.sql))"
            return Condition(sql: sql, values: [])
        case .date(let span):
            let first = Timeline.start(ofDay: max(Timeline.firstDay, span.first ?? 0), kind)
            let exact = Self.exact(span)
            return Condition(sql: "(\(row) >= ? AND \(exact.sql))", values: [.integer(first)] + exact.values)
        case .words, .near:
            // Only a title, asked of quotations, is left: FTS5 has it beside the text of the document.
            return titled(node)
        case .scope: preconditionFailure("A scope stands at the top of a query only.")
        }
    }

    private func joined(_ parts: [QueryNode], by word: String) -> Condition {
        let parts = parts.map(condition)
        return Condition(
            sql: "(" + parts.map(\.sql).joined(separator: word) + ")", values: parts.flatMap(\.values))
    }

    private func titled(_ node: QueryNode) -> Condition {
        var document = self
        document = QueryPlan(ofDocuments: document)
        return Condition(
            sql: """
                q.version IN (SELECT t.id FROM version_text x CROSS JOIN version t ON t.rank = x.rowid \
                WHERE x.version_text MATCH ?)
                """, values: [.text(document.expression(node) ?? "\"\"")])
    }

    private init(ofDocuments plan: QueryPlan) {
        isOfQuotations = false
        days = plan.days
    }

    /// That a date, however precise, lies in `span`: a month as a whole, a year as a whole.
    private static func exact(_ span: DayInterval) -> Condition {
        guard let end = span.end else { return Condition(sql: "v.published IS NOT NULL", values: []) }
        // The same as ``lastDay(of:)``.
        let last = "v.published || substr('9999-99-99', length(v.published) + 1)"
        return Condition(sql: "coalesce(\(last) < ?, 0)", values: [.text(DayInterval.iso(end))])
    }

    /// The last day that a date may mean, as text that compares as dates do: `2015-03` becomes `2015-03-99`.
    static func lastDay(of published: String) -> String {
        published + String("9999-99-99".dropFirst(published.unicodeScalars.count))
    }
}
