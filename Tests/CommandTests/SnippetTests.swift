import Foundation
import Testing

/// The program of the documentation: built with the package, and run here.
struct SnippetTests {
    private static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let article = package.appending(path: "Sources/Quoth/Quoth.docc/TracingAText.md")

    /// The `number`th block of code of the article. `RECORD=1 swift test` writes it anew, and fails.
    private static func hold(block number: Int, to text: String) throws {
        var parts = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```")
        try #require(parts.count > 2 * number + 2)
        let head = parts[2 * number + 1].prefix { $0 != "\n" }
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            parts[2 * number + 1] = head + "\n" + text
            try parts.joined(separator: "```").write(to: article, atomically: true, encoding: .utf8)
            Issue.record("Recorded TracingAText.md: read the diff, then run again without RECORD.")
        }
        #expect(parts[2 * number + 1] == head + "\n" + text)
    }

    @Test func `the program in the article is the one that is built`() throws {
        let source = try String(
            contentsOf: Self.package.appending(path: "Snippets/TracingAText.swift"), encoding: .utf8)
        let shown = try #require(source.components(separatedBy: "// snippet.show\n").last)
        try Self.hold(block: 0, to: shown)
    }

    @Test func `the program prints what the article says`() throws {
        let tests = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        let program = Process()
        program.executableURL = tests.deletingLastPathComponent().appending(path: "TracingAText")
        let pipe = Pipe()
        program.standardOutput = pipe
        try program.run()
        let output = try #require(try pipe.fileHandleForReading.readToEnd())
        program.waitUntilExit()
        #expect(program.terminationStatus == 0)
        try Self.hold(block: 1, to: String(decoding: output, as: UTF8.self))
    }
}
