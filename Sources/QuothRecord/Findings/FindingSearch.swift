internal import Quoth

/// Finds out what a record tells of the quotations of its versions, and which other versions a new one may concern.
///
/// A quotation is judged against the other documents that have its words and can be as old as its own: what is surely later
/// is no source. Which these are, and what follows, depends on what is in the record alone, not on the order in which it
/// came there.
final class FindingSearch {
    /// The most documents whose words are compared with those of one quotation.
    private static let looked = 12
    /// The most documents that are held in memory.
    private static let held = 512

    let record: Record
    private var shelf: [Int: Source] = [:]

    init(_ record: Record) { self.record = record }

    /// A version that is judged against, with the groups of words in its text.
    private struct Source {
        var subject: Subject
        var shingles: Set<UInt64>
    }

    /// What was found out about the quotations of a version.
    struct Judged: Sendable {
        var findings: [FindingRow] = []
        /// For the row of each quotation the versions that were looked into.
        var considered: [(quotation: Int, versions: [UInt8])] = []
    }

    /// The findings for the quotations of version number `version`; `nil` if it has none that are judged, or if it `isNew`
    /// is false and nothing else is to be looked into than the last time.
    /// - Complexity: O(*n*) in its words and those of the documents that are looked into.
    func findings(of version: Int, isNew: Bool) throws(RecordError) -> Judged? {
        guard let own = try Subject(version, in: record) else { return nil }
        let numbers = own.quoted.quotations.indices.filter { own.quoted.quotations[$0].isJudgedWhenAdded }
        if numbers.isEmpty { return nil }
        let words = numbers.map { FoldedText(own.quoted.document.text, in: own.quoted.quotations[$0].parts) }
        let considered = try considered(words, for: own)
        let rows = try rows(of: version)
        var judged = Judged()
        for (number, versions) in zip(numbers, considered) {
            guard let row = rows[number] else { continue }
            judged.considered.append((row, versions.flatMap { littleEndian(Int64($0)) }))
        }
        if !isNew, try isKnown(judged.considered) { return nil }
        var chosen: [Int: Set<Int>] = [:]
        var used: [Int: Subject] = [:]
        for (position, number) in numbers.enumerated() {
            let sources = try considered[position].map { version throws(RecordError) in try source(version) }
                .compactMap(\.self)
            for choice in SourceChoice(words[position], sources.map(\.shingles)).chosen {
                let source = sources[choice].subject
                chosen[number, default: []].insert(source.version)
                used[source.version] = source
            }
        }
        judged.findings = check(own, against: Array(used.values), chosen, rows)
        return judged
    }

    /// The findings for `own`, each of its quotations judged against the versions `chosen` for it.
    private func check(
        _ own: Subject, against used: [Subject], _ chosen: [Int: Set<Int>], _ rows: [Int: Int]
    ) -> [FindingRow] {
        let sources = used.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        let findings = Tracer(sources: sources.map(\.quoted)).check(own.quoted) { number in
            Set(sources.indices.filter { chosen[number]?.contains(sources[$0].version) == true })
        }
        return findings.compactMap { finding in
            guard let number = finding.quotation, own.quoted.quotations[number].isJudgedWhenAdded,
                let row = rows[number]
            else { return nil }
            return FindingRow(finding, quotation: row) { sources[$0].version }
        }
    }

    /// The versions with quotations that may have their words from the versions with these numbers.
    func concerned(by versions: [Int]) throws(RecordError) -> Set<Int> {
        var copies: [(words: FoldedText, order: UInt64)] = []
        for version in versions {
            guard let place = try record.snapshot.place(ofVersion: version) else { continue }
            let words = FoldedText(try record.snapshot.document(at: place).text)
            copies.append((words, try record.snapshot.order(at: place)))
        }
        var concerned: Set<Int> = []
        for place in try record.snapshot.quoting(copies) { concerned.insert(try record.snapshot.version(at: place)) }
        return concerned
    }

    // MARK: Sources

    /// For each quotation of `own` the versions that are looked into, the likeliest first.
    private func considered(_ words: [FoldedText], for own: Subject) throws(RecordError) -> [[Int]] {
        var considered: [[Int]] = []
        for matches in try record.snapshot.sources(of: words.map { QuotationSeeds($0) }) {
            var versions: [Int] = []
            for match in matches where TimeOrder.canPrecede(match.order, own.time) {
                let version = try record.snapshot.version(at: match.place)
                if try own.isOther(than: version, in: record) { versions.append(version) }
                if versions.count == Self.looked { break }
            }
            considered.append(versions)
        }
        return considered
    }

    /// Whether the same versions were looked into when the quotations were last judged.
    private func isKnown(_ considered: [(quotation: Int, versions: [UInt8])]) throws(RecordError) -> Bool {
        for (quotation, versions) in considered {
            let known = try record.database.first(
                "SELECT versions FROM considered WHERE quotation = ?", [.integer(quotation)]
            ) { $0.bytes(0) }
            if known ?? [] != versions { return false }
        }
        return true
    }

    private func source(_ version: Int) throws(RecordError) -> Source? {
        if let known = shelf[version] { return known }
        guard let subject = try Subject(version, in: record) else { return nil }
        if shelf.count == Self.held { shelf.removeAll(keepingCapacity: true) }
        let source = Source(
            subject: subject, shingles: Set(FoldedText(subject.quoted.document.text).shingles(SourceChoice.group)))
        shelf[version] = source
        return source
    }

    private func rows(of version: Int) throws(RecordError) -> [Int: Int] {
        var rows: [Int: Int] = [:]
        try record.database.rows("SELECT ordinal, id FROM quotation WHERE version = ?", [.integer(version)]) { row in
            rows[row.integer(0)] = row.integer(1)
        }
        return rows
    }
}
