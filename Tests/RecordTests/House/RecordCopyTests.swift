import CSQLite
import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// Backups, what is dropped, and what happens when the disk is full.
@Suite struct RecordCopyTests {
    typealias Folder = RecordWriterTests.Folder

    /// What stands in a record, for comparing two.
    static func contents(_ path: String) throws -> [String] {
        let record = try Record(path)
        let versions = try record.database.all(
            "SELECT document.key, version.digest, version.id FROM version JOIN document ON document.id = document ORDER BY 1, 2"
        ) { ($0.text(0) + " " + Digest.hexadecimal($0.bytes(1)), $0.integer(2)) }
        return try versions.map { "\($0.0) \(try record.document(version: $0.1)?.text.string ?? "?")" }
    }

    @Test(arguments: [false, true])
    func `a backup is a record of its own, undamaged, and goes on`(links: Bool) throws {
        let folder = try RecordCheckTests.folder()
        let copy = Folder()
        let outcome = try RecordCopy.copy(folder.path, to: copy.path, links: links)
        #expect(outcome.files == 8)
        #expect(try RecordCheck(copy.path).damages == [])
        #expect(try Self.contents(copy.path) == Self.contents(folder.path))
        let attributes = try FileManager.default.attributesOfItem(atPath: copy.path + "/key")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        // Either one is written on without the other one's knowing.
        for (path, words) in [(folder.path, "The ferry is old"), (copy.path, "The ferry is new")] {
            let writer = try RecordWriter(path)
            try writer.add(RecordTests.page(words))
            try writer.commit()
        }
        for path in [folder.path, copy.path] { #expect(try RecordCheck(path).damages == []) }
        #expect(try Self.contents(copy.path) != Self.contents(folder.path))
    }

    @Test func `a backup without its key can be read and checked, and not signed for`() throws {
        let folder = try RecordCheckTests.folder()
        let copy = Folder()
        _ = try RecordCopy.copy(folder.path, to: copy.path, hasKey: false)
        #expect(!FileManager.default.fileExists(atPath: copy.path + "/key"))
        #expect(try RecordCheck(copy.path).damages == [])
        #expect(throws: RecordError.self) { try RecordWriter(copy.path) }
    }

    @Test func `nothing is written over, and what fails leaves nothing`() throws {
        let folder = try RecordCheckTests.folder()
        #expect(throws: RecordError.exists(path: folder.path)) { try RecordCopy.copy(folder.path, to: folder.path) }
        let copy = Folder()
        #expect(throws: RecordError.notARecord(path: copy.path)) {
            try RecordCopy.copy(copy.path, to: folder.path + "-b")
        }
        try FileManager.default.removeItem(atPath: folder.path + "/captures/00000001.pack")
        #expect(throws: RecordError.self) { try RecordCopy.copy(folder.path, to: copy.path) }
        let names = try FileManager.default.contentsOfDirectory(
            atPath: URL(filePath: copy.path).deletingLastPathComponent().path)
        let own = URL(filePath: copy.path).lastPathComponent
        #expect(!names.contains { $0.hasPrefix(own) })
    }

    @Test func `every backup of a record that is being written is one of its states`() async throws {
        let folder = Folder()
        let path = folder.path
        let first = try RecordWriter(path)
        try first.add(RecordTests.page("Words number 0"))
        try first.commit()
        let writing = Task.detached {
            for number in 1...16 {
                try first.add(RecordTests.page("Words number \(number)", at: "2026-03-02T09:00:\(number + 10)Z"))
                try first.commit()
            }
        }
        var sizes: [Int] = []
        for _ in 0..<4 {
            let copy = Folder()
            _ = try RecordCopy.copy(path, to: copy.path)
            let check = try RecordCheck(copy.path)
            #expect(check.damages == [])
            sizes.append(check.counts.versions)
        }
        try await writing.value
        #expect(sizes == sizes.sorted() && (sizes.last ?? 0) >= 1)
        #expect(try RecordCheck(path).counts.versions == 17)
    }

