import Foundation
import Quoth
import Testing

@testable import QuothRecord

@Suite struct RecordWriterTests {
    /// A folder that is gone after the test.
    final class Folder {
        let path = FileManager.default.temporaryDirectory.appending(path: "record-\(UUID().uuidString)").path
        deinit { try? FileManager.default.removeItem(atPath: path) }

        /// The files of its segments.
        var segments: [String] { files.filter { $0.hasSuffix(".seeds") || $0.hasSuffix(".texts") } }

        var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
    }

    static func document(_ number: Int, text: String? = nil) -> Document {
        Document(
            id: "d\(number)", origin: "test",
            text: Text(text ?? "Report number \(number) of the harbour, page \(number * 7)."))
    }

    static func add(_ numbers: some Sequence<Int>, to writer: RecordWriter) throws {
        for number in numbers {
            let document = document(number)
            try writer.add(Addition(Capture(textOf: document), [document]))
        }
    }

    static func ids(_ path: String) throws -> [String] {
        let snapshot = try RecordSnapshot(path)
        var ids: [String] = []
        for (number, segment) in snapshot.index.segments.enumerated() {
            for document in 0..<segment.documentCount where !snapshot.index.removed[number].contains(document) {
                ids.append(try snapshot.document(at: .init(segment: number, document: document)).id)
            }
        }
        return ids
    }

    @Test func `what was committed is there, in order, and what was not is not`() throws {
        let folder = Folder()
        do {
            let writer = try RecordWriter(folder.path)
            try Self.add(0..<5, to: writer)
            try writer.commit()
            #expect(writer.durableCount == 5)
            try Self.add(5..<9, to: writer)
        }
        #expect(try Self.ids(folder.path) == (0..<5).map { "d\($0)" })
        let writer = try RecordWriter(folder.path)
        #expect(folder.segments == ["00000001.seeds", "00000001.texts"])
        try Self.add(3..<9, to: writer)
        try writer.commit()
        #expect(try Self.ids(folder.path) == (0..<9).map { "d\($0)" })
        try RecordSnapshot(folder.path).verify()
    }

