import Foundation
import Quoth
import Testing

@testable import QuothPublish

/// Holds docs/formats.md against the answers.
struct FormatsDocumentTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/formats.md")

    @Test func `every field of every answer is documented`() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let example = Example()
        let run = example.check
        let answers = [
            try JSONLine.bytes(CheckJSON(run)), try JSONLine.bytes(TraceJSON(example.trace)),
            try JSONLine.bytes(SpreadJSON(example.spread)),
            try JSONLine.bytes(QuotesJSON(example.draft, isLine: true)),
            try JSONLine.bytes(ExtractJSON(example.statement.document, isLine: true)),
            try JSONLine.bytes(ExportedDocumentJSON(example.exported[1])),
        ]
        let explained = try GoldenTests.Face.explain.bytes(example).split(separator: 0x0A).map(Array.init)
        var fields: Set<String> = []
        for answer in answers + explained {
            Self.collect(try JSONSerialization.jsonObject(with: Data(answer)), into: &fields)
        }
        #expect(fields.count > 60)
        // The counts of verdicts have the verdicts for names, which stand in the text too.
        #expect(fields.filter { !text.contains("`\($0)`") }.sorted() == [])
    }

    @Test func `every verdict, flag and class of edits is documented`() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let names =
            Verdict.allCases.map(\.rawValue) + Flag.allCases.map(\.rawValue) + Edit.Class.allCases.map(\.rawValue)
        #expect(names.filter { !text.contains("`\($0)`") } == [])
    }

    @Test func `every schema has its chapter`() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let schemas = [
            Schema.check, Schema.trace, Schema.spread, Schema.quotes, Schema.extract, Schema.explain, Schema.export,
            Schema.verify, Schema.stats, Schema.proof, Schema.search, Schema.diff, Schema.versions, Schema.who,
        ]
        for schema in schemas {
            #expect(text.contains("\n## \(schema)\n"))
        }
    }

    private static func collect(_ json: Any, into fields: inout Set<String>) {
        if let object = json as? [String: Any] {
            for (name, value) in object {
                fields.insert(name)
                collect(value, into: &fields)
            }
        } else if let list = json as? [Any] {
            for value in list { collect(value, into: &fields) }
        }
    }
}
