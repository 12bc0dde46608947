public import Quoth

/// Turns captures that the engine can't read by itself into ones that it can: PDFs, by the program `pdftotext` of poppler.
///
/// The program runs in a process of its own, with limits to its time, its memory and its output: a file that makes it fall
/// takes nothing else with it.
public enum Conversion {
    private static let magic = Array("%PDF-".utf8)
    /// The bytes in which the mark may stand: some PDFs have junk before it.
    private static let markLimit = 1024

    /// `capture`, or what was made of it.
    /// - Throws: ``IntakeError`` if it is a PDF that can't be read, or `pdftotext` is not there.
    public static func readable(_ capture: Capture) throws(IntakeError) -> Capture {
        guard isPDF(capture.bytes) else { return capture }
        var process = BoundedProcess()
        process.outputLimit = 256 << 20
        let outcome = process.run(
            "pdftotext", ["-q", "-enc", "UTF-8", "-bbox-layout", "/dev/stdin", "-"], input: capture.bytes)
        switch outcome {
        case .exited(0, let output, _):
            var readable = capture
            readable.bytes = output
            readable.mediaType = PageReader.pdfWords
            readable.charset = "UTF-8"
            return readable
        case .exited(_, _, let errors): throw .notConverted(path: capture.origin, reason: reason(errors))
        case .notFound: throw .toolMissing(path: capture.origin, tool: "pdftotext", package: "poppler-utils")
        case .tookTooLong:
            throw .notConverted(path: capture.origin, reason: "pdftotext took more than \(process.seconds) seconds")
        case .gaveTooMuch:
            throw .notConverted(
                path: capture.origin, reason: "pdftotext printed more than \(process.outputLimit >> 20) MB")
        case .ended(let signal):
            throw .notConverted(path: capture.origin, reason: "pdftotext was ended by signal \(signal)")
        case .failed(let reason): throw .notConverted(path: capture.origin, reason: "pdftotext failed: \(reason)")
        }
    }

    private static func isPDF(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: magic) { return true }
        let head = bytes.prefix(markLimit)
        guard head.contains(UInt8(ascii: "%")), !head.starts(with: "<".utf8) else { return false }
        return head.indices.contains {
            head[$0] == magic[0] && head[$0...].starts(with: magic) && $0 > 0 && head[$0 - 1] <= 0x20
        }
            && head.contains { $0 >= 0x80 }
    }

    /// What the tool says of a file, in words for a person.
    private static func reason(_ errors: String) -> String {
        if errors.contains("Incorrect password") {
            return "it is encrypted; take the password off first: qpdf --decrypt"
        }
        return "it is damaged, or is no PDF"
    }
}
