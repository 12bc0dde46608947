internal import Quoth

/// Finds out what a record tells of the quotations of its versions, and which other versions a new one may concern.
///
/// A quotation is judged against the other documents that have its words and can be as old as its own: what is surely later
/// is no source. How common words are in the record is left out of it, so that the findings do not depend on the order in
/// which documents came.
struct FindingSearch {
    /// The most documents that are looked into for one quotation, for all quotations of a version, and for a version as
    /// the source of others.
    private static let perQuotation = 16, perVersion = 48, asSource = 48
    /// So many words in a row of a quotation must stand in a version that may be its source.
    private static let shared = 4

    let record: Record

    /// A version with what is needed to judge it or to judge against it.
    private struct Subject {
        var version: Int
        /// The row of its document.
        var document: Int
        var quoted: QuotedDocument
        var time: TimeSpan
    }

    /// The findings for the quotations of version number `version`.
    /// - Complexity: O(*n*) in its words and those of the documents that are looked into.
    func findings(of version: Int) throws(RecordError) -> [FindingRow] {
        guard let own = try subject(version), own.quoted.quotations.contains(where: isJudged) else { return [] }
        let sources = try sources(of: own)
        let tracer = Tracer(sources: sources.map(\.quoted))
        let rows = try rows(of: version)
        return tracer.check(own.quoted).compactMap { finding in
            guard let number = finding.quotation, let row = rows[number] else { return nil }
            return FindingRow(finding, quotation: row) { sources[$0].version }
        }
    }

    /// The versions of other documents with quotations that may have their words from version number `version`.
    func concerned(by version: Int) throws(RecordError) -> [Int] {
        guard let own = try subject(version) else { return [] }
        let words = FoldedText(own.quoted.document.text)
        var known: Set<UInt64>?
        var concerned: [Int] = []
        for candidate in try candidates(for: words, limit: Self.asSource) where candidate != version {
            guard let other = try subject(candidate), other.document != own.document, own.time.canPrecede(other.time)
            else { continue }
            let shingles = known ?? Set(words.shingles(Self.shared))
            known = shingles
            if other.quoted.quotations.contains(where: { isJudged($0) && hasWords(of: $0, other, in: shingles) }) {
                concerned.append(candidate)
            }
        }
        return concerned
    }

    // MARK: Sources

    private func isJudged(_ quotation: Quotation) -> Bool { quotation.isUtterance && !quotation.isDoubtful }

    private func sources(of own: Subject) throws(RecordError) -> [Subject] {
        var seen: Set<Int> = [own.version]
        var sources: [Subject] = []
        for quotation in own.quoted.quotations where isJudged(quotation) {
            let words = FoldedText(own.quoted.document.text, in: quotation.parts)
            for candidate in try candidates(for: words, limit: Self.perQuotation)
            where sources.count < Self.perVersion && seen.insert(candidate).inserted {
                guard let other = try subject(candidate), other.document != own.document,
                    other.time.canPrecede(own.time)
                else { continue }
                sources.append(other)
            }
        }
        return sources.sorted { $0.version < $1.version }
    }

    private func candidates(for words: FoldedText, limit: Int) throws(RecordError) -> [Int] {
        try record.snapshot.sources(of: words, limit: limit).documents.map { found throws(RecordError) in
            try record.snapshot.version(at: found.place)
        }
    }

    private func subject(_ version: Int) throws(RecordError) -> Subject? {
        let row = try record.database.first("SELECT document FROM version WHERE id = ?", [.integer(version)]) {
            $0.integer(0)
        }
        guard let row, let document = try record.document(version: version) else { return nil }
        let quoted = QuotedDocument(document: document, quotations: try record.quotations(version: version))
        return Subject(version: version, document: row, quoted: quoted, time: TimeSpan(publicationOf: document))
    }

    private func rows(of version: Int) throws(RecordError) -> [Int: Int] {
        var rows: [Int: Int] = [:]
        try record.database.rows("SELECT ordinal, id FROM quotation WHERE version = ?", [.integer(version)]) { row in
            rows[row.integer(0)] = row.integer(1)
        }
        return rows
    }

    // MARK: Shingles

    /// Whether some words in a row of `quotation` are among `shingles`; of one that has fewer all count.
    private func hasWords(of quotation: Quotation, _ own: Subject, in shingles: Set<UInt64>) -> Bool {
        let words = FoldedText(own.quoted.document.text, in: quotation.parts)
        return words.count < Self.shared || words.shingles(Self.shared).contains(where: shingles.contains)
    }
}
