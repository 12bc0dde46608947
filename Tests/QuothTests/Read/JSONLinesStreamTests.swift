import Testing

@testable import Quoth

@Suite struct JSONLinesStreamTests {
    /// Lines of 100 KB: with and without an id, empty ones, and broken ones.
    static let lines: [UInt8] = {
        var text = ""
        for number in 1...300 {
            let words = String(repeating: "The ferry left the pier at \(number) o’clock, they said. ", count: 6)
            switch number % 50 {
            case 7: text += "\n"
            case 8: text += "{\"text\": 7}\n"
            case 9: text += "no object\n"
            case 10: text += "{\"id\": \"own-\(number)\", \"text\": \"\(words)\"}\r\n"
            default: text += "{\"text\": \"\(words)\"}\n"
            }
        }
        return Array(text.utf8)
    }()

    /// What a stream of `bytes` holds: its documents' ids and texts, its errors, and how long its longest capture is.
    static func read(
        _ bytes: [UInt8], limit: Int = 1 << 24
    ) throws -> (documents: [String], errors: [String], longest: Int, isArchive: Bool) {
        var start = 0
        let stream = CaptureStream(name: "lines", origin: "lines.jsonl", byteLimit: limit, linesSize: 20_000) {
            let end = min(bytes.count, start + 5_000)
            defer { start = end }
            return Array(bytes[start..<end])
        }
        var (documents, errors, longest): ([String], [String], Int) = ([], [], 0)
        while let entry = stream.next() {
            switch entry {
            case .capture(let capture):
                longest = max(longest, capture.bytes.count)
                let contents = try Pipeline.read(capture)
                documents += contents.documents.map { $0.id + " " + $0.text.string + $0.notes.joined() }
                errors += contents.errors.map { "\($0)" }
            case .failure(let error): errors.append("\(error)")
            }
        }
        return (documents, errors, longest, stream.isArchive)
    }

    @Test func `a long file is read piece by piece, and gives what it gives as a whole`() throws {
        let whole = try Pipeline.read(Capture(name: "lines", origin: "lines.jsonl", bytes: Self.lines))
        for bytes in [Self.lines, Packed.gzip(Self.lines)] {
            let found = try Self.read(bytes)
            #expect(found.isArchive && found.longest < 90_000)
            #expect(found.documents == whole.documents.map { $0.id + " " + $0.text.string })
            #expect(found.errors == whole.errors.map { "\($0)" })
        }
        #expect(whole.errors.count == 12)
    }

    @Test func `a file that is no longer than a piece is one capture`() throws {
        let few = Array(Self.lines.prefix(19_000))
        #expect(try !Self.read(few).isArchive)
    }

    @Test func `a line that is too long is passed over and told with its number`() throws {
        let long = "{\"text\": \"" + String(repeating: "a ", count: 45_000) + "\"}\n"
        let bytes = Self.lines + Array(long.utf8) + Array("{\"text\": \"The last one.\"}\n".utf8)
        let found = try Self.read(bytes, limit: 70_000)
        #expect(found.errors.last?.contains("line 301: it has 90012 bytes and may have 70000") == true)
        #expect(found.documents.last == "lines:302 The last one.")
    }

    @Test func `lines are kept up to where packed data is cut`() throws {
        let packed = Packed.gzip(Self.lines)
        let found = try Self.read(Array(packed[..<(packed.count * 9 / 10)]))
        #expect(found.documents.count > 200)
        #expect(found.errors.last?.contains("the packed data breaks off before its end") == true)
    }
}
