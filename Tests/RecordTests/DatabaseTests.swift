import Foundation
import Testing

@testable import QuothRecord

@Suite struct DatabaseTests {
    final class Place {
        let path = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString).sqlite").path
        deinit { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    }

    @Test func `every kind of value comes back as it was bound`() throws {
        let place = Place()
        let database = try Database(place.path, .readWrite)
        try database.execute("CREATE TABLE t(a, b, c, d, e)")
        let values: [Value] = [.integer(-7), .real(0.5), .text("‘Zoë’\u{0}x"), .bytes([0, 255]), .null]
        try database.run("INSERT INTO t VALUES(?,?,?,?,?)", values)
        try database.run("INSERT INTO t VALUES(?,?,?,?,?)", .null, .null, "", .bytes([]), .null)
        let rows = try database.all("SELECT * FROM t ORDER BY rowid") { row -> [Value] in
            [
                Value(row.optionalInteger(0)), .real(row.real(1)), Value(row.optionalText(2)), .bytes(row.bytes(3)),
                row.isNull(4) ? .null : .integer(1),
            ]
        }
        #expect(rows == [values, [.null, .real(0), .text(""), .bytes([]), .null]])
        #expect(
            try database.first("SELECT typeof(c), typeof(d) FROM t WHERE a IS NULL") { $0.text(0) + $0.text(1) }
                == "textblob")
    }

    @Test func `a transaction that fails leaves nothing behind, and its first failure is told`() throws {
        let place = Place()
        let database = try Database(place.path, .readWrite)
        try database.execute("CREATE TABLE t(a UNIQUE)")
        #expect(throws: RecordError.self) {
            try database.transaction { () throws(RecordError) in
                try database.run("INSERT INTO t VALUES(1)")
                try database.run("INSERT INTO t VALUES(1)")
            }
        }
        #expect(try database.first("SELECT count(*) FROM t") { $0.integer(0) } == 0)
        try database.transaction { () throws(RecordError) in try database.run("INSERT INTO t VALUES(2)") }
        #expect(try database.first("SELECT count(*) FROM t") { $0.integer(0) } == 1)
    }

    @Test func `a statement can run inside its own rows`() throws {
        let place = Place()
        let database = try Database(place.path, .readWrite)
        try database.execute("CREATE TABLE t(a); INSERT INTO t VALUES(1),(2),(3)")
        var pairs = 0
        try database.rows("SELECT a FROM t") { _ throws(RecordError) in
            try database.rows("SELECT a FROM t") { _ in pairs += 1 }
        }
        #expect(pairs == 9)
    }

    @Test func `what is no SQLite file is named as damaged, and what a newer program made as newer`() throws {
        let place = Place()
        try Data(repeating: 0x61, count: 4096).write(to: URL(filePath: place.path))
        #expect {
            let database = try Database(place.path, .readWrite)
            try Schema.migrate(database)
        } throws: { ($0 as? RecordError)?.isDamage == true }
        let other = Place()
        let database = try Database(other.path, .readWrite)
        try database.execute("PRAGMA user_version = \(Schema.version + 1)")
        #expect(throws: RecordError.newer(path: other.path, version: Schema.version + 1, known: Schema.version)) {
            try Schema.migrate(database)
        }
    }

    @Test func `the tables are made once, strict, and found again`() throws {
        let place = Place()
        try Schema.migrate(try Database(place.path, .readWrite))
        let database = try Database(place.path, .readWrite)
        try Schema.migrate(database)
        let loose =
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"
        #expect(try database.all(loose) { $0.text(0) }.isEmpty)
        #expect(try database.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
    }

    @Test func `SHA-256 agrees with the published vectors`() {
        func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }
        #expect(hex(SHA256.digest([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            hex(SHA256.digest(Array("abc".utf8))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
