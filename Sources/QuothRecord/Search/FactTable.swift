internal import Quoth

/// What a search asks about every match, in memory: when, where, by whom, with which verdict.
///
/// A match of words is only a number of a row. To look at the rows of a thousand matches, three tables deep, takes ten times
/// as long as to find them; here each fact is a number in an array. The table is one of the record at one moment: whoever
/// uses it sees to it that the record is still the same.
/// - Complexity: Some 25 bytes a version and 30 a quotation.
package final class FactTable: Sendable {
    /// The rows of the timeline, ascending, and of each the number of its version or, among versions, its own place.
    let documentRows: [Int], quotationRows: [Int]
    /// The place of each quotation's version among ``documentRows``.
    let versions: [Int32]
    /// Whether a later version has taken a version's place.
    let isOld: [Bool]
    /// The number of each version's date, from 1; 0 for none.
    let published: [Int32]
    /// The number of each version's site among ``names``; 0 for none.
    let sites: [Int32]
    /// The number of each quotation's speaker, if it is one with a name, and of its verdict, among ``names``; 0 for none.
    let speakers: [Int32], verdicts: [Int32]
    /// Where the quotations of each version begin in ``quotationsByVersion``; one more tells where those of the last one end.
    let quotationStarts: [Int32], quotationsByVersion: [Int32]
    /// Dates as they were written, from number 1 on.
    let dates: [PublicationDate]
    /// Texts, each once; the first is empty.
    let names: [String]
    /// The number of each verdict among ``names``.
    let verdictNumbers: [Verdict: Int32]

    /// A date of publication as far as it is known.
    struct PublicationDate: Hashable {
        /// The number of its month among ``FactTable/names``.
        var month: Int32
        /// The last day that it may mean, as text that compares as dates do.
        var last: String
    }

    /// The facts of all rows of `database`. Others should not write meanwhile: see ``Database/snapshot(_:)``.
    /// - Complexity: O(*n* log *n*) in the versions and quotations; a few seconds for a million.
    package init(_ database: Database) throws(RecordError) {
        var texts = Texts(), days = Texts(), dates: [PublicationDate] = [PublicationDate(month: 0, last: "")]
        var found: [(row: Int, id: Int, isOld: Bool, published: Int32, site: Int32)] = []
        try database.rows(
            """
            SELECT v.rank, v.id, v.superseded, v.published, coalesce(v.site, v.publisher, d.host) FROM version v \
            JOIN document d ON d.id = v.document
            """
        ) { row in
            let published = row.optionalText(3)
            let day = days.number(published)
            if let published, day == dates.count {
                dates.append(
                    PublicationDate(
                        month: texts.number(String(published.prefix(7))), last: QueryPlan.lastDay(of: published)))
            }
            found.append((row.integer(0), row.integer(1), row.integer(2) != 0, day, texts.number(row.optionalText(4))))
        }
        found.sort { $0.row < $1.row }
        documentRows = found.map(\.row)
        isOld = found.map(\.isOld)
        published = found.map(\.published)
        sites = found.map(\.site)
        let places = Dictionary(found.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
        found = []

        var (rows, versions, speakers, verdicts): ([Int], [Int32], [Int32], [Int32]) = ([], [], [], [])
        try database.rows(
            """
            SELECT q.id, q.version, \(FacetCounter.speaker), f.verdict FROM quotation q \
            LEFT JOIN finding f ON f.quotation = q.id ORDER BY q.id
            """
        ) { row in
            guard let place = places[row.integer(1)] else { return }
            rows.append(row.integer(0))
            versions.append(place)
            speakers.append(texts.number(row.optionalText(2)))
            verdicts.append(texts.number(row.optionalText(3)))
        }
        (quotationRows, self.versions, self.speakers, self.verdicts) = (rows, versions, speakers, verdicts)
        (quotationStarts, quotationsByVersion) = Self.grouped(versions, among: documentRows.count)
        self.dates = dates
        verdictNumbers = Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0, texts.number($0.rawValue)) })
        names = texts.all
    }

    /// Numbers for texts, the same for the same one; 0 for none, and for an empty one.
    private struct Texts {
        private(set) var all = [""]
        private var numbers: [String: Int32] = ["": 0]

        mutating func number(_ text: String?) -> Int32 {
            guard let text else { return 0 }
            if let known = numbers[text] { return known }
            let number = Int32(all.count)
            numbers[text] = number
            all.append(text)
            return number
        }
    }

    /// The places with each value of `values`, which are less than `count`: where those of each value start, and all of them.
    private static func grouped(_ values: [Int32], among count: Int) -> (starts: [Int32], places: [Int32]) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for value in values { starts[Int(value) + 1] += 1 }
        for i in 0..<count { starts[i + 1] += starts[i] }
        var next = starts, places = [Int32](repeating: 0, count: values.count)
        for (place, value) in values.enumerated() {
            places[Int(next[Int(value)])] = Int32(place)
            next[Int(value)] += 1
        }
        return (starts, places)
    }

    // MARK: Looking up

    /// The rows of the timeline that are of `kind`, ascending.
    func rows(_ kind: Timeline.Kind) -> [Int] { kind == .documents ? documentRows : quotationRows }

    /// The places of the quotations of a version.
    func quotations(ofVersion place: Int) -> ArraySlice<Int32> {
        quotationsByVersion[Int(quotationStarts[place])..<Int(quotationStarts[place + 1])]
    }
}
