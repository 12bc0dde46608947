import Foundation
import Quoth
import Testing

@testable import QuothPublish

/// Every face of one run, against the files in Fixtures. `RECORD=1 swift test` writes them anew, and fails.
struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    enum Face: String, CaseIterable, CustomTestStringConvertible {
        case checkText = "check.txt"
        case checkColour = "check-colour.txt"
        case checkJSON = "check.json"
        case checkLines = "check.jsonl"
        case checkPlain = "check.tsv"
        case checkCompiler = "check.gcc"
        case checkReport = "check.html"
        case checkBench = "check.bench.jsonl"
        case traceText = "trace.txt"
        case traceJSON = "trace.json"
        case tracePlain = "trace.tsv"
        case traceCompiler = "trace.gcc"
        case traceReport = "trace.html"
        case traceBench = "trace.bench.jsonl"
        case spreadText = "spread.txt"
        case spreadJSON = "spread.json"
        case spreadPlain = "spread.tsv"
        case spreadCSV = "spread.csv"
        case spreadReport = "spread.html"
        case quotesText = "quotes.txt"
        case quotesJSON = "quotes.jsonl"
        case quotesPlain = "quotes.tsv"
        case quotesBench = "quotes.bench.jsonl"
        case extractText = "extract.txt"
        case extractJSON = "extract.jsonl"
        case explain = "explain.jsonl"

        var testDescription: String { rawValue }

        func bytes(_ example: Example) throws -> [UInt8] {
            let draft = example.draft
            switch self {
            case .checkText: return Array(CheckText(example.check, style: TextStyle(width: 80)).string.utf8)
            case .checkColour:
                return Array(CheckText(example.check, style: TextStyle(isColoured: true, width: 80)).string.utf8)
            case .checkJSON: return try JSONLine.indented(CheckJSON(example.check))
            case .checkLines: return try CheckJSON(example.check).lines()
            case .checkPlain: return Array(PlainLines.findings(of: example.check).utf8)
            case .checkCompiler: return Array(CompilerLines.string(example.check).utf8)
            case .checkReport: return try ReportPage(example.check).bytes()
            case .checkBench:
                let run = example.check
                let one = BenchFindings(id: "one", draft: draft, sources: run.sources, findings: run.findings)
                return try JSONLine.bytes(one)
            case .traceText: return Array(TraceText(example.trace, style: TextStyle(width: 80)).string.utf8)
            case .traceJSON: return try JSONLine.indented(TraceJSON(example.trace))
            case .tracePlain: return Array(PlainLines.passages(of: example.trace).utf8)
            case .traceCompiler: return Array(CompilerLines.string(example.trace).utf8)
            case .traceReport: return try ReportPage(example.trace).bytes()
            case .traceBench: return try BenchPair.lines(of: example.trace)
            case .spreadText: return Array(SpreadText(example.spread, style: TextStyle(width: 80)).string.utf8)
            case .spreadJSON: return try JSONLine.indented(SpreadJSON(example.spread))
            case .spreadPlain: return Array(SpreadLines.plain(example.spread).utf8)
            case .spreadCSV: return Array(SpreadLines.csv(example.spread).utf8)
            case .spreadReport: return try SpreadPage(example.spread).bytes()
            case .quotesText:
                return Array(QuotesText(draft, style: TextStyle(width: 80)) { _ in true }.string.utf8)
            case .quotesJSON: return try JSONLine.bytes(QuotesJSON(draft, isLine: true))
            case .quotesPlain: return Array(PlainLines.quotes(of: draft) { _ in true }.utf8)
            case .quotesBench: return BenchQuotes(draft).line
            case .extractText: return Array(ExtractText(example.statement.document).string.utf8)
            case .extractJSON: return try JSONLine.bytes(ExtractJSON(example.statement.document, isLine: true))
            case .explain:
                let run = example.check
                let chain = Chain(document: 1, copy: TextRange(3, 9), source: TextRange(4, 12), bits: 31.25, pairs: [])
                let explanation = Explanation(draft, findings: run.findings, chains: [chain], sources: run.sources)
                let capture = Capture(name: "draft", origin: "draft.md", bytes: Array("text".utf8), charset: "utf-8")
                return try Explanation.lines(of: capture) + explanation.lines()
            }
        }
    }

    @Test(arguments: Face.allCases)
    func `a face is what its golden file says`(face: Face) throws {
        let bytes = try face.bytes(Example())
        let golden = Self.folder.appending(path: face.rawValue)
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(bytes).write(to: golden)
            Issue.record("Recorded \(face.rawValue): read the diff, then run again without RECORD.")
        }
        #expect(String(decoding: bytes, as: UTF8.self) == (try String(contentsOf: golden, encoding: .utf8)))
    }
}
