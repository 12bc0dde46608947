/// Cuts a long file of JSON Lines into captures of a megabyte or so of whole lines each, so that it need not stand in memory.
struct JSONLinesStream {
    /// The bytes that one capture has, if no line has more; a file that has no more is read at once.
    private let pieceSize: Int
    private let buffer: UnpackedBuffer
    private let name: String
    private let origin: String
    private let byteLimit: Int
    /// The number of the next line.
    private var line = 1
    private var isDone = false

    /// A reader of what `unpacker` gives.
    /// - Parameter byteLimit: The bytes that a line may have.
    init(_ unpacker: Unpacker, name: String, origin: String, byteLimit: Int, pieceSize: Int) {
        self.pieceSize = pieceSize
        buffer = UnpackedBuffer(unpacker, stopMark: [])
        self.name = name
        self.origin = origin
        self.byteLimit = byteLimit
    }

    /// Whether a file that begins with `head` is of lines in UTF-8.
    static func stands(in head: [UInt8], origin: String) -> Bool {
        guard !head.prefix(4096).contains(0), !head.starts(with: [0xFF]), !head.starts(with: [0xFE]) else {
            return false
        }
        return PageFormat(mediaType: nil, origin: origin, text: head) == .jsonLines
    }

    /// The next lines, or what had to be left out; `nil` at the end.
    mutating func next() -> CaptureEntry? {
        guard !isDone, buffer.has(1) else { return end() }
        _ = buffer.has(pieceSize)
        var seen = 0
        while true {
            let bytes = buffer.bytes[buffer.start..<buffer.end]
            if let end = bytes[(buffer.start + seen)...].lastIndex(of: 0x0A) {
                return .capture(take(end + 1 - buffer.start))
            }
            seen = bytes.count
            if seen > byteLimit { return skipLine() }
            if !buffer.has(seen + 1) { return .capture(take(seen)) }
        }
    }

    private mutating func take(_ count: Int) -> Capture {
        let lines = Array(buffer.bytes[buffer.start..<(buffer.start + count)])
        var capture = Capture(name: name, origin: origin, bytes: lines, mediaType: "application/x-ndjson")
        capture.firstLine = line
        line += lines.count { $0 == 0x0A }
        buffer.use(count)
        return capture
    }

    /// Passes over a line that is too long.
    private mutating func skipLine() -> CaptureEntry {
        var count = 0
        while buffer.has(1) {
            let bytes = buffer.bytes[buffer.start..<buffer.end]
            if let end = bytes.firstIndex(of: 0x0A) {
                count += end - buffer.start
                buffer.use(end + 1 - buffer.start)
                break
            }
            count += bytes.count
            buffer.use(bytes.count)
        }
        defer { line += 1 }
        return .failure(
            .badLine(origin: origin, line: line, reason: "it has \(count) bytes and may have \(byteLimit)"))
    }

    /// What is told at the end: packed data that ends too early.
    private mutating func end() -> CaptureEntry? {
        guard !isDone, case .damage(let damage) = buffer.stop else { return nil }
        isDone = true
        return .failure(
            .badRecord(origin: origin, record: "line \(line)", reason: "the packed data \(damage.reason)"))
    }
}
