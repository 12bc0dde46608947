internal import Glibc

/// How much each phrase of a query tells: the fewer rows have it, the more.
struct PhraseWeights {
    /// So many rows of a phrase are counted; from how far back these reach, the number of all is estimated.
    private static let sample = 2_000
    /// The weight of a phrase that every row has, and of one that tells nothing of the text.
    private static let least = 4, none = 0

    let database: Database
    let plan: QueryPlan

    /// Weights as `quoth_weight` takes them.
    static func value(_ weights: [Int]) -> Value {
        .bytes(weights.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF)] })
    }

    /// The weight of each phrase in sixteenths of a bit, from 4 to 400; 0 for a field's, which all matches have.
    func weights() throws(RecordError) -> [Int] {
        let wanted = plan.phrases.map { words in words.flatMap { $0.place == .text || $0.place == .title ? $0 : nil } }
        if wanted.count(where: { $0 != nil }) == 1 { return wanted.map { $0 == nil ? Self.none : 64 } }
        let all = try span()
        var result: [Int] = []
        for words in wanted {
            guard let words, let all else {
                result.append(words == nil ? Self.none : 64)
                continue
            }
            result.append(try weight(words, all))
        }
        return result
    }

    private struct Span {
        var rows: Int
        var days: ClosedRange<Int>
    }

    private func span() throws(RecordError) -> Span? {
        let (table, number) = plan.kind == .documents ? ("version", "rank") : ("quotation", "id")
        let dated = Timeline.start(ofDay: Timeline.firstDay, plan.kind)
        let ends = try database.first(
            """
            SELECT (SELECT max(id) FROM version), (SELECT min(\(number)) FROM \(table) WHERE \(number) >= ?), \
            (SELECT max(\(number)) FROM \(table))
            """, [.integer(dated)]
        ) { ($0.integer(0), $0.optionalInteger(1), $0.integer(2)) }
        guard let ends, let first = ends.1, ends.0 > 0, first <= ends.2 else { return nil }
        let (rows, last) = (ends.0, ends.2)
        let days = Timeline.day(ofRow: first, plan.kind)...Timeline.day(ofRow: last, plan.kind)
        return Span(rows: rows * (plan.kind == .documents ? 1 : 4), days: days)
    }

    private func weight(_ words: QueryWords, _ all: Span) throws(RecordError) -> Int {
        var bare = words
        bare.variant = nil
        let (count, oldest) =
            try database.first(
                """
                SELECT count(*), min(rowid) FROM (SELECT rowid FROM \(plan.table) WHERE \(plan.table) MATCH ? \
                ORDER BY rowid DESC LIMIT \(Self.sample))
                """, [.text(IndexedText.expression(bare))]
            ) { ($0.integer(0), $0.integer(1)) } ?? (0, 0)
        var estimate = Double(max(1, count))
        if count == Self.sample {
            let newer = Double(max(1, all.days.upperBound - Timeline.day(ofRow: oldest, plan.kind) + 1))
            estimate *= max(1, Double(all.days.count) / newer)
        }
        let bits = Double(max(1, all.rows)) / estimate
        return min(400, max(Self.least, Int(16 * log2(bits))))
    }
}
