import Quoth
import Testing

@testable import QuothRecord

@Suite struct LookedIntoTests {
    private static func day(_ day: String) -> TimeSpan { Day(iso: day).map { TimeSpan($0) } ?? TimeSpan() }

    private static func order(_ day: String) -> UInt64 { TimeOrder.place(Self.day(day), digest: [1, 2, 3, 4]) }

    /// As many versions of `day` as there are `counts`, each with so many seeds.
    private static func versions(_ counts: [Int], of day: String) -> [(version: Int, match: SeedMatch)] {
        counts.enumerated().map { number, count in
            let place = SegmentedIndex.Place(segment: 0, document: number)
            return (number + 1, SeedMatch(place: place, order: order(day) + UInt64(number), count: count))
        }
    }

    @Test func `what was looked into is read as it was written`() {
        var lookedInto = LookedInto(Self.day("2021-05-06"))
        lookedInto[0] = LookedInto.Entry(Self.versions([9, 8, 7, 6, 5, 4, 3, 70_000], of: "2020-01-01"))
        lookedInto[2] = LookedInto.Entry(Self.versions([9], of: "2020-01-01"))
        let read = LookedInto(lookedInto.bytes)
        #expect(read == lookedInto)
        #expect(read[0].leastCount == 70_000)
        #expect(read[0].orders.count == 8)
        #expect(read[1] == LookedInto.Entry())
        #expect(read[2].orders == [Self.order("2020-01-01")])
        #expect(read[3] == LookedInto.Entry())
    }

    @Test func `an entry of nothing is as none`() {
        var lookedInto = LookedInto(Self.day("2021"))
        lookedInto[3] = LookedInto.Entry(Self.versions([1], of: "2020"))
        lookedInto[3] = LookedInto.Entry([])
        #expect(lookedInto == LookedInto(Self.day("2021")))
        #expect(LookedInto([]) == LookedInto())
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var counts: [Int]
        var newcomer: (count: Int, day: String)?
        var lost: ClosedRange<UInt64>?
        let isOther: Bool
    }

    private static let few = [9, 8], full = [9, 8, 7, 6, 5, 4, 3, 2]

    @Test(arguments: [
        Case(testDescription: "there is room", counts: few, newcomer: (1, "2020-03-01"), isOther: true),
        Case(testDescription: "it is later", counts: few, newcomer: (9, "2021-06-01"), isOther: false),
        Case(testDescription: "it has no date", counts: few, newcomer: (9, ""), isOther: true),
        Case(testDescription: "it is likelier than the last", counts: full, newcomer: (3, "2020-03-01"), isOther: true),
        Case(testDescription: "it is less likely", counts: full, newcomer: (1, "2020-03-01"), isOther: false),
        Case(testDescription: "it is as likely and older", counts: full, newcomer: (2, "2019-03-01"), isOther: true),
        Case(testDescription: "it is as likely and younger", counts: full, newcomer: (2, "2020-03-01"), isOther: false),
        Case(
            testDescription: "its place is taken", counts: few, lost: order("2020-01-01") + 1...order("2020-01-01") + 1,
            isOther: true),
        Case(
            testDescription: "that of another of the same day is", counts: few,
            lost: order("2020-01-01") + 2...order("2020-01-01") + 2, isOther: false),
        Case(
            testDescription: "its place may be taken", counts: few, lost: order("2019-12-01")...order("2020-01-02"),
            isOther: true),
        Case(
            testDescription: "all younger ones' places are", counts: few, lost: order("2019-12-01")...UInt64.max,
            isOther: true),
        Case(
            testDescription: "a younger one's place is taken", counts: full, lost: order("2020-01-02")...UInt64.max,
            isOther: false),
        Case(
            testDescription: "an older one's place is taken", counts: full,
            lost: order("2019-01-02")...order("2019-12-31"),
            isOther: false),
        Case(testDescription: "nothing was there to lose", counts: [], lost: 1...UInt64.max, isOther: false),
    ])
    func `a quotation is looked at again only where other versions may be looked into for it`(c: Case) {
        var lookedInto = LookedInto(Self.day("2021-05-06"))
        lookedInto[0] = LookedInto.Entry(Self.versions(c.counts, of: "2020-01-01"))
        let newcomers = c.newcomer.map { [ConcernedDocuments.Newcomer(count: $0.count, order: Self.order($0.day))] }
        let change = ConcernedDocuments.Change(newcomers: newcomers ?? [], lost: c.lost.map { [$0] } ?? [])
        #expect(lookedInto.mayBecomeOther(0, by: change) == c.isOther)
    }

    @Test func `a version of which nothing is known may have any source`() {
        let newcomer = ConcernedDocuments.Newcomer(count: 1, order: Self.order("2999-01-01"))
        #expect(LookedInto().mayBecomeOther(0, by: ConcernedDocuments.Change(newcomers: [newcomer])))
    }
}
