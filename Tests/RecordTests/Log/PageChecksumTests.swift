import CSQLite
import Foundation
import Testing

@testable import QuothRecord

/// The file system below SQLite: checksums of pages, and faults.
@Suite struct PageChecksumTests {
    private static let pageSize = 4096

    private static func filled(_ place: DatabaseTests.Place, rows: Int = 500) throws {
        let database = try Database(place.path, .readWrite)
        try database.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT) STRICT")
        try database.transaction { () throws(RecordError) in
            for i in 0..<rows {
                try database.run("INSERT INTO t VALUES(?, ?)", .integer(i), .text("row \(i) of the mill"))
            }
        }
    }

    private static func pages(_ place: DatabaseTests.Place) throws -> [[UInt8]] {
        let bytes = Array(try Data(contentsOf: URL(filePath: place.path)))
        return stride(from: 0, to: bytes.count, by: pageSize).map { Array(bytes[$0..<$0 + pageSize]) }
    }

    @Test func `every page of a database ends with its checksum`() throws {
        let place = DatabaseTests.Place()
        try Self.filled(place)
        let pages = try Self.pages(place)
        #expect(pages.count > 4)
        for (i, page) in pages.enumerated() { #expect(cvfs_is_intact(page, page.count, UInt32(i + 1)) == 1) }
        #expect(cvfs_is_intact(pages[1], Self.pageSize, 3) == 0, "A page in another's place is seen.")
    }

    @Test func `a copy that is too large for memory ends every page with its checksum, though its header comes last`()
        throws
    {
        let (place, copy) = (DatabaseTests.Place(), DatabaseTests.Place())
        try Self.filled(place)
        do {
            let database = try Database(place.path, .readWrite)
            // The cache of the copy is as small as that of its source, so its pages are written early.
            try database.execute("PRAGMA cache_size = 10; CREATE TABLE blob(b BLOB) STRICT")
            try database.transaction { () throws(RecordError) in
                for i in 0..<1_000 { try database.run("INSERT INTO blob VALUES(zeroblob(?))", .integer(8_000 + i)) }
            }
            try database.run("VACUUM INTO ?", .text(copy.path))
        }
        let pages = try Self.pages(copy)
        #expect(pages.count > 1_500)
        for (i, page) in pages.enumerated() where cvfs_is_intact(page, page.count, UInt32(i + 1)) != 1 {
            Issue.record("page \(i + 1)")
            return
        }
        #expect(try Database(copy.path, .readOnly).first("SELECT count(*) FROM blob") { $0.integer(0) } == 1_000)
    }

    @Test func `a change of any byte of a page is seen`() throws {
        let place = DatabaseTests.Place()
        try Self.filled(place)
        let page = try Self.pages(place)[2]
        for at in page.indices {
            var changed = page
            changed[at] ^= UInt8(truncatingIfNeeded: 1 + at * 37 % 255)
            #expect(cvfs_is_intact(changed, changed.count, 3) == 0, "byte \(at)")
        }
    }

    @Test(arguments: [1, 2, 3, 4])
    func `a damaged page is named when it is read`(number: Int) throws {
        let place = DatabaseTests.Place()
        try Self.filled(place)
        let file = try FileHandle(forUpdating: URL(filePath: place.path))
        try file.seek(toOffset: UInt64((number - 1) * Self.pageSize + 3_000))
        let old = try #require(try file.read(upToCount: 1))
        try file.seek(toOffset: UInt64((number - 1) * Self.pageSize + 3_000))
        try file.write(contentsOf: Data([old[0] ^ 0x10]))
        try file.close()
        let error = #expect(throws: RecordError.self) {
            let database = try Database(place.path, .readOnly)
            _ = try database.all("SELECT b FROM t") { $0.text(0) }
        }
        #expect(error?.isDamage == true && "\(error as Any)".contains("page \(number) "))
    }

    @Test(arguments: [cvfs_disk_full, cvfs_write_error, cvfs_short_write, cvfs_sync_error], [false, true])
    func `a transaction in which any write fails leaves the old state or the new one`(kind: Int, stays: Bool) throws {
        var points = 0
        for at in Faults.points {
            points += 1
            let place = DatabaseTests.Place()
            try Self.filled(place, rows: 50)
            let (isDone, wasReached) = Faults.with(kind, at: at, stays: stays, place: place.path) {
                (try? Self.addRows(place.path)) != nil
            }
            let database = try Database(place.path, .readWrite)
            let rows = try database.first("SELECT count(*) FROM t") { $0.integer(0) }
            #expect(isDone ? rows == 600 : rows == 50 || rows == 600, "\(at)")
            #expect(try database.first("PRAGMA integrity_check") { $0.text(0) } == "ok", "\(at)")
            if !wasReached { break }
        }
        #expect(points > 2, "all of its writes have failed")
    }

    private static func addRows(_ path: String) throws {
        let database = try Database(path, .readWrite)
        try database.transaction { () throws(RecordError) in
            for i in 50..<600 {
                try database.run("INSERT INTO t VALUES(?, ?)", .integer(i), .text("row \(i) of the mill"))
            }
        }
    }
}
