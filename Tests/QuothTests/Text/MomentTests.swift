import Testing

@testable import Quoth

@Suite struct MomentTests {
    @Test(arguments: [
        ("2024-03-02", "2024-03-02"), ("2024-03", "2024-03"), ("2024", "2024"), ("20240302", "2024-03-02"),
        ("2024-03-02T10:20:05+01:00", "2024-03-02T10:20:05+01:00"), ("2024-03-02T10:20Z", "2024-03-02T10:20Z"),
        ("2024-03-02 10:20:05.123 -0500", "2024-03-02T10:20:05-05:00"), ("2024-03-02T10:20:05", "2024-03-02T10:20:05"),
        ("2024/3/2 9:05", "2024-03-02T09:05"), ("20240302T1020", "2024-03-02T10:20"),
        ("Sat, 02 Mar 2024 05:00:00 GMT", "2024-03-02T05:00:00Z"),
        ("Sat Mar 02 05:00:00 CET 2024", "2024-03-02T05:00:00+01:00"),
        ("Sat Mar 02 2024 05:00:00 GMT+0100 (CET)", "2024-03-02T05:00:00+01:00"),
        ("March 2, 2024 at 5:07 p.m. EST", "2024-03-02T17:07-05:00"), ("2. März 2024, 12:07 Uhr", "2024-03-02T12:07"),
        ("1709355600", "2024-03-02T05:00:00Z"), ("1709355600000", "2024-03-02T05:00:00Z"),
        ("12:05 AM, 2 March 2024", "2024-03-02T00:05"), ("20240302102005", "2024-03-02T10:20:05"),
        ("2024年3月2日 10:20", "2024-03-02T10:20"),
    ])
    func `a declared time keeps its precision and its zone`(text: String, iso: String) {
        #expect(MomentReader.moment(text)?.iso == iso)
    }

    @Test(arguments: ["", "today", "12:30", "3 hours ago", "99999999", "2024-13-02", "12345", "P3D", "2 March"])
    func `what tells no day is none`(text: String) {
        #expect(MomentReader.moment(text) == nil)
    }

    @Test(arguments: [
        ("2024", Moment.Precision.year), ("2024-03", .month), ("2024-03-02", .day), ("2024-03-02T10:20", .minute),
        ("2024-03-02T10:20:05", .second),
    ])
    func `the precision is what was given`(text: String, precision: Moment.Precision) {
        #expect(MomentReader.moment(text)?.precision == precision)
    }

    @Test(arguments: [(true, "2024-02-03"), (false, "2024-03-02"), (nil, "2024-03-02")] as [(Bool?, String)])
    func `the order of day and month can be told`(isMonthFirst: Bool?, iso: String) {
        let order = DateOrder(isMonthFirst: isMonthFirst)
        #expect(MomentReader.moment("02/03/2024", order: order)?.iso == iso)
        #expect(MomentReader.moment("2.3.2024", order: order)?.iso == "2024-03-02")
    }

    @Test(
        arguments: [
            ("en-US", nil, true), ("en-GB", nil, false), ("en", "https://x.example/a", true),
            ("en", "https://x.example.au/a", false), ("de", "https://x.example/a", false),
            (nil, "https://x.gov/a", true),
            (nil, nil, nil), ("fil-PH", nil, true), ("en_US", "https://x.example.uk/", false),
        ] as [(String?, String?, Bool?)])
    func `language and country tell the order`(language: String?, address: String?, isMonthFirst: Bool?) {
        #expect(DateCustom.isMonthFirst(language: language, address: address) == isMonthFirst)
    }

    @Test func `days since 1970 and back are the same day`() {
        for days in stride(from: -40_000, through: 60_000, by: 37) {
            let day = Calendars.civil(daysSince1970: days)
            #expect(Calendars.daysSince1970(day) == days)
        }
        #expect(Calendars.civil(daysSince1970: 0).iso == "1970-01-01")
        #expect(Calendars.civil(daysSince1970: 19_782).iso == "2024-02-29")
    }

    @Test(arguments: [
        (1403, 1, 1, "2024-03-20"), (1399, 12, 30, "2021-03-20"), (1400, 1, 1, "2021-03-21"),
        (1357, 11, 22, "1979-02-11"),
    ])
    func `the Persian calendar is turned into ours`(year: Int, month: Int, day: Int, iso: String) {
        #expect(Calendars.day(persianYear: year, month: month, day: day)?.iso == iso)
    }
}
