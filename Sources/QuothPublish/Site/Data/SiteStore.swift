internal import Quoth
internal import QuothRecord

/// What the pages read from a record, each with a bounded number of rows.
struct SiteStore {
    let record: Record

    private var database: Database { record.database }

    // MARK: Versions

    /// The version in row `row`.
    func version(row: Int) throws(RecordError) -> SiteVersion? {
        try database.first(
            "SELECT \(SiteVersion.columns) FROM version v JOIN document d ON d.id = v.document WHERE v.id = ?",
            [.integer(row)]
        ) { Self.version($0) }
    }

    /// The versions of the document with `key`, in the order of time, at most `limit`.
    func versions(ofKey key: String, limit: Int = 500) throws(RecordError) -> [SiteVersion] {
        try database.all(
            """
            SELECT \(SiteVersion.columns) FROM document d JOIN version v ON v.document = d.id WHERE d.key = ? \
            ORDER BY coalesce(v.first_captured, ''), v.id LIMIT \(limit)
            """, [.text(key)]
        ) { Self.version($0) }
    }

    /// The version that `reference` names: the newest one of its document, or the one it tells.
    func version(_ reference: DocumentReference) throws(RecordError) -> SiteVersion? {
        let versions = try versions(ofKey: reference.key)
        switch reference.version {
        case nil: return versions.last { !$0.isOld } ?? versions.last
        case .number(let number): return versions.indices.contains(number - 1) ? versions[number - 1] : nil
        case .digest(let digest): return versions.first { $0.digest.hasPrefix(digest) }
        }
    }

    private static func version(_ row: Statement, from first: Int = 0) -> SiteVersion {
        SiteVersion(
            row: row.integer(first), document: row.integer(first + 1), key: row.text(first + 2),
            url: row.optionalText(first + 3), host: row.optionalText(first + 4),
            digest: Digest.hexadecimal(row.bytes(first + 5)), name: row.text(first + 6),
            title: row.optionalText(first + 7), publisher: row.optionalText(first + 8),
            site: row.optionalText(first + 9), published: row.optionalText(first + 10),
            firstCaptured: row.optionalText(first + 11), language: row.optionalText(first + 12),
            words: row.integer(first + 13), isOld: row.integer(first + 14) != 0)
    }

    // MARK: Quotations

    private static let findingColumns = """
        f.verdict, f.verdicts, f.flags, f.risks, f.confidence, f.source, f.source_start, f.source_end, f.earliest, f.edits
        """

    /// The quotation with the sixteen digits `key`.
    func quotation(_ key: String) throws(RecordError) -> SiteQuotation? {
        guard key.utf8.count == 16, let number = UInt64(key, radix: 16) else { return nil }
        let place = try database.first(
            "SELECT version, ordinal FROM quotation WHERE key = ?", [.integer(Int(truncatingIfNeeded: number))]
        ) { ($0.integer(0), $0.integer(1)) }
        guard let (row, ordinal) = place, let version = try version(row: row) else { return nil }
        return try quotations(of: version, where: "AND q.ordinal = ?", [.integer(ordinal)]).first
    }

    /// The quotations of a version, in order.
    func quotations(of version: SiteVersion) throws(RecordError) -> [SiteQuotation] {
        try quotations(of: version, where: "", [])
    }

    private func quotations(
        of version: SiteVersion, where condition: String, _ values: [Value]
    ) throws(RecordError) -> [SiteQuotation] {
        try database.all(
            """
            SELECT \(Record.quotationColumns), q.id, q.key, q.words, \(Self.findingColumns) FROM quotation q \
            LEFT JOIN finding f ON f.quotation = q.id WHERE q.version = ? \(condition) ORDER BY q.ordinal
            """, [.integer(version.row)] + values
        ) { row -> SiteQuotation? in
            guard let quotation = Record.quotation(row) else { return nil }
            let at = Record.quotationWidth
            return SiteQuotation(
                row: row.integer(at), key: Self.digits(row.integer(at + 1)), version: version, quotation: quotation,
                words: row.text(at + 2), finding: Self.finding(row, from: at + 3))
        }.compactMap(\.self)
    }

    private static func finding(_ row: Statement, from at: Int) -> SiteFinding? {
        guard let verdict = Verdict(rawValue: row.text(at)) else { return nil }
        var range: TextRange?
        if let start = row.optionalInteger(at + 6), let end = row.optionalInteger(at + 7), 0 <= start, start <= end {
            range = TextRange(start, end)
        }
        return SiteFinding(
            verdict: verdict, verdicts: words(row.text(at + 1)).compactMap(Verdict.init(rawValue:)),
            flags: words(row.text(at + 2)).compactMap(Flag.init(rawValue:)),
            risks: words(row.text(at + 3)).compactMap(Edit.Class.init(rawValue:)), confidence: row.real(at + 4),
            source: row.optionalInteger(at + 5), range: range, earliest: row.optionalInteger(at + 8),
            edits: StoredEdits.edits(row.bytes(at + 9)))
    }

    private static func words(_ cell: String) -> [String] { cell.split(separator: " ").map(String.init) }

    /// A quotation's key as sixteen digits.
    static func digits(_ key: Int) -> String {
        let digits = String(UInt64(bitPattern: Int64(key)), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    // MARK: Appearances

    /// The most appearances that are looked at.
    static let appearanceLimit = 200

    /// The quotations that rest on the same words as `quotation`, itself among them, in the order of publication.
    ///
    /// These are the ones whose source is the same passage, and the one that stands in that passage.
    func appearances(of quotation: SiteQuotation) throws(RecordError) -> [SiteAppearance] {
        var root = (version: quotation.version.row, range: quotation.quotation.range)
        if let basis = quotation.finding?.basis, let range = quotation.finding?.range { root = (basis, range) }
        let columns = "q.key, q.words, q.speaker_name, f.verdict, f.risks, \(SiteVersion.columns)"
        let from = "JOIN version v ON v.id = q.version JOIN document d ON d.id = v.document"
        let place: [Value] = [.integer(root.version), .integer(root.range.end), .integer(root.range.start)]
        var all = try database.all(
            """
            SELECT \(columns) FROM finding f JOIN quotation q ON q.id = f.quotation \(from) WHERE f.source = ? \
            AND f.verdict <> 'unfound' AND f.source_start < ? AND f.source_end > ? LIMIT \(Self.appearanceLimit)
            """, place
        ) { Self.appearance($0) }
        all += try database.all(
            """
            SELECT \(columns) FROM quotation q \(from) LEFT JOIN finding f ON f.quotation = q.id WHERE q.version = ? \
            AND q.start < ? AND q.end > ? AND q.kind IN ('direct', 'mixed') LIMIT \(Self.appearanceLimit)
            """, place
        ) { Self.appearance($0) }
        var seen: Set<String> = []
        return all.filter { seen.insert($0.key).inserted }.sorted {
            ($0.version.published ?? "9", $0.version.row) < ($1.version.published ?? "9", $1.version.row)
        }
    }

    private static func appearance(_ row: Statement) -> SiteAppearance {
        SiteAppearance(
            key: digits(row.integer(0)), words: row.text(1), speaker: row.optionalText(2),
            verdict: row.optionalText(3).flatMap(Verdict.init(rawValue:)), hasRisk: !row.text(4).isEmpty,
            version: version(row, from: 5))
    }
}
