/// Cuts a mail folder (mbox, RFC 4155) into its messages, one at a time.
///
/// A message begins at a line `From …` that stands behind an empty line and before a field; elsewhere such a line belongs to
/// a letter. At most one message stands in memory.
struct MailFolderReader {
    private static let mark = Array("\nFrom ".utf8)
    /// The bytes in which a `From ` line and the field behind it must stand.
    private static let headLimit = 1024

    private let buffer: UnpackedBuffer
    private let name: String
    private let origin: String
    private let byteLimit: Int
    private var count = 0
    private var isDone = false

    /// A reader of what `unpacker` gives.
    /// - Parameter byteLimit: The bytes that a message may have.
    init(_ unpacker: Unpacker, name: String, origin: String, byteLimit: Int) {
        buffer = UnpackedBuffer(unpacker, stopMark: [])
        self.name = name
        self.origin = origin
        self.byteLimit = byteLimit
    }

    /// The next message, or what had to be left out; `nil` at the end.
    mutating func next() -> CaptureEntry? {
        guard !isDone, buffer.has(1) else { return nil }
        let (length, isKept) = messageLength()
        count += 1
        defer { buffer.use(length) }
        guard isKept else {
            return .failure(
                .badRecord(
                    origin: origin, record: "message \(count)", reason: "it may have \(byteLimit) bytes and has more"))
        }
        let message = buffer.bytes[buffer.start..<buffer.start + length]
        let start = message.firstIndex(of: 0x0A).map { $0 + 1 } ?? message.endIndex
        var capture = Capture(
            name: "\(name):\(count)", origin: origin, bytes: Self.unescaped(message[start...]),
            mediaType: "message/rfc822")
        if case .damage(let damage) = buffer.stop, length == buffer.count {
            isDone = true
            capture.notes.append("the folder's packed data \(damage.reason) in this message")
        }
        return .capture(capture)
    }

    /// The length up to the next message, and whether that is within the limit; what is not is used up but for its end.
    private func messageLength() -> (length: Int, isKept: Bool) {
        var i = 0
        var isKept = true
        while buffer.has(i + Self.mark.count) || buffer.count > i {
            let (start, end) = (buffer.start, buffer.end)
            guard let found = buffer.bytes[(start + i)..<end].firstIndex(of: 0x0A) else {
                i = end - start
                if i > byteLimit {
                    buffer.use(i)
                    (i, isKept) = (0, false)
                }
                if !buffer.has(i + 1) { return (i, isKept) }
                continue
            }
            i = found - start
            _ = buffer.has(i + Self.headLimit)
            if isStart(i) { return (i + 1, isKept) }
            i += 1
            if i > byteLimit {
                buffer.use(i)
                (i, isKept) = (0, false)
            }
        }
        return (buffer.count, isKept)
    }

    /// Whether a message begins behind the line break at `i`.
    private func isStart(_ i: Int) -> Bool {
        let place = buffer.start + i
        guard buffer.bytes[place..<buffer.end].starts(with: Self.mark) else { return false }
        let before = place > buffer.start ? buffer.bytes[place - 1] : 0x0A
        guard before == 0x0A || before == 0x0D else { return false }
        return MailHead.opensFolder(buffer.bytes[(place + 1)..<min(buffer.end, place + Self.headLimit)])
    }

    /// Lines that begin with `>From ` began with `From `.
    private static func unescaped(_ message: ArraySlice<UInt8>) -> [UInt8] {
        let escape = Array(">From ".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(message.count)
        var start = message.startIndex
        while start < message.endIndex {
            let end = message[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? message.endIndex
            let line = message[start..<end]
            out +=
                line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8) && line.starts(with: escape)
                ? line.dropFirst() : line
            start = end
        }
        return out
    }
}
