/// How often each value was seen.
struct FacetTally {
    private var counts: [String: Int] = [:]

    mutating func add(_ value: String?, times: Int = 1) {
        if let value, !value.isEmpty { counts[value, default: 0] += times }
    }

    /// All values, those seen most often first; of equals, in the order of the alphabet.
    var most: [SearchPage.Count] {
        counts.map { SearchPage.Count(value: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
}

extension SearchPage.Facets {
    /// The most values that are told of each.
    private static let shown = 20

    /// Tells what was seen.
    mutating func take(_ speakers: FacetTally, _ sites: FacetTally, _ months: FacetTally, _ verdicts: FacetTally) {
        speaker = Array(speakers.most.prefix(Self.shown))
        site = Array(sites.most.prefix(Self.shown))
        verdict = Array(verdicts.most.prefix(Self.shown))
        month = months.most.sorted { $0.value > $1.value }
    }
}
