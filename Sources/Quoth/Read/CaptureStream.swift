/// The captures of one input: a page is one capture, a web archive one for each of its pages, a mail folder one for each
/// message, a long file of JSON Lines one for each megabyte or so.
///
/// The bytes come in pieces and are unpacked on the way. Of an archive no more than one record and a few megabytes stand in
/// memory, whatever its length.
public final class CaptureStream {
    /// The failures of one archive that are told one by one.
    private static let failureLimit = 1000

    private let name: String
    private let origin: String
    private let byteLimit: Int
    private let unpacker: Unpacker
    private var archive: WARCReader?
    private var folder: MailFolderReader?
    private var lines: JSONLinesStream?
    private var isDone = false
    private var failures = 0

    /// The captures of an input.
    /// - Parameters:
    ///   - name: The input's name: that of its capture, and the start of those in an archive.
    ///   - origin: Its path.
    ///   - byteLimit: The bytes that a page may have, unpacked.
    ///   - source: Gives the next bytes, and none at the end.
    public convenience init(name: String, origin: String, byteLimit: Int, source: @escaping () -> [UInt8]) {
        self.init(name: name, origin: origin, byteLimit: byteLimit, linesSize: 1 << 20, source: source)
    }

    /// A file of JSON Lines that is longer than `linesSize` is cut into captures of about so many bytes.
    init(name: String, origin: String, byteLimit: Int, linesSize: Int, source: @escaping () -> [UInt8]) {
        self.name = name
        self.origin = origin
        self.byteLimit = byteLimit
        unpacker = Unpacker.layered(source)
        let opening = unpacker.peek(max(RecordStart.length, MailHead.length))
        if RecordStart.stands(in: opening, at: 0) {
            archive = WARCReader(unpacker, name: name, origin: origin, byteLimit: byteLimit)
        } else if MailHead.opensFolder(opening) {
            folder = MailFolderReader(unpacker, name: name, origin: origin, byteLimit: byteLimit)
        } else if JSONLinesStream.stands(in: opening, origin: origin) {
            let head = unpacker.peek(linesSize)
            guard head.count == linesSize, JSONLinesStream.stands(in: head, origin: origin) else { return }
            lines = JSONLinesStream(
                unpacker, name: name, origin: origin, byteLimit: byteLimit, pieceSize: linesSize)
        }
    }

    /// Whether it holds many captures.
    public var isArchive: Bool { archive != nil || folder != nil || lines != nil }

    /// What the archive held beside its pages.
    public var passedOver: PassedOver { archive?.passedOver ?? PassedOver() }

    /// The next capture, or what had to be left out; `nil` at the end.
    public func next() -> CaptureEntry? {
        guard !isDone else { return nil }
        guard isArchive else {
            isDone = true
            return whole()
        }
        while let entry = archive?.next() ?? folder?.next() ?? lines?.next() {
            guard case .failure = entry else { return entry }
            failures += 1
            if failures <= Self.failureLimit { return entry }
        }
        isDone = true
        guard failures > Self.failureLimit else { return nil }
        let more = failures - Self.failureLimit
        return .failure(.badRecord(origin: origin, record: "\(more) more records", reason: "they are damaged as well"))
    }

    private func whole() -> CaptureEntry {
        var bytes: [UInt8] = []
        var notes: [String] = []
        reading: while true {
            switch unpacker.next() {
            case .bytes(let piece):
                guard bytes.count + piece.count <= byteLimit else {
                    return .failure(.tooLarge(origin: origin, bytes: bytes.count + piece.count, limit: byteLimit))
                }
                if bytes.isEmpty { bytes = piece } else { bytes += piece }
            case .memberEnd: break
            case .damage(let damage):
                guard damage == .cut || damage == .damaged, !bytes.isEmpty else {
                    return .failure(.packed(origin: origin, reason: damage.reason))
                }
                let note = "its packed data \(damage.reason)"
                if !notes.contains(note) { notes.append(note) }
            case .end: break reading
            }
        }
        var capture = Capture(name: name, origin: origin, bytes: bytes)
        capture.notes = notes
        return .capture(capture)
    }
}
