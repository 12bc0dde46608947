import Foundation
import Quoth
import Testing

@testable import QuothPublish

/// Every form of export of one small record, against the files in Fixtures/export, and what must hold of any.
@Suite struct ExportTests {
    static let folder = GoldenTests.folder.appending(path: "export")

    static func bytes(_ format: ExportFormat, _ documents: [ExportedDocument]) throws -> [UInt8] {
        let entries = try documents.flatMap { try format.entries(of: $0) }
        return format.head + entries.joined(separator: format.separator) + format.tail
    }

    @Test(arguments: ExportFormat.allCases)
    func `an export is what its golden file says`(format: ExportFormat) throws {
        let bytes = try Self.bytes(format, Example().exported)
        let golden = Self.folder.appending(path: "record.\(format.rawValue)")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: golden)
            Issue.record("Recorded \(golden.lastPathComponent): read the diff, then run again without RECORD.")
        }
        #expect(Data(bytes) == (try Data(contentsOf: golden)))
    }

    @Test(arguments: [ExportFormat.annotation, .jsonld, .csl])
    func `an export in JSON is one JSON value, of one document or none, too`(format: ExportFormat) throws {
        for documents in [[], [Example().exported[1]], Example(spice: "\"\\</script>\u{202E}\u{0}").exported] {
            _ = try JSONSerialization.jsonObject(with: Data(try Self.bytes(format, documents)))
        }
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", " =1", "\u{0}"])
    func `no cell of a table begins like a formula`(start: String) throws {
        var example = Example().exported[1]
        example.document.title = Evidence(start, from: "h1", confidence: 1)
        example.key = start
        let rows = QuotationTable.rows(of: example).components(separatedBy: "\r\n").dropLast()
        #expect(rows.count == 5)
        for row in rows {
            for cell in row.split(separator: ",", omittingEmptySubsequences: false) {
                let first = cell.unicodeScalars.first { $0 != "\"" && $0 != " " } ?? "x"
                #expect(!"=+-@\t\r\0".unicodeScalars.contains(first), "\(row)")
            }
        }
    }

    @Test func `a selector fits its own place only, however often the words recur`() throws {
        let block = "The mill stands idle, and nobody asked us. "
        let text = Text(String(repeating: block, count: 20) + "Éva said so. " + String(repeating: block, count: 20))
        let locator = Locator(Document(id: "d", text: text))
        let width = Array("nobody".utf8).count
        var unique = 0
        for number in 0..<40 {
            let start = number * block.utf8.count + 26 + (number < 20 ? 0 : "Éva said so. ".utf8.count)
            let both = SelectorJSON.unique(TextRange(start, start + width), locator)
            let quote = try #require(both.first)
            #expect(quote.exact == "nobody")
            let whole = [quote.prefix, quote.exact, quote.suffix].compactMap(\.self).joined()
            let places = text.string.ranges(of: whole)
            unique += places.count == 1 ? 1 : 0
            // The code points of the position are the place of the words.
            let scalars = Array(text.string.unicodeScalars)
            let range = try #require(both[1].start)..<(try #require(both[1].end))
            #expect(String(String.UnicodeScalarView(scalars[range])) == "nobody")
        }
        #expect(unique == 40)
    }

    @Test func `what recurs is told as by looking at every place`() {
        let letters = Array("ab".utf8)
        func strings(_ count: Int) -> [[UInt8]] {
            (0..<(1 << count)).map { bits in (0..<count).map { letters[bits >> $0 & 1] } }
        }
        for bytes in (0...8).flatMap(strings) {
            for wanted in (1...3).flatMap(strings) {
                let places = bytes.indices.count { bytes[$0...].starts(with: wanted) }
                #expect(ByteSearch.recurs(wanted[...], in: bytes) == (places > 1))
            }
        }
    }

    @Test func `a short selector stays short where its words stand once`() throws {
        let text = Text("“We will finish in May,” said Ida Brekke of the Lantern Trust on the steps of the old mill.")
        let quote = try #require(SelectorJSON.unique(TextRange(3, 25), Locator(Document(id: "d", text: text))).first)
        #expect((quote.suffix?.utf8.count ?? 99) <= 32 && quote.prefix == "“")
    }

    @Test(arguments: [
        ("Ida Brekke", "Brekke", "Ida"), ("Håkon van der Berg", "van der Berg", "Håkon"),
        ("Ana Maria de Souza", "de Souza", "Ana Maria"),
    ])
    func `a person's name has a family part`(name: String, family: String, given: String) {
        let parts = CSLItem.Name(Reference.Author(name: name, isOrganisation: false))
        #expect(parts.family == family && parts.given == given && parts.literal == nil)
    }

    @Test func `an entry of a bibliography has balanced braces whatever a page calls itself`() {
        for spice in ["}", "{", "\\", "}{\\input{x}", "%", "$"] {
            for document in Example(spice: spice).exported {
                for entry in [
                    BibliographyEntry(Reference(document)).bibtex, BibliographyEntry(Reference(document)).biblatex,
                ] {
                    var depth = 0
                    var isEscaped = false
                    for byte in entry.utf8 {
                        if isEscaped { isEscaped = false; continue }
                        if byte == UInt8(ascii: "\\") { isEscaped = true }
                        depth += byte == UInt8(ascii: "{") ? 1 : byte == UInt8(ascii: "}") ? -1 : 0
                        #expect(depth >= 0)
                    }
                    #expect(depth == 0, "\(entry)")
                }
            }
        }
    }
}
