public import Quoth

/// Reads captures as the command does, and checks every document that comes out.
public enum Captures {
    /// How many captures of one input are looked at.
    private static let limit = 200

    /// Reads what `bytes` hold as a file, which may be an archive or packed; they come in pieces of `size`.
    public static func check(file bytes: [UInt8], size: Int) {
        var start = 0
        let stream = CaptureStream(name: "fuzz", origin: "fuzz", byteLimit: 1 << 22) {
            let end = min(bytes.count, start + size)
            defer { start = end }
            return Array(bytes[start..<end])
        }
        var count = 0
        while count < limit, let entry = stream.next() {
            count += 1
            if case .capture(let capture) = entry { check(capture) }
        }
    }

    /// Reads `capture` and what stands inside it.
    public static func check(_ capture: Capture) {
        var waiting = [(capture: capture, depth: 0)]
        while let (capture, depth) = waiting.popLast() {
            guard let contents = try? PageReader(byteLimit: 1 << 22).read(capture) else { continue }
            contents.documents.forEach(DocumentCheck.check)
            for error in contents.errors { precondition(!error.description.isEmpty, "An error says nothing.") }
            if depth < 4 { waiting += contents.inner.prefix(20).map { ($0, depth + 1) } }
        }
    }
}
