internal import Quoth

/// A condition on a match that a ``FactTable`` can decide.
enum RowFilter: Hashable {
    /// No later version has taken its place.
    case current
    /// It has a date, and surely one before the day `end`, where there is one.
    case published(before: String?)
    /// What became of the words is one of these.
    case verdicts([Verdict])
}

/// Conditions on matches of one kind, made ready for one table.
struct RowFilters {
    private let table: FactTable
    private let isOfQuotations: Bool
    private let isCurrentWanted: Bool
    private let isDateWanted: Bool
    private let ends: [String]
    private let verdicts: [Set<Int32>]

    init(_ filters: [RowFilter], _ kind: Timeline.Kind, _ table: FactTable) {
        self.table = table
        isOfQuotations = kind == .quotations
        isCurrentWanted = filters.contains(.current)
        isDateWanted = filters.contains { if case .published = $0 { true } else { false } }
        ends = filters.compactMap { if case .published(let end) = $0 { end } else { nil } }
        verdicts = filters.compactMap {
            guard case .verdicts(let wanted) = $0 else { return nil }
            return Set(wanted.compactMap { table.verdictNumbers[$0] })
        }
    }

    /// The place of a row's version.
    func version(_ place: Int) -> Int { isOfQuotations ? Int(table.versions[place]) : place }

    /// Whether the row at `place` of the table meets all of them.
    func hold(_ place: Int) -> Bool {
        let version = version(place)
        if isCurrentWanted, table.isOld[version] { return false }
        if isDateWanted {
            let date = table.published[version]
            if date == 0 { return false }
            let last = table.dates[Int(date)].last
            for end in ends where !last.utf8.lexicographicallyPrecedes(end.utf8) { return false }
        }
        for wanted in verdicts where !wanted.contains(table.verdicts[place]) { return false }
        return true
    }
}
