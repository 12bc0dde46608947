internal import Quoth

/// Looks for speakers that may be one: names that differ by an initial, a part left out, or a slip of the pen, and
/// organisations beside their initials.
public struct MergeSuggestions {
    /// The most speakers of one last name, or of one set of initials, that are compared with each other.
    private static let groupLimit = 60

    private let database: Database

    /// Suggestions from `record`.
    public init(_ record: Record) { database = record.database }

    private struct Named {
        var id: Int
        var name: String
        var words: [String]
        var isPerson: Bool
        var count: Int
    }

    /// The best `limit` suggestions, those of the speakers with most statements first.
    /// - Complexity: O(*s* log *s*) in the speakers, and O(*q*) in the quotations, which are counted.
    public func all(limit: Int) throws(RecordError) -> [MergeSuggestion] {
        let decided = try SpeakerDecisions(database).all().filter { $0.undoneBy == nil && $0.kind != .undo }
        let apart = Set(
            decided.flatMap { decision in decision.names.map { Set([decision.names.first ?? "", $0].map(Folded.init)) }
            })
        let rows = try database.all(
            """
            SELECT s.id, s.name, s.kind, c.count FROM speaker s JOIN \
            (SELECT speaker, count(*) AS count FROM quotation GROUP BY speaker) c ON c.speaker = s.id
            """
        ) { row in
            Named(
                id: row.integer(0), name: row.text(1), words: IndexedText.words(row.text(1)),
                isPerson: row.text(2) == "person", count: row.integer(3))
        }
        var found: [MergeSuggestion] = []
        for group in groups(rows) {
            let group = group.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(Self.groupLimit)
            for (i, a) in group.enumerated() {
                for b in group.dropFirst(i + 1) {
                    guard let reason = Self.reason(a, b), !apart.contains(Set([a.name, b.name].map(Folded.init))) else {
                        continue
                    }
                    found.append(
                        MergeSuggestion(name: a.name, other: b.name, counts: [a.count, b.count], reason: reason))
                }
            }
        }
        found.sort { ($1.counts[1], $1.counts[0], $0.name, $0.other) < ($0.counts[1], $0.counts[0], $1.name, $1.other) }
        // A name that is a person's in one document and an organisation's in another stands there twice.
        var told: Set<[String]> = []
        return Array(found.filter { told.insert([$0.name, $0.other]).inserted }.prefix(limit))
    }

    private struct Folded: Hashable {
        var words: [String]
        init(_ name: String) { words = IndexedText.words(name) }
    }

    /// Speakers that are worth comparing: persons of one last name or one first name, organisations of one set of initials.
    private func groups(_ rows: [Named]) -> [[Named]] {
        var groups: [String: [Named]] = [:]
        for row in rows {
            guard let last = row.words.last, let first = row.words.first else { continue }
            if row.isPerson {
                groups["p " + last, default: []].append(row)
                if row.words.count > 1 { groups["f \(first) \(last.prefix(1))", default: []].append(row) }
            } else {
                groups["o " + Self.initials(row.words), default: []].append(row)
                if row.words.count == 1 { groups["o " + first, default: []].append(row) }
            }
        }
        return groups.values.filter { $0.count > 1 }
    }

    private static let small: Set<String> = [
        "the", "of", "for", "and", "in", "on", "de", "la", "der", "die", "das", "du",
    ]

    private static func initials(_ words: [String]) -> String {
        String(words.filter { !small.contains($0) }.compactMap(\.first))
    }

    private static func reason(_ a: Named, _ b: Named) -> String? {
        guard a.isPerson == b.isPerson, a.id != b.id else { return nil }
        let (x, y) = a.words.count >= b.words.count ? (a.words, b.words) : (b.words, a.words)
        if !a.isPerson {
            if x.filter({ !small.contains($0) }) == y.filter({ !small.contains($0) }) {
                return "the same name but for small words"
            }
            return y.count == 1 && x.count > 2 && y[0] == initials(x) ? "initials of the name" : nil
        }
        if x.last == y.last {
            if y.count == 1 { return nil }
            if x.count > y.count, isPart(y, of: x) { return "a part of the name left out" }
            let isInitial = zip(x, y).allSatisfy {
                $0 == $1 || $0.count == 1 && $1.hasPrefix($0) || $1.count == 1 && $0.hasPrefix($1)
            }
            return x.count == y.count && isInitial ? "an initial for a name" : nil
        }
        guard x.count == y.count, x.count > 1, x.dropLast() == y.dropLast() else { return nil }
        return isSlip(x[x.count - 1], y[y.count - 1]) ? "one letter differs" : nil
    }

    private static func isPart(_ short: [String], of long: [String]) -> Bool {
        var next = short[...]
        for word in long where word == next.first { next = next.dropFirst() }
        return next.isEmpty
    }

    /// Whether two words of five letters or more differ by one letter.
    private static func isSlip(_ a: String, _ b: String) -> Bool {
        let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        guard min(x.count, y.count) >= 5, abs(x.count - y.count) <= 1, x != y else { return false }
        let head = zip(x, y).prefix { $0 == $1 }.count
        let tail = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
        return max(x.count, y.count) - head <= tail + 1
    }
}
