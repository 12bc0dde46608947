import Foundation
import Quoth
import Testing

@testable import QuothRecord

@Suite struct ConversionTests {
    static let hasTool = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// A PDF of one page with a line of Helvetica for each of `lines`.
    static func pdf(_ lines: [String]) -> [UInt8] {
        let page = lines.enumerated().map { "BT /F1 11 Tf 72 \(700 - 14 * $0) Td (\($1)) Tj ET" }.joined(
            separator: "\n")
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (i, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(i + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
        text += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    private func capture(_ bytes: [UInt8]) -> Capture { Capture(name: "p", origin: "p.pdf", bytes: bytes) }

    @Test(.enabled(if: hasTool, "pdftotext is not installed (Debian: poppler-utils)"))
    func `a PDF becomes a document`() throws {
        let lines = ["Hanna Lund said: We do not accept that the night", "ferry ends in autumn."]
        let readable = try Conversion.readable(capture(Self.pdf(lines)))
        #expect(try Pipeline.read(readable).documents.first?.text.string == lines.joined(separator: " "))
    }

    @Test(.enabled(if: hasTool, "pdftotext is not installed (Debian: poppler-utils)"), arguments: [20, 400])
    func `a PDF that is damaged is said to be`(length: Int) throws {
        let bytes = Array(Self.pdf(["words"]).prefix(length))
        #expect(throws: IntakeError.notConverted(path: "p.pdf", reason: "it is damaged, or is no PDF")) {
            try Conversion.readable(capture(bytes))
        }
    }

    @Test func `what is no PDF is left as it is`() throws {
        let page = capture(Array("<p>%PDF-1.4 is how a PDF begins</p>".utf8))
        #expect(try Conversion.readable(page) == page)
    }

    // MARK: Processes

    @Test func `a program's output comes back with its status`() {
        let outcome = BoundedProcess().run("sh", ["-c", "cat; echo no >&2; exit 3"], input: Array("words".utf8))
        #expect(outcome == .exited(status: 3, output: Array("words".utf8), errors: "no\n"))
    }

    @Test func `large input and output do not block each other`() {
        let input = [UInt8](repeating: 0x61, count: 3 << 20)
        #expect(BoundedProcess().run("cat", [], input: input) == .exited(status: 0, output: input, errors: ""))
    }

    @Test func `a program that is not there is told from one that fails`() {
        #expect(BoundedProcess().run("no-such-program-here", [], input: []) == .notFound)
    }

    @Test func `time, output and memory are limited`() {
        var process = BoundedProcess()
        process.seconds = 1
        #expect(process.run("sleep", ["20"], input: []) == .tookTooLong)
        process.seconds = 20
        process.outputLimit = 1000
        #expect(process.run("yes", [], input: []) == .gaveTooMuch)
        process.memory = 1 << 15
        process.outputLimit = 1 << 20
        let outcome = process.run("sh", ["-c", "x=aaaaaaaaaaaaaaaa; while true; do x=$x$x$x$x; done"], input: [])
        if case .exited(0, _, _) = outcome { Issue.record("the memory limit did not hold") }
    }

    @Test func `arguments are no part of a shell's script`() {
        #expect(
            BoundedProcess().run("echo", ["$(id); `id`", "a b"], input: [])
                == .exited(status: 0, output: Array("$(id); `id` a b\n".utf8), errors: ""))
    }
}
