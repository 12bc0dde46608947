internal import Quoth

/// Finds out what a record tells of the quotations of its versions, and which other versions a new one may concern.
///
/// A quotation is judged against the other documents that have its words and can be as old as its own: what is surely later
/// is no source. Which these are, and what follows, depends on what is in the record alone, not on the order in which it
/// came there.
final class FindingSearch {
    /// The most documents whose words are compared with those of one quotation.
    private static let looked = 8
    /// The most documents that are held in memory.
    private static let held = 512

    private let record: Record
    private var shingles: [Int: Set<UInt64>] = [:]
    private var subjects: [Int: Subject] = [:]

    init(_ record: Record) { self.record = record }

    /// What was found out about the quotations of a version.
    struct Judged: Sendable {
        var findings: [FindingRow] = []
        /// For the row of each quotation the versions that it was judged against.
        var sources: [(quotation: Int, versions: [Int])] = []
    }

    /// A version whose quotations are judged: their numbers, their rows and their words.
    private struct Copy {
        var own: Subject
        var quotations: [(number: Int, row: Int, words: FoldedText)]
    }

    /// The findings for the quotations of versions. Those without any that are judged are left out, and unless they are
    /// new, those that are to be judged against the same sources as the last time.
    /// - Complexity: O(*n*) in their words and those of the documents that are looked into.
    func findings(of versions: [Int], areNew: Bool) throws(RecordError) -> [Judged] {
        var copies: [Copy] = []
        for version in versions {
            if let copy = try copy(version), !copy.quotations.isEmpty { copies.append(copy) }
        }
        // All at once: what many quotations have in common is looked up a single time.
        let seeds = copies.flatMap { $0.quotations.map { QuotationSeeds($0.words) } }
        var matches = try record.snapshot.sources(of: seeds)[...]
        record.snapshot.release()
        var all: [Judged] = []
        for copy in copies {
            let own = Array(matches.prefix(copy.quotations.count))
            matches = matches.dropFirst(copy.quotations.count)
            if let judged = try findings(of: copy, own, isNew: areNew) { all.append(judged) }
        }
        return all
    }

    private func copy(_ version: Int) throws(RecordError) -> Copy? {
        guard let own = try subject(version) else { return nil }
        let rows = try rows(of: version)
        var copy = Copy(own: own, quotations: [])
        for (number, quotation) in own.quoted.quotations.enumerated() where quotation.isJudgedWhenAdded {
            guard let row = rows[number] else { continue }
            copy.quotations.append((number, row, FoldedText(own.quoted.document.text, in: quotation.parts)))
        }
        return copy
    }

    private func findings(of copy: Copy, _ matches: [[SeedMatch]], isNew: Bool) throws(RecordError) -> Judged? {
        var sources: [Int: [Int]] = [:]
        var judged = Judged()
        for (quotation, matches) in zip(copy.quotations, matches) {
            let considered = try considered(matches, for: copy.own)
            let chosen = try chosen(quotation.words, among: considered)
            sources[quotation.number] = chosen
            judged.sources.append((quotation.row, chosen))
        }
        if !isNew, try isKnown(judged.sources) { return nil }
        let rows = Dictionary(uniqueKeysWithValues: copy.quotations.map { ($0.number, $0.row) })
        judged.findings = try check(copy.own, against: sources, rows)
        return judged
    }

    /// The findings for `own`, each of its quotations judged against its own `sources`.
    private func check(
        _ own: Subject, against sources: [Int: [Int]], _ rows: [Int: Int]
    ) throws(RecordError) -> [FindingRow] {
        var tracers: [[Int]: Tracer] = [:]
        for versions in Set(sources.values) where !versions.isEmpty {
            let subjects = try versions.map { version throws(RecordError) in try subject(version) }
            tracers[versions] = Tracer(sources: subjects.compactMap { $0?.quoted })
        }
        let findings = Tracer.check(own.quoted) { number in
            guard let versions = sources[number], let tracer = tracers[versions] else {
                return .unfound(number, of: own.quoted)
            }
            return tracer.finding(number, of: own.quoted)
        }
        return findings.compactMap { finding in
            guard let number = finding.quotation, let versions = sources[number], let row = rows[number] else {
                return nil
            }
            return FindingRow(finding, quotation: row) { versions[$0] }
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

    /// The versions that are looked into for a quotation of `own`, of those that have its seeds; the likeliest first.
    private func considered(_ matches: [SeedMatch], for own: Subject) throws(RecordError) -> [Int] {
        var versions: [Int] = []
        for match in matches where TimeOrder.canPrecede(match.order, own.time) {
            let version = try record.snapshot.version(at: match.place)
            if try own.isOther(than: version, in: record) { versions.append(version) }
            if versions.count == Self.looked { break }
        }
        return versions
    }

    /// Which of the versions `considered` have the `words`, in an order that is the same in any record.
    private func chosen(_ words: FoldedText, among considered: [Int]) throws(RecordError) -> [Int] {
        var choice = SourceChoice(words)
        for version in considered where !choice.isMade { choice.add(try shingles(of: version)) }
        return choice.chosen.map { considered[$0] }
    }

    /// Whether quotations were judged against the same sources the last time.
    private func isKnown(_ sources: [(quotation: Int, versions: [Int])]) throws(RecordError) -> Bool {
        for (quotation, versions) in sources {
            let known = try record.database.first(
                "SELECT versions FROM judged_against WHERE quotation = ?", [.integer(quotation)]
            ) { $0.text(0) }
            if known ?? "" != Self.list(versions) { return false }
        }
        return true
    }

    /// Versions as they stand in a row.
    static func list(_ versions: [Int]) -> String { versions.map(String.init).joined(separator: " ") }

    private func shingles(of version: Int) throws(RecordError) -> Set<UInt64> {
        if let known = shingles[version] { return known }
        guard let document = try record.document(version: version) else { return [] }
        if shingles.count == Self.held { shingles.removeAll(keepingCapacity: true) }
        let own = Set(FoldedText(document.text).shingles(SourceChoice.group))
        shingles[version] = own
        return own
    }

    private func subject(_ version: Int) throws(RecordError) -> Subject? {
        if let known = subjects[version] { return known }
        if subjects.count == Self.held { subjects.removeAll(keepingCapacity: true) }
        let subject = try Subject(version, in: record)
        subjects[version] = subject
        return subject
    }

    private func rows(of version: Int) throws(RecordError) -> [Int: Int] {
        var rows: [Int: Int] = [:]
        try record.database.rows("SELECT ordinal, id FROM quotation WHERE version = ?", [.integer(version)]) { row in
            rows[row.integer(0)] = row.integer(1)
        }
        return rows
    }
}
