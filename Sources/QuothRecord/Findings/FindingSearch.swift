internal import Quoth

/// Finds out what a record tells of the quotations of its versions, and which other versions a new one may concern.
///
/// A quotation is judged against the other documents that have its words and can be as old as its own: what is surely later
/// is no source. Which these are, and what follows, depends on what is in the record alone, not on the order in which it
/// came there.
final class FindingSearch {
    /// The most documents that are held in memory, and of which the groups of words are.
    private static let held = 512, shinglesHeld = 2_048
    /// With so many judges all are forgotten.
    private static let judgesHeld = 32
    /// After so many texts their pages are given back.
    private static let textsHeld = 128

    private let record: Record
    /// Versions that nothing is judged against.
    private let isolated: Set<Int>
    /// Is told which version is looked at next; 0 for many.
    private let onStep: ((Int) -> Void)?
    /// Of documents the groups of words, ascending.
    private var shingles: [Int: [UInt64]] = [:]
    private var subjects: [Int: Subject] = [:]
    /// Judges against several versions: what copies one text also copies the next.
    private var judges: [[Int]: Judge] = [:]
    private let scripts = ScriptCache()
    private var loaded = 0
    /// The versions that count as new, and where they stand.
    private var new: (versions: [Int], places: Set<SegmentedIndex.Place>) = ([], [])

    /// A search in `record` as it is now, for as long as the search lasts.
    init(
        _ record: Record, besides isolated: Set<Int> = [], onStep: ((Int) -> Void)? = nil
    ) throws(RecordError) {
        (self.record, self.isolated, self.onStep) = (record, isolated, onStep)
        // Else the store is locked for each of many short questions.
        try record.database.execute("BEGIN")
    }

    /// A version whose quotations are judged.
    private struct Copy {
        var version: Int
        var isNew: Bool
        var own: Subject
        var quotations: [JudgedQuotation] = []
    }

    /// A quotation: its number among those that are judged and among all, its row and its words, the versions that are looked
    /// into for it, and those of them that it is judged against, once that was found out.
    private struct JudgedQuotation {
        var index: Int
        var number: Int
        var row: Int
        var words: FoldedText
        var considered: [Int] = []
        var sources: [Int]?
    }

    /// What there is to say of the quotations of the versions that are `due`. Versions without any are left out; and unless
    /// they are new, of the quotations those that are to be judged against the same sources as the last time.
    /// - Complexity: O(*n*) in their words and those of the documents that are looked into.
    func findings(of due: [DueVersion]) throws(RecordError) -> [Judged] {
        defer { record.snapshot.release() }
        var copies: [Copy] = []
        for due in due {
            if let copy = try copy(due), !copy.quotations.isEmpty { copies.append(copy) }
        }
        onStep?(0)
        // All at once: what many quotations have in common is looked up a single time.
        let seeds = copies.flatMap { $0.quotations.map { QuotationSeeds($0.words) } }
        var matches = try record.snapshot.sources(of: seeds)[...]
        record.snapshot.release()
        var all: [Judged] = []
        for copy in copies {
            let own = Array(matches.prefix(copy.quotations.count))
            matches = matches.dropFirst(copy.quotations.count)
            all.append(try judged(copy, own))
        }
        return all
    }

    private func copy(_ due: DueVersion) throws(RecordError) -> Copy? {
        guard let own = try subject(due.version) else { return nil }
        let rows = try rows(of: due.version)
        let all = own.quoted.quotations.enumerated().filter { $0.element.isJudgedWhenAdded }.enumerated()
        // With a quotation those that it stands in, or that stand in it: they are judged together.
        let wanted = due.quotations.map { due in
            Set(all.filter { due.contains($0.offset) }.map { own.quoted.outermost($0.element.offset) })
        }
        var copy = Copy(version: due.version, isNew: due.isNew, own: own)
        for (index, (number, quotation)) in all {
            guard wanted?.contains(own.quoted.outermost(number)) ?? true, let row = rows[number] else { continue }
            let words = FoldedText(own.quoted.document.text, in: quotation.parts)
            copy.quotations.append(JudgedQuotation(index: index, number: number, row: row, words: words))
        }
        return copy
    }

