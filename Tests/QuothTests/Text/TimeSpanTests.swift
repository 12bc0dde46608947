import Foundation
import Testing

@testable import Quoth

struct TimeSpanTests {
    @Test(arguments: [
        ("2025-03-02", "2025-03-02T00:00:00Z", "2025-03-03T00:00:00Z"),
        ("2024-02", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"),
        ("2024-12", "2024-12-01T00:00:00Z", "2025-01-01T00:00:00Z"),
        ("1999", "1999-01-01T00:00:00Z", "2000-01-01T00:00:00Z"),
        ("1969-12-31", "1969-12-31T00:00:00Z", "1970-01-01T00:00:00Z"),
    ])
    func `a date is all that it leaves open`(date: String, start: String, end: String) throws {
        let span = TimeSpan(try #require(Day(iso: date)))
        #expect(span.start.map(TimeSpan.iso) == start)
        #expect(span.end.map(TimeSpan.iso) == end)
    }

    @Test(arguments: [
        ("2025-03-02T06:30+01:00", "2025-03-02T05:30:00Z", 60),
        ("2025-03-02T23:30:05-05:00", "2025-03-03T04:30:05Z", 1),
        ("2025-03-02T06:30", "2025-03-02T06:30:00Z", 60),
    ])
    func `a time is counted in UTC`(time: String, start: String, seconds: Int) throws {
        let span = TimeSpan(try #require(MomentReader.moment(time)))
        #expect(span.start.map(TimeSpan.iso) == start)
        #expect(try #require(span.end) - #require(span.start) == seconds)
    }

    @Test func `every day of six centuries is one day after the one before, as Foundation counts too`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for number in stride(from: -109_000, to: 110_000, by: 37) {
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let span = TimeSpan(Day(year: parts.year, month: parts.month, day: parts.day))
            #expect(span.start == number * 86_400 && span.end == (number + 1) * 86_400)
            #expect(
                TimeSpan.iso(number * 86_400).hasPrefix(Day(year: parts.year, month: parts.month, day: parts.day).iso))
        }
    }

    @Test func `a missing date is open, and bounded by the day of the capture`() {
        var document = Document(id: "a", text: Text("Words."))
        let span = TimeSpan(publicationOf: document)
        #expect(span.start == nil && span.end == nil)
        document.capturedAt = "2025-03-05T10:00:00Z"
        #expect(TimeSpan(publicationOf: document) == TimeSpan(start: nil, end: 1_741_168_801))
        document.published = Evidence(Day(year: 2025, month: 3), from: "test", confidence: 1)
        #expect(TimeSpan(publicationOf: document) == TimeSpan(start: 1_740_787_200, end: 1_741_168_801))
        document.published = Evidence(Day(year: 2026), from: "test", confidence: 1)
        #expect(TimeSpan(publicationOf: document) == TimeSpan(Day(year: 2026)))
    }

    @Test func `one span can precede another where some second of it comes before some second of the other`() {
        let bounds: [Int?] = [nil, 0, 1, 2, 3]
        var spans: [TimeSpan] = []
        for start in bounds {
            for end in bounds where (start ?? -9) < (end ?? 9) { spans.append(TimeSpan(start: start, end: end)) }
        }
        for a in spans {
            for b in spans {
                let (x, y) = (Array((a.start ?? -5)..<(a.end ?? 9)), Array((b.start ?? -5)..<(b.end ?? 9)))
                #expect(a.canPrecede(b) == x.contains { one in y.contains { one < $0 } })
                #expect(a.isBefore(b) == x.allSatisfy { one in y.allSatisfy { one < $0 } })
            }
        }
    }
}
