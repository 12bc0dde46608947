internal import Quoth

/// Counts how the newest matches are spread over speakers, sites, months and verdicts.
struct FacetCounter {
    /// A speaker who has a name: “we” and “one resident” are many.
    static let speaker = "iif(q.speaker NOTNULL, q.speaker_name, NULL)"

    /// Of documents one in so many has its quotations counted: the newest ones tell enough.
    static let documentShare = 5

    let rows: SearchRows

    /// The facets of the newest `limit` matches.
    /// - Complexity: O(*n*) in the matches that are counted, and the quotations of documents.
    func facets(limit: Int) throws(RecordError) -> SearchPage.Facets {
        var (speakers, sites, months, verdicts) = (FacetTally(), FacetTally(), FacetTally(), FacetTally())
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
                if versions.count < limit / Self.documentShare { versions.append(row.integer(4)) }
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
        facets.take(speakers, sites, months, verdicts)
        return facets
    }
}