    private func judged(_ copy: Copy, _ matches: [[SeedMatch]]) throws(RecordError) -> Judged {
        var copy = copy
        var judged = Judged(version: copy.version, isNew: copy.isNew)
        let known = copy.isNew ? LookedInto(copy.own.time) : try lookedInto(of: copy.version)
        var lookedInto = known
        var changed: Set<Int> = []
        for (place, matches) in zip(copy.quotations.indices, matches) {
            let considered = try considered(matches, for: copy.own)
            copy.quotations[place].considered = considered.map(\.version)
            let (index, entry) = (copy.quotations[place].index, LookedInto.Entry(considered))
            lookedInto[index] = entry
            if !copy.isNew, known[index].mark == entry.mark { continue }
            let sources = try sources(of: &copy.quotations[place])
            let quotation = copy.quotations[place]
            if !copy.isNew, try isKnown(sources, of: quotation.row) { continue }
            judged.sources.append((quotation.row, sources))
            changed.insert(copy.own.quoted.outermost(quotation.number))
        }
        if copy.isNew || lookedInto != known { judged.lookedInto = lookedInto }
        if !changed.isEmpty { try check(copy, where: changed, &judged) }
        return judged
    }

    /// Judges the quotations of `copy` that stand in those with the numbers `changed`, or are these, against their sources.
    private func check(_ copy: Copy, where changed: Set<Int>, _ judged: inout Judged) throws(RecordError) {
        let own = copy.own
        var wanted: [Int: (row: Int, sources: [Int])] = [:]
        for var quotation in copy.quotations where changed.contains(own.quoted.outermost(quotation.number)) {
            wanted[quotation.number] = (quotation.row, try sources(of: &quotation))
        }
        if judges.count >= Self.judgesHeld { judges.removeAll() }
        for versions in Set(wanted.values.map(\.sources)) where !versions.isEmpty { try readyJudge(of: versions) }
        onStep?(copy.version)
        let findings = Tracer.check(own.quoted, where: { changed.contains(own.quoted.outermost($0)) }) { number in
            guard let quotation = wanted[number], let judge = judges[quotation.sources] else {
                return .unfound(number, of: own.quoted)
            }
            return judge.finding(number, of: own.quoted)
        }
        var silent = Set(wanted.values.map(\.row))
        for finding in findings {
            guard let quotation = finding.quotation.flatMap({ wanted[$0] }) else { continue }
            silent.remove(quotation.row)
            judged.findings.append(FindingRow(finding, quotation: quotation.row) { quotation.sources[$0] })
        }
        judged.silent = silent.sorted()
    }

    /// Makes a judge against the versions `versions`, if there is none.
    private func readyJudge(of versions: [Int]) throws(RecordError) {
        if judges[versions] != nil { return }
        let sources = try versions.map { version throws(RecordError) in
            guard let subject = try subject(version) else {
                throw RecordError.storeDamaged(path: record.path, reason: "version \(version) of the index is missing")
            }
            return subject.quoted
        }
        judges[versions] = Judge(sources: sources, scripts: scripts, keys: versions)
    }

    /// The versions with quotations that may have their words from the versions with these numbers, or may have lost
    /// documents to them that they were judged against; and which of those of their quotations that are judged.
    ///
    /// - Parameter new: All versions that came since quotations were judged.
    func concerned(by versions: [Int], among new: [Int]) throws(RecordError) -> [DueVersion] {
        defer { record.snapshot.release() }
        if self.new.versions != new {
            self.new = (new, [])
            for version in new {
                if let place = try record.snapshot.place(ofVersion: version) { self.new.places.insert(place) }
            }
        }
        var copies: [(seeds: QuotationSeeds, order: UInt64)] = []
        var numbers: [Int] = []
        for version in versions {
            onStep?(version)
            guard let place = try record.snapshot.place(ofVersion: version) else { continue }
            let document = try record.snapshot.document(at: place)
            PoisonPoint.judge(document)
            let seeds = QuotationSeeds(FoldedText(document.text))
            copies.append((seeds, try record.snapshot.order(at: place)))
            numbers.append(version)
        }
        onStep?(0)
        var concerned: [DueVersion] = []
        let changes = try record.snapshot.concerned(by: copies, new: self.new.places).changes
        var touched: [(version: Int, changes: [Int: ConcernedDocuments.Change])] = []
        for (place, changes) in changes { touched.append((try record.snapshot.version(at: place), changes)) }
        // In the order of the rows: neighbours stand on one page of the store.
        for (version, changes) in touched.sorted(by: { $0.version < $1.version }) {
            let known = try lookedInto(of: version)
            let due = changes.filter { known.mayBecomeOther($0.key, by: $0.value) }
            guard let first = due.values.map(\.first).min() else { continue }
            concerned.append(DueVersion(version: version, quotations: Set(due.keys), cause: numbers[first]))
        }
        return concerned
    }

