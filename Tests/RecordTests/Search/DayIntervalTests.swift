import Quoth
import Testing

@testable import QuothRecord

struct DayIntervalTests {
    @Test(arguments: [
        ("2015", "2015-01-01", "2016-01-01"), ("2015-03", "2015-03-01", "2015-04-01"),
        ("2015-12", "2015-12-01", "2016-01-01"), ("2016-02-29", "2016-02-29", "2016-03-01"),
        ("2015-03/P1W", "2015-03-01", "2015-03-08"), ("2015-03-30/P3D", "2015-03-30", "2015-04-02"),
        ("2015-01-31/P1M", "2015-01-31", "2015-02-28"), ("2015-11/P1Y2M", "2015-11-01", "2017-01-01"),
        ("P1W/2015-03-14", "2015-03-08", "2015-03-15"), ("P1M/2015-03", "2015-03-01", "2015-04-01"),
        ("2015-03/2015-05", "2015-03-01", "2015-06-01"), ("2015-03..2015-05", "2015-03-01", "2015-06-01"),
        ("2015-03-02..2015-03-02", "2015-03-02", "2015-03-03"), ("2015..", "2015-01-01", ""),
        ("..2015-03", "", "2015-04-01"),
    ])
    func `a span of days is read`(text: String, first: String, end: String) throws {
        let days = try DayInterval.read(text).get()
        #expect((days.first.map(DayInterval.iso) ?? "") == first)
        #expect((days.end.map(DayInterval.iso) ?? "") == end)
    }

    @Test(arguments: [
        "", "..", "/", "15", "2015-3", "2015-00", "2015-02-29", "2015/P", "2015/PW", "2015/P1", "2015/1W", "P1W",
        "2015/P0D",
        "2015..x", "today", "2015-03-02T10:00", "0000", "2015/P99999999Y", "2016/2015",
    ])
    func `what is no span of days is refused`(text: String) {
        #expect(throws: DayInterval.Failure.self) { try DayInterval.read(text).get() }
    }

    @Test func `days are numbered from the start of the year 0`() {
        #expect(DayInterval(Day(year: 1, month: 1, day: 1))?.first == 366)
        #expect(Timeline.day(Day(year: 2005, month: 1, day: 1)) == 732_312)
        #expect(Timeline.day(Day(year: nil, month: 3, day: 2)) == 0 && Timeline.day(nil) == 0)
    }
}
