internal import Quoth

/// Finds out what a record tells of the quotations of its versions, and which other versions a new one may concern.
///
/// A quotation is judged against the other documents that have its words and can be as old as its own: what is surely later
/// is no source. How common words are in the record is left out of it, so that the findings do not depend on the order in
/// which documents came.
struct FindingSearch {
    /// The most documents that are looked into for one quotation, and for a version as the source of others.
    private static let perQuotation = 8, asSource = 24
    /// A document has a quotation's words if groups of so many words in a row are in both, with so many words, and so much
    /// of the quotation: one stock phrase is not enough.
    private static let shared = 3, leastWords = 4, leastShare = 0.3

    let record: Record

    /// A version with what is needed to judge it or to judge against it.
    private struct Subject {
        var version: Int
        /// The row of its document, and what orders versions in any record.
        var document: Int
        var order: [UInt8]
        var quoted: QuotedDocument
        var time: TimeSpan
    }

    /// The findings for the quotations of version number `version`.
    /// - Complexity: O(*n*) in its words and those of the documents that are looked into.
    func findings(of version: Int) throws(RecordError) -> [FindingRow] {
        guard let own = try subject(version), own.quoted.quotations.contains(where: isJudged) else { return [] }
        var known = Shelf()
        var found: Set<Int> = []
        for (number, quotation) in own.quoted.quotations.enumerated() where isJudged(quotation) {
            let words = FoldedText(own.quoted.document.text, in: quotation.parts)
            for candidate in try candidates(for: words, limit: Self.perQuotation)
            where try isSource(candidate, of: words, own, &known) {
                found.insert(number)
                known.used.insert(candidate)
            }
        }
        let sources = known.used.compactMap { known.subjects[$0] }.sorted {
            $0.order.lexicographicallyPrecedes($1.order)
        }
        let rows = try rows(of: version)
        return Tracer(sources: sources.map(\.quoted)).check(own.quoted) { found.contains($0) }.compactMap { finding in
            guard let number = finding.quotation, isJudged(own.quoted.quotations[number]), let row = rows[number]
            else { return nil }
            return FindingRow(finding, quotation: row) { sources[$0].version }
        }
    }

    /// The versions of other documents with quotations that may have their words from version number `version`.
    func concerned(by version: Int) throws(RecordError) -> [Int] {
        guard let own = try subject(version) else { return [] }
        let words = FoldedText(own.quoted.document.text)
        let shingles = Set(words.shingles(Self.shared))
        var concerned: [Int] = []
        for candidate in try candidates(for: words, limit: Self.asSource) where candidate != version {
            let quoted = try record.database.all(
                "SELECT words FROM quotation WHERE version = ? AND kind IN ('direct', 'mixed')",
                [.integer(candidate)]
            ) { FoldedText(Text($0.text(0))) }
            guard quoted.contains(where: { hasWords($0, in: shingles) }), let other = try subject(candidate),
                canBeSource(own, of: other)
            else { continue }
            concerned.append(candidate)
        }
        return concerned
    }

    // MARK: Sources

    /// Whether a quotation is judged as it comes in: reports in the writer's words only are when somebody asks.
    private func isJudged(_ quotation: Quotation) -> Bool { quotation.kind == .direct || quotation.kind == .mixed }

    /// Whether a quotation of `copy` may have its words from `source`: another document, not of the same series, and not
    /// surely later.
    private func canBeSource(_ source: Subject, of copy: Subject) -> Bool {
        let series = source.quoted.document.series
        return source.document != copy.document && (series == nil || series != copy.quoted.document.series)
            && source.time.canPrecede(copy.time)
    }

    /// Documents that were looked into for one version, with their groups of words, and those that have words of it.
    private struct Shelf {
        var subjects: [Int: Subject] = [:]
        var shingles: [Int: Set<UInt64>] = [:]
        var used: Set<Int> = []
    }

    /// Whether version number `candidate` may be a source of the quotation with these `words` of `own`.
    private func isSource(
        _ candidate: Int, of words: FoldedText, _ own: Subject, _ known: inout Shelf
    ) throws(RecordError) -> Bool {
        if known.shingles[candidate] == nil {
            guard candidate != own.version, let other = try subject(candidate), canBeSource(other, of: own) else {
                known.shingles[candidate] = []
                return false
            }
            known.subjects[candidate] = other
            known.shingles[candidate] = Set(FoldedText(other.quoted.document.text).shingles(Self.shared))
        }
        guard let shingles = known.shingles[candidate], !shingles.isEmpty else { return false }
        return hasWords(words, in: shingles)
    }

    private func candidates(for words: FoldedText, limit: Int) throws(RecordError) -> [Int] {
        try record.snapshot.candidates(for: words, limit: limit).map { place throws(RecordError) in
            try record.snapshot.version(at: place)
        }
    }

    private func subject(_ version: Int) throws(RecordError) -> Subject? {
        let row = try record.database.first(
            "SELECT document, key, digest FROM version JOIN document ON document.id = document WHERE version.id = ?",
            [.integer(version)]
        ) { (document: $0.integer(0), order: $0.bytes(1) + [0] + $0.bytes(2)) }
        guard let row, let document = try record.document(version: version) else { return nil }
        let quoted = QuotedDocument(document: document, quotations: try record.quotations(version: version))
        return Subject(
            version: version, document: row.document, order: row.order, quoted: quoted,
            time: TimeSpan(publicationOf: document))
    }

    private func rows(of version: Int) throws(RecordError) -> [Int: Int] {
        var rows: [Int: Int] = [:]
        try record.database.rows("SELECT ordinal, id FROM quotation WHERE version = ?", [.integer(version)]) { row in
            rows[row.integer(0)] = row.integer(1)
        }
        return rows
    }

    // MARK: Shingles

    /// Whether enough of the words of a quotation stand in the document that has `shingles`; where there are too few to
    /// tell, that is left open.
    private func hasWords(_ words: FoldedText, in shingles: Set<UInt64>) -> Bool {
        if words.count < Self.leastWords { return true }
        let covered = words.coverage(by: shingles, size: Self.shared)
        return covered >= Self.leastWords && Double(covered) >= Self.leastShare * Double(words.count)
    }
}
