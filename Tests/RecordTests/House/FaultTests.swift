import CSQLite
import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// Any write fails while segments are merged, quotations judged, and packs written anew.
@Suite struct FaultTests {
    typealias Folder = RecordWriterTests.Folder

    private static let kinds = [cvfs_disk_full, cvfs_write_error, cvfs_short_write, cvfs_sync_error]

    private static func page(_ number: Int) -> Addition {
        RecordTests.page(
            "We will keep quay \(number % 3)", url: "https://news.example/\(number)",
            at: "2026-03-\(number + 10)T09:00:00Z")
    }

    /// Adds the pages with these numbers, each with a commit, and judges them; how many were acknowledged.
    private static func add(_ numbers: Range<Int>, to path: String) async -> (acknowledged: Int, isWhole: Bool) {
        var acknowledged = 0
        do {
            let writer = try RecordWriter(path)
            for number in numbers {
                try writer.add(page(number))
                try writer.commit()
                acknowledged += 1
            }
            try await writer.settle(width: 1)
            return (acknowledged, true)
        } catch { return (acknowledged, false) }
    }

    @Test(arguments: kinds, [false, true])
    func `when any write fails while segments are merged and quotations judged, nothing acknowledged is lost`(
        kind: Int, stays: Bool
    ) async throws {
        var points = 0
        for at in Faults.points {
            points += 1
            let folder = Folder()
            #expect(await Self.add(0..<3, to: folder.path).isWhole)
            let (outcome, wasReached) = await Faults.during(kind, at: at, stays: stays, place: folder.path) {
                await Self.add(3..<6, to: folder.path)
            }
            let check = try RecordCheck(folder.path)
            #expect(check.damages == [], "\(at)")
            let held = check.counts.versions - 3
            #expect(held == outcome.acknowledged || held == outcome.acknowledged + 1, "\(at): \(held)")
            #expect(await Self.add(0..<6, to: folder.path).isWhole)
            let mended = try RecordCheck(folder.path)
            #expect(mended.damages == [] && mended.counts.versions == 6 && mended.counts.entries == 6, "\(at)")
            let record = try Record(folder.path)
            let unsettled = try record.database.first("SELECT count(*) FROM unsettled") { $0.integer(0) }
            #expect(unsettled == 0)
            if !wasReached { break }
        }
        #expect(points > 4, "all of its writes have failed")
    }

    @Test(arguments: kinds, [false, true])
    func `when any write fails while a record is made, there is a whole one or none`(kind: Int, stays: Bool)
        async throws
    {
        // The last ones count: what moves the write-ahead log to the store when it is closed.
        for at in 1...160 {
            let folder = Folder()
            let (writer, wasReached) = await Faults.during(kind, at: at, stays: stays, place: folder.path) {
                try? RecordWriter(folder.path)
            }
            if writer == nil { #expect(wasReached, "\(at)") }
            _ = consume writer
            #expect(await Self.add(0..<1, to: folder.path).isWhole, "\(at)")
            #expect(try RecordCheck(folder.path).damages == [], "\(at)")
            if !wasReached { return }
        }
        Issue.record("all of its writes have failed")
    }

    @Test(arguments: kinds, [false, true])
    func `when any write fails while captures are dropped, each is dropped or there`(kind: Int, stays: Bool)
        async throws
    {
        let rule = Retention(before: "2026-03-12", host: nil)
        var points = 0
        for at in Faults.points {
            points += 1
            let folder = Folder()
            #expect(await Self.add(0..<5, to: folder.path).isWhole)
            let (outcome, wasReached) = await Faults.during(kind, at: at, stays: stays, place: folder.path) {
                try? rule.apply(to: folder.path)
            }
            let check = try RecordCheck(folder.path)
            #expect(check.damages == [], "\(at)")
            #expect(check.counts.blobs == 3 || outcome == nil && check.counts.blobs == 5, "\(at)")
            _ = try rule.apply(to: folder.path)
            #expect(await Self.add(0..<6, to: folder.path).isWhole)
            let mended = try RecordCheck(folder.path)
            #expect(mended.damages == [] && mended.counts.versions == 6, "\(at)")
            if !wasReached { break }
        }
        #expect(points > 2, "all of its writes have failed")
    }
}