    @Test func `dropped captures leave the log provable, and the rest as it was`() throws {
        let folder = try RecordCheckTests.folder()
        let before = try Self.contents(folder.path)
        let rule = Retention(before: "2026-03-03", host: nil)
        let told = try rule.outcome(in: try Record(folder.path))
        #expect(told.captures == 2)
        #expect(try rule.apply(to: folder.path) == told)
        let check = try RecordCheck(folder.path)
        #expect(check.damages == [] && check.notes == [])
        #expect(check.counts.blobs == 1 && check.counts.entries == 3)
        #expect(try Self.contents(folder.path) == before)
        let record = try Record(folder.path)
        let raw = try (1...3).map { try record.raw(blob: $0) != nil }
        #expect(raw == [false, true, false])
        var proofs = 0
        let key = try KeyFile.verifier(of: folder.path)
        try record.proofs { proof in if (try? proof.check(key)) != nil { proofs += 1 } }
        #expect(proofs == 3)
        // What is added afterwards goes behind what was kept.
        do {
            let writer = try RecordWriter(folder.path)
            try writer.add(RecordTests.page("The quay is not safe", url: "https://news.example/quay"))
            try writer.commit()
        }
        #expect(try RecordCheck(folder.path).damages == [])
        #expect(try Retention(before: nil, host: "news.example").apply(to: folder.path).captures == 2)
        #expect(try RecordCheck(folder.path).damages == [])
        #expect(try Retention(before: nil, host: "news.example").apply(to: folder.path).captures == 0)
    }

    @Test func `a record is not pruned while somebody writes to it`() throws {
        let folder = try RecordCheckTests.folder()
        let writer = try RecordWriter(folder.path)
        #expect(throws: RecordError.busy(path: folder.path)) {
            try Retention(before: nil, host: "news.example").apply(to: folder.path)
        }
        try writer.commit()
    }

    @Test(arguments: [cvfs_disk_full, cvfs_write_error, cvfs_short_write, cvfs_sync_error], [false, true])
    func `when any write fails while adding, what was acknowledged is there, and the record undamaged`(
        kind: Int, stays: Bool
    ) throws {
        var points = 0
        for at in Faults.points {
            points += 1
            let folder = Folder()
            do {
                let writer = try RecordWriter(folder.path)
                try writer.add(RecordTests.page("We will keep the ferry"))
                try writer.commit()
            }
            let (acknowledged, wasReached) = Faults.with(kind, at: at, stays: stays, place: folder.path) {
                Self.addTwo(folder.path)
            }
            let check = try RecordCheck(folder.path)
            #expect(check.damages == [], "\(at)")
            #expect(acknowledged.contains(check.counts.versions), "\(at): \(check.counts.versions)")
            do {
                let writer = try RecordWriter(folder.path)
                for number in 1...2 { try writer.add(RecordTests.page("Words number \(number)")) }
                try writer.commit()
            }
            let mended = try RecordCheck(folder.path)
            #expect(mended.damages == [] && mended.counts.versions == 3, "\(at)")
            if !wasReached { break }
        }
        #expect(points > 3, "all of its writes have failed")
    }

    /// Adds two pages, each with a commit; how many versions there may be then, one being there already.
    private static func addTwo(_ path: String) -> ClosedRange<Int> {
        var acknowledged = 1
        do {
            let writer = try RecordWriter(path)
            for number in 1...2 {
                try writer.add(RecordTests.page("Words number \(number)"))
                try writer.commit()
                acknowledged += 1
            }
        } catch {
            // What was brought to disk, but could not be acknowledged, may be there.
            return acknowledged...(acknowledged + 1)
        }
        return acknowledged...acknowledged
    }

    @Test(arguments: [cvfs_disk_full, cvfs_short_write, cvfs_sync_error])
    func `when any write fails while a backup is made, there is a whole one or none`(kind: Int) throws {
        let folder = try RecordCheckTests.folder()
        var points = 0
        for at in Faults.points {
            points += 1
            let copy = Folder()
            let (isMade, wasReached) = Faults.with(kind, at: at, stays: true, place: copy.path) {
                (try? RecordCopy.copy(folder.path, to: copy.path)) != nil
            }
            #expect(FileManager.default.fileExists(atPath: copy.path) == isMade, "\(at)")
            if isMade { #expect(try RecordCheck(copy.path).damages == [], "\(at)") }
            if !wasReached { break }
        }
        #expect(points > 1, "all of its writes have failed")
        #expect(try RecordCheck(folder.path).damages == [])
    }
}