    @Test func `segments are merged as they come, and no document is lost or moved`() throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        for number in 0..<70 {
            try Self.add(number..<(number + 1), to: writer)
            try writer.commit()
        }
        let snapshot = try RecordSnapshot(folder.path)
        #expect(snapshot.index.segments.count < 10)
        #expect(try Self.ids(folder.path) == (0..<70).map { "d\($0)" })
        try snapshot.verify()
        #expect(folder.segments.count == 2 * snapshot.index.segments.count)
    }

    @Test func `what is merged while more is added is what is merged at once`() throws {
        let (folder, other) = (Folder(), Folder())
        let (writer, waiting) = (try RecordWriter(folder.path), try RecordWriter(other.path))
        writer.mergesBehindAbove = 0
        for number in 0..<70 {
            for writer in [writer, waiting] {
                try Self.add(number..<(number + 1), to: writer)
                try writer.commit()
            }
            // Whatever has been merged by now.
            #expect(try Self.ids(folder.path).count == number + 1)
        }
        try writer.finishMerges()
        let (snapshot, expected) = (try RecordSnapshot(folder.path), try RecordSnapshot(other.path))
        try snapshot.verify()
        #expect(try Self.ids(folder.path) == Self.ids(other.path))
        #expect(snapshot.index.segments.count < 10 && expected.index.segments.count < 10)
        #expect(folder.segments.count == 2 * snapshot.index.segments.count)
    }

    @Test func `what is removed while segments are merged stays removed`() throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        writer.mergesBehindAbove = 0
        var left: [String] = []
        for number in 0..<40 {
            try Self.add(number..<(number + 1), to: writer)
            try writer.commit()
            if number % 3 == 0 { try writer.remove(versions: [number + 1]) } else { left.append("d\(number)") }
            #expect(try Self.ids(folder.path) == left)
        }
        try writer.finishMerges()
        #expect(try Self.ids(folder.path) == left)
        try RecordSnapshot(folder.path).verify()
    }

    @Test func `a merge that a writer leaves behind is none, and nothing of it stays`() throws {
        let folder = Folder()
        for start in stride(from: 0, to: 40, by: 8) {
            let writer = try RecordWriter(folder.path)
            writer.mergesBehindAbove = 0
            for number in start..<(start + 8) {
                try Self.add(number..<(number + 1), to: writer)
                try writer.commit()
            }
        }
        #expect(try Self.ids(folder.path) == (0..<40).map { "d\($0)" })
        _ = try RecordWriter(folder.path)
        let snapshot = try RecordSnapshot(folder.path)
        try snapshot.verify()
        #expect(folder.segments.count == 2 * snapshot.index.segments.count)
    }

    @Test func `removed documents are gone at once, and from the disk with the next merge`() throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        try Self.add(0..<6, to: writer)
        #expect(try writer.remove(versions: [2, 5, 99]) == 2)
        #expect(try Self.ids(folder.path) == ["d0", "d2", "d3", "d5"])
        for number in 6..<9 {
            try Self.add(number..<(number + 1), to: writer)
            try writer.commit()
        }
        #expect(try RecordSnapshot(folder.path).index.segments.map(\.documentCount) == [7])
        #expect(try Self.ids(folder.path) == ["d0", "d2", "d3", "d5", "d6", "d7", "d8"])
        try Self.add([1], to: writer)
        try writer.commit()
        #expect(try Self.ids(folder.path).last == "d1")
        try RecordSnapshot(folder.path).verify()
    }

    @Test func `a reader keeps what it opened while the record is merged`() throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        try Self.add(0..<3, to: writer)
        try writer.commit()
        let before = try RecordSnapshot(folder.path)
        for number in 3..<10 {
            try Self.add(number..<(number + 1), to: writer)
            try writer.commit()
        }
        #expect(before.documentCount == 3)
        try before.verify()
        #expect(try RecordSnapshot(folder.path).documentCount == 10)
    }

    @Test func `there is one writer, and no record in a folder with other files`() throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        #expect(throws: RecordError.busy(path: folder.path)) { try RecordWriter(folder.path) }
        try writer.commit()
        let other = Folder()
        try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(filePath: other.path + "/notes.txt"))
        #expect(throws: RecordError.notEmpty(path: other.path)) { try RecordWriter(other.path) }
        #expect(throws: RecordError.notARecord(path: other.path)) { try RecordSnapshot(other.path) }
    }

    @Test func `each flipped byte of a small record's index is found`() throws {
        let folder = Folder()
        do {
            let writer = try RecordWriter(folder.path)
            try Self.add(0..<2, to: writer)
            try writer.commit()
        }
        for name in folder.segments {
            let url = URL(filePath: folder.path + "/" + name)
            let bytes = try Data(contentsOf: url)
            for at in 0..<bytes.count {
                var flipped = bytes
                flipped[at] ^= 0x10
                try flipped.write(to: url)
                #expect(throws: RecordError.self, "byte \(at) of \(name)") { try RecordSnapshot(folder.path).verify() }
            }
            try bytes.write(to: url)
        }
        try RecordSnapshot(folder.path).verify()
    }

    @Test(arguments: [
        ["key"], ["key", "key.pub"], ["key.new"], ["key", "key.pub.new"],
        ["record.sqlite.new", "record.sqlite.new-wal"],
    ])
    func `what a writer that was ended left before its store was whole is no record`(
        leftovers: [String]
    ) throws {
        let folder = Folder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        if leftovers.contains("key") {
            let made = try KeyFile.signingKey(of: folder.path)
            #expect(try KeyFile.verifier(of: folder.path) == made.verifier)
            if !leftovers.contains("key.pub") { try FileManager.default.removeItem(atPath: folder.path + "/key.pub") }
        }
        for name in leftovers where !name.hasPrefix("key") || name.hasSuffix(".new") {
            try Data("half".utf8).write(to: URL(filePath: folder.path + "/" + name))
        }
        #expect(!RecordSnapshot.exists(at: folder.path))
        do {
            let writer = try RecordWriter(folder.path)
            try Self.add(0..<2, to: writer)
            try writer.commit()
        }
        #expect(try RecordCheck(folder.path).damages.isEmpty)
    }
}
