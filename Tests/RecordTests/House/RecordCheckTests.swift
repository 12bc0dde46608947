import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// Whatever is changed in a record is found, and named.
@Suite struct RecordCheckTests {
    typealias Folder = RecordWriterTests.Folder

    /// A record of a few pages of an invented newsroom, in two segments.
    static func folder() throws -> Folder {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        try writer.add(RecordTests.page("We will keep the ferry whatever it costs"))
        try writer.add(RecordTests.page("We will keep the ferry if the council pays", at: "2026-03-04T10:00:00Z"))
        try writer.commit()
        try writer.add(RecordTests.page("The quay is safe", url: "https://news.example/quay", title: "Quay is safe"))
        try writer.commit()
        return folder
    }

    static func files(_ folder: Folder) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path + "/" + $0)
            return attributes?[.type] as? FileAttributeType == .typeRegular && attributes?[.size] as? Int ?? 0 > 0
                && !$0.hasSuffix("-shm")
        }.sorted()
    }

    @Test func `a sound record has no damage, and all of it is counted`() throws {
        let folder = try Self.folder()
        let check = try RecordCheck(folder.path)
        #expect(check.damages == [] && check.notes == [])
        #expect(check.counts.versions == 3 && check.counts.blobs == 3 && check.counts.entries == 3)
        #expect(check.counts.quotations == 3 && check.counts.checkpoints == 2 && check.counts.pages > 20)
    }

    @Test func `a byte that is changed is found in every file, and the file is named`() throws {
        let folder = try Self.folder()
        var generator = SystemRandomNumberGenerator()
        let files = try Self.files(folder)
        #expect(files.count == 8)
        for name in files {
            let url = URL(filePath: folder.path + "/" + name)
            let whole = try Data(contentsOf: url)
            for _ in 0..<12 {
                let at = Int.random(in: 0..<whole.count, using: &generator)
                let bits = UInt8.random(in: 1...255, using: &generator)
                var changed = whole
                changed[at] ^= bits
                try changed.write(to: url)
                let damages = try RecordCheck(folder.path).damages
                #expect(damages.contains { $0.file == name }, "\(name), byte \(at), bits \(bits): \(damages)")
            }
            try whole.write(to: url)
        }
        #expect(try RecordCheck(folder.path).damages == [])
    }

    @Test func `a file that is missing or cut off is named`() throws {
        for cut in [nil, 1, 100] as [Int?] {
            let folder = try Self.folder()
            for name in try Self.files(folder) where name != "record.sqlite" && name != KeyFile.name {
                let url = URL(filePath: folder.path + "/" + name)
                let whole = try Data(contentsOf: url)
                if let cut {
                    try whole.dropLast(cut).write(to: url)
                } else {
                    try FileManager.default.removeItem(at: url)
                }
                let damages = try RecordCheck(folder.path).damages
                #expect(damages.contains { $0.file == name }, "\(name): \(damages)")
                try whole.write(to: url)
            }
        }
    }

    struct Tampering: CustomTestStringConvertible, Sendable {
        let testDescription: String, sql: String, place: String
    }

    @Test(arguments: [
        Tampering(
            testDescription: "words of a quotation",
            sql: "UPDATE quotation SET words = 'We will sell the ferry' WHERE id = 1",
            place: "table quotation, row 1"),
        Tampering(
            testDescription: "a title", sql: "UPDATE version SET title = 'Ferry to go' WHERE id = 2",
            place: "table version, row 2"),
        Tampering(
            testDescription: "a time", sql: "UPDATE capture SET captured_at = '2026-01-01T00:00:00Z' WHERE id = 2",
            place: "table capture, row 2"),
        Tampering(
            testDescription: "an entry of the log",
            sql: "UPDATE leaf SET data = replace(data, '2026', '2025') WHERE n = 1",
            place: "entry 1 of the log"),
        Tampering(
            testDescription: "an entry that is taken out", sql: "DELETE FROM leaf WHERE n = 1",
            place: "entry 2 of the log"),
        Tampering(
            testDescription: "the last entry that is taken out", sql: "DELETE FROM leaf WHERE n = 2",
            place: "checkpoint of 3 entries"),
        Tampering(
            testDescription: "a checkpoint that is taken out", sql: "DELETE FROM checkpoint WHERE size = 3",
            place: "entry 2 of the log"),
        Tampering(
            testDescription: "a frontier", sql: "UPDATE checkpoint SET frontier = zeroblob(64) WHERE size = 3",
            place: "checkpoint of 3 entries"),
        Tampering(
            testDescription: "a capture that is taken out",
            sql: "UPDATE leaf SET capture = NULL WHERE n = 2", place: "table capture, row 3"),
        Tampering(
            testDescription: "the digest of a version", sql: "UPDATE version SET digest = zeroblob(32) WHERE id = 3",
            place: "version 3"),
    ])
    func `a row that is changed with SQLite's own means is found, and named`(_ tampering: Tampering) throws {
        let folder = try Self.folder()
        do {
            let database = try Database(folder.path + "/" + RecordFiles.store, .readWrite)
            try database.execute(tampering.sql)
        }
        let damages = try RecordCheck(folder.path).damages
        #expect(damages.contains { $0.place == tampering.place }, "\(damages)")
    }

    @Test func `a log that was written anew from its beginning does not go on from an earlier checkpoint`() throws {
        let folder = try Self.folder()
        let noted = try Record(folder.path).lastCheckpoint()
        let key = try KeyFile.verifier(of: folder.path)
        #expect(try RecordCheck(folder.path, earlier: noted, key: key).damages == [])
        try FileManager.default.removeItem(atPath: folder.path + "/" + RecordFiles.store)
        try FileManager.default.removeItem(atPath: folder.path + "/captures")
        let writer = try RecordWriter(folder.path)
        for number in 0..<4 { try writer.add(RecordTests.page("Other words \(number)")) }
        try writer.commit()
        #expect(try RecordCheck(folder.path).damages == [])
        #expect(try RecordCheck(folder.path, earlier: noted).damages.contains { $0.place == "the log" })
        let other = try SigningKey.random().verifier
        #expect(try RecordCheck(folder.path, key: other).damages.contains { $0.file == KeyFile.publicName })
    }

    @Test func `every capture has a proof that holds without the record`() throws {
        let folder = try Self.folder()
        let key = try KeyFile.verifier(of: folder.path)
        var urls: [String] = []
        try Record(folder.path).proofs { proof in
            let again = try? InclusionProof(proof.text)
            #expect((try? again?.check(key).size) == 3)
            urls.append((try? CaptureLeaf(proof.data))?.url ?? "")
        }
        #expect(urls == ["https://news.example/ferry", "https://news.example/ferry", "https://news.example/quay"])
    }

    @Test func `an entry names the version before, and the log goes on after its writer has ended`() throws {
        let folder = try Self.folder()
        let record = try Record(folder.path)
        let leaves = try record.database.all("SELECT data FROM leaf ORDER BY n") { try? CaptureLeaf($0.bytes(0)) }
        let digests = try record.database.all("SELECT digest FROM version ORDER BY id") {
            Digest.hexadecimal($0.bytes(0))
        }
        #expect(leaves.map { $0?.previous } == [nil, digests[0], nil])
        #expect(
            leaves.map { $0?.fetchedAt } == ["2026-03-02T09:00:00Z", "2026-03-04T10:00:00Z", "2026-03-02T09:00:00Z"])
        #expect(leaves.allSatisfy { $0?.extractor == "quoth " + Version.current })
        let writer = try RecordWriter(folder.path)
        try writer.add(RecordTests.page("The quay is not safe", url: "https://news.example/quay"))
        try writer.commit()
        let check = try RecordCheck(folder.path)
        #expect(check.damages == [] && check.counts.entries == 4 && check.counts.checkpoints == 3)
    }

    @Test func `the secret half of the key may lie elsewhere`() throws {
        let (folder, other) = (Folder(), Folder())
        try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
        let path = other.path + "/signing-key"
        let writer = try RecordWriter(folder.path, key: path)
        try writer.add(RecordTests.page("The quay is safe"))
        try writer.commit()
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/key"))
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(try RecordCheck(folder.path).damages == [])
    }

    @Test func `no record is made anew with another key`() throws {
        let folder = try Self.folder()
        try FileManager.default.removeItem(atPath: folder.path + "/key")
        #expect(throws: RecordError.self) { try RecordWriter(folder.path) }
    }
}
