internal import Quoth

/// Counts how the newest matches are spread over speakers, sites, months and verdicts.
struct FacetCounter {
    /// The most values that are told of each.
    private static let shown = 20

    /// A speaker who has a name: “we” and “one resident” are many.
    private static let speaker = "iif(q.speaker NOTNULL, q.speaker_name, NULL)"

    let rows: SearchRows

    /// The facets of the newest `limit` matches.
    /// - Complexity: O(*n*) in the matches that are counted, and the quotations of documents.
    func facets(limit: Int) throws(RecordError) -> SearchPage.Facets {
        var (speakers, sites, months, verdicts) = (Tally(), Tally(), Tally(), Tally())
        var facets = SearchPage.Facets()
        if rows.plan.kind == .quotations {
            let columns = "coalesce(v.site, v.publisher, d.host), v.published, \(Self.speaker), f.verdict"
            try rows.newest(limit, columns) { row in
                facets.counted += 1
                sites.add(row.optionalText(2))
                months.add(row.optionalText(3).map { String($0.prefix(7)) })
                speakers.add(row.optionalText(4))
                verdicts.add(row.optionalText(5))
            }
        } else {
            var versions: [Int] = []
            try rows.newest(limit, "coalesce(v.site, v.publisher, d.host), v.published, v.id") { row in
                facets.counted += 1
                sites.add(row.optionalText(2))
                months.add(row.optionalText(3).map { String($0.prefix(7)) })
                // A document's quotations are looked up one by one: those of the newest tell enough.
                if versions.count < limit / 5 { versions.append(row.integer(4)) }
            }
            let sql = """
                SELECT \(Self.speaker), f.verdict FROM quotation q LEFT JOIN finding f ON f.quotation = q.id \
                WHERE q.version = ?
                """
            for version in versions {
                try rows.database.rows(sql, [.integer(version)]) { row in
                    speakers.add(row.optionalText(0))
                    verdicts.add(row.optionalText(1))
                }
            }
        }
        facets.speaker = speakers.most(Self.shown)
        facets.site = sites.most(Self.shown)
        facets.verdict = verdicts.most(Self.shown)
        facets.month = months.all.sorted { $0.value > $1.value }
        return facets
    }

    /// How often each value was seen.
    private struct Tally {
        private var counts: [String: Int] = [:]

        mutating func add(_ value: String?) {
            if let value, !value.isEmpty { counts[value, default: 0] += 1 }
        }

        var all: [SearchPage.Count] { counts.map { SearchPage.Count(value: $0.key, count: $0.value) } }

        /// The values seen most often; of equals, in the order of the alphabet.
        func most(_ limit: Int) -> [SearchPage.Count] {
            Array(all.sorted { ($1.count, $0.value) < ($0.count, $1.value) }.prefix(limit))
        }
    }
}
