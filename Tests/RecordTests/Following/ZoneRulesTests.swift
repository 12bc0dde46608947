import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// Local times, beside those of Foundation.
@Suite struct ZoneRulesTests {
    @Test(arguments: [
        "Europe/Oslo", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca",
        "Pacific/Chatham",
        "America/St_Johns", "UTC",
    ])
    func `a zone is as far ahead as Foundation says, now and in the years to come`(name: String) throws {
        guard let zone = ZoneRules(name), let other = TimeZone(identifier: name) else {
            print("passed over: no table of \(name) here")
            return
        }
        for second in stride(from: 0, to: 2_100_000_000, by: 86_400 * 9 + 3_571) {
            let date = Date(timeIntervalSince1970: Double(second))
            #expect(zone.offset(at: second) == other.secondsFromGMT(for: date), "\(name) \(date)")
        }
    }

    @Test func `a rule alone tells the years that have no table`() throws {
        let oslo = try #require(ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))
        #expect(oslo.offset(at: 1_760_000_000) == 7_200 && oslo.offset(at: 1_770_000_000) == 3_600)
        // Clocks are turned at one in the morning UTC on 29 March 2026.
        #expect(oslo.offset(at: 1_774_745_999) == 3_600 && oslo.offset(at: 1_774_746_000) == 7_200)
        let sydney = try #require(ZoneRule("AEST-10AEDT,M10.1.0,M4.1.0/3"))
        #expect(sydney.offset(at: 1_767_225_600) == 39_600 && sydney.offset(at: 1_783_000_000) == 36_000)
        #expect(ZoneRule("<-03>3")?.offset(at: 0) == -10_800)
        for text in ["", "X", "CET", "CET-1CEST", "CET-1CEST,J1,J2", "CET-1CEST,M3.5.0"] {
            #expect(ZoneRule(text) == nil)
        }
    }

    @Test func `a message comes at its hour on both sides of a change of clocks`() throws {
        guard let oslo = ZoneRules("Europe/Oslo") else { return }
        var at = 1_774_500_000
        var times: [String] = []
        for _ in 0..<5 {
            at = oslo.next(after: at, minute: 450, weekday: nil)
            times.append(TimeSpan.iso(at))
        }
        #expect(
            times == [
                "2026-03-26T06:30:00Z", "2026-03-27T06:30:00Z", "2026-03-28T06:30:00Z", "2026-03-29T05:30:00Z",
                "2026-03-30T05:30:00Z",
            ])
        #expect(TimeSpan.iso(oslo.next(after: at, minute: 0, weekday: 2)) == "2026-03-31T22:00:00Z")
    }

    @Test(arguments: ["", "../etc/passwd", "/etc/passwd", "Europe/Nowhere", "Europe", "Europe/Oslo\u{0}"])
    func `what is no zone is none`(name: String) { #expect(ZoneRules(name) == nil) }

    @Test func `damaged tables are no tables`() throws {
        guard let bytes = try? FileBytes.read("/usr/share/zoneinfo/Europe/Oslo", limit: 1 << 20) else { return }
        for count in stride(from: 0, to: bytes.count, by: 7) { _ = ZoneRules(tables: Array(bytes.prefix(count))) }
        var random = SeededRandom(seed: 1)
        for _ in 0..<300 {
            var damaged = bytes
            damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            _ = ZoneRules(tables: damaged)?.offset(at: 1_760_000_000)
        }
    }
}
