/// The order in time of a document's versions, and which of them each is compared with.
enum VersionOrder {
    /// The order of rows `v` of `version`: by first capture, those without a known time before all, as they were added.
    static let sql = """
        coalesce(v.first_captured, ''), CASE WHEN v.first_captured IS NULL THEN v.id END, v.digest
        """

    /// For each version, in order, the index of the last one before it of the same form; `nil` where it is the first.
    /// - Complexity: O(*n*).
    static func previous(_ forms: [VersionForm]) -> [Int?] {
        var last: [VersionForm: Int] = [:]
        return forms.enumerated().map { index, form in
            defer { last[form] = index }
            return last[form]
        }
    }

    /// The numbers of the versions of document number `document` in the store, in order, each with its form.
    static func versions(
        of document: Int, _ database: Database
    ) throws(RecordError) -> [(row: Int, form: VersionForm)] {
        try database.all(
            "SELECT v.id, v.form FROM version v WHERE v.document = ? ORDER BY \(sql)", [.integer(document)]
        ) { ($0.integer(0), VersionForm(rawValue: $0.integer(1)) ?? .page) }
    }
}