    private func lookedInto(of version: Int) throws(RecordError) -> LookedInto {
        try record.database.first("SELECT entries FROM looked_into WHERE version = ?", [.integer(version)]) {
            LookedInto($0.bytes(0))
        } ?? LookedInto()
    }

    // MARK: Sources

    /// The versions that are looked into for a quotation of `own`, of those that have its seeds; the likeliest first.
    private func considered(
        _ matches: [SeedMatch], for own: Subject
    ) throws(RecordError) -> [(version: Int, match: SeedMatch)] {
        var versions: [(version: Int, match: SeedMatch)] = []
        for match in matches where TimeOrder.canPrecede(match.order, own.time) {
            let version = try record.snapshot.version(at: match.place)
            if isolated.contains(version) { continue }
            if try own.isOther(than: version, in: record) { versions.append((version, match)) }
            if versions.count == LookedInto.limit { break }
        }
        return versions
    }

    /// Which of the versions that are looked into have the words of `quotation`, in an order that is the same in any record.
    private func sources(of quotation: inout JudgedQuotation) throws(RecordError) -> [Int] {
        if let known = quotation.sources { return known }
        var choice = SourceChoice(quotation.words)
        for version in quotation.considered where !choice.isMade { choice.add(try shingles(of: version)) }
        let sources = choice.chosen.map { quotation.considered[$0] }
        quotation.sources = sources
        return sources
    }

    /// Whether the quotation in row `row` was judged against `sources` the last time.
    private func isKnown(_ sources: [Int], of row: Int) throws(RecordError) -> Bool {
        let known = try record.database.first(
            "SELECT versions FROM judged_against WHERE quotation = ?", [.integer(row)]
        ) { $0.text(0) }
        return known ?? "" == Self.list(sources)
    }

    /// Versions as they stand in a row.
    static func list(_ versions: [Int]) -> String { versions.map(String.init).joined(separator: " ") }

    private func shingles(of version: Int) throws(RecordError) -> [UInt64] {
        if let known = shingles[version] { return known }
        onStep?(version)
        guard let document = try record.document(version: version) else { return [] }
        PoisonPoint.judge(document)
        countText()
        if shingles.count == Self.shinglesHeld { shingles.removeAll(keepingCapacity: true) }
        let own = FoldedText(document.text).shingles(SourceChoice.group).sorted()
        shingles[version] = own
        return own
    }

    private func subject(_ version: Int) throws(RecordError) -> Subject? {
        if let known = subjects[version] { return known }
        onStep?(version)
        countText()
        if subjects.count == Self.held { subjects.removeAll(keepingCapacity: true) }
        let subject = try Subject(version, in: record)
        if let subject { PoisonPoint.judge(subject.quoted.document) }
        subjects[version] = subject
        return subject
    }

    private func countText() {
        loaded += 1
        if loaded % Self.textsHeld == 0 { record.snapshot.releaseTexts() }
    }

    private func rows(of version: Int) throws(RecordError) -> [Int: Int] {
        var rows: [Int: Int] = [:]
        try record.database.rows("SELECT ordinal, id FROM quotation WHERE version = ?", [.integer(version)]) { row in
            rows[row.integer(0)] = row.integer(1)
        }
        return rows
    }
}
