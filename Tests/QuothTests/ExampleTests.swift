import Foundation
import Quoth
import Testing

/// The bundled draft has a quotation for every verdict, beside a scare quote and a title that have none.
@Suite struct ExampleTests {
    /// The findings in the draft's order: verdict, risks, cuts, marked edits, source, and how the quotation starts.
    static let expected = [
        "verbatim ← statement: The fire at Pier 9",
        "form ← statement: At least sixty-one",
        "wording ← courier: We carried our own",
        "paraphrase ← courier: the sprinklers had",
        "spliced ← statement: Our researchers wa",
        "attribution ← ledger: the warehouse pass",
        "wording modality ← courier: All the inspection",
        "unfound ← -: Nobody in this bui",
        "truncated cut-condition ← statement: We will withdraw o",
        "verbatim ellipsis ← statement: The people who loa",
        "verbatim bracket ← statement: We signed letters ",
    ]

    @Test func `checking the draft gives every verdict where it belongs`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path + "/sources").sorted()
        let sources = try names.flatMap { try Self.read("sources/\($0)") }
        let draft = try #require(try Self.read("draft.md").first)
        let findings = Pipeline.check(draft, against: sources)
        #expect(findings.map { Self.line($0, of: draft, sources) } == Self.expected)
        #expect(findings.filter(\.isIndirect).map(\.verdict) == [.paraphrase])
    }

    private static func line(_ finding: Finding, of draft: QuotedDocument, _ sources: [QuotedDocument]) -> String {
        let details =
            [finding.verdict.rawValue] + finding.risks.map(\.rawValue)
            + finding.flags.map(\.rawValue).filter { $0.hasPrefix("cut-") } + finding.marked.map(\.kind.rawValue)
        let source = finding.matches.first.map { sources[$0.source.document].document.id } ?? "-"
        return details.joined(separator: " ") + " ← \(source): " + draft.document.text[finding.copy[0]].prefix(18)
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Examples/harbour")

    private static func read(_ path: String) throws -> [QuotedDocument] {
        let url = folder.appending(path: path)
        let name = url.deletingPathExtension().lastPathComponent
        let capture = Capture(name: name, origin: path, bytes: Array(try Data(contentsOf: url)))
        return try Pipeline.read(capture).documents.map(Pipeline.attribute)
    }
}
