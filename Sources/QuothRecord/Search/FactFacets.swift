/// Counts how matches are spread, from a ``FactTable``: the same as ``FacetCounter``.
struct FactFacets {
    private let facts: FactTable
    private let kind: Timeline.Kind
    private let limit: Int
    private(set) var counted = 0
    private var sites: [Int32: Int] = [:], dates: [Int32: Int] = [:]
    private var speakers: [Int32: Int] = [:], verdicts: [Int32: Int] = [:]

    init(_ facts: FactTable, _ kind: Timeline.Kind, limit: Int) {
        (self.facts, self.kind, self.limit) = (facts, kind, limit)
    }

    var isFull: Bool { counted >= limit }

    /// Counts the match at `place` of the table.
    mutating func add(_ place: Int) {
        let version = kind == .quotations ? Int(facts.versions[place]) : place
        sites[facts.sites[version], default: 0] += 1
        dates[facts.published[version], default: 0] += 1
        if kind == .quotations {
            add(quotation: place)
        } else if counted < limit / FacetCounter.documentShare {
            for quotation in facts.quotations(ofVersion: version) { add(quotation: Int(quotation)) }
        }
        counted += 1
    }

    private mutating func add(quotation place: Int) {
        speakers[facts.speakers[place], default: 0] += 1
        verdicts[facts.verdicts[place], default: 0] += 1
    }

    /// What was counted.
    var facets: SearchPage.Facets {
        func tally(_ counts: [Int32: Int], _ text: (Int) -> String) -> FacetTally {
            counts.reduce(into: FacetTally()) { $0.add(text(Int($1.key)), times: $1.value) }
        }
        func named(_ counts: [Int32: Int]) -> FacetTally { tally(counts) { facts.names[$0] } }
        var facets = SearchPage.Facets()
        facets.counted = counted
        facets.take(
            named(speakers), named(sites), tally(dates) { facts.names[Int(facts.dates[$0].month)] }, named(verdicts))
        return facets
    }
}
