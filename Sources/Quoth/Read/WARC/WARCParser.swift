/// Cuts a web archive into its records, one at a time; what is damaged is told and passed over.
///
/// A record that breaks off, a head that is none, a length that is not true: each is left out or mended for itself, and the
/// next record is looked for behind it. At most one record stands in memory, and of one that is longer than the limit only
/// the head.
struct WARCParser {
    /// What comes next.
    enum Event {
        case record(WARCRecord)
        /// A record that is not read, or bytes that belong to none.
        case failure(record: String, reason: String)
    }

    /// The bytes that a record's head may have.
    private static let headLimit = 1 << 18
    private static let mark = Array("WARC/".utf8)
    private static let trailer: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]

    private let buffer: UnpackedBuffer
    private let recordLimit: Int
    /// How many records were found.
    private(set) var count = 0
    private var isDone = false
    private var isLost = false

    /// A parser of what `unpacker` gives.
    /// - Parameter recordLimit: The bytes that a record may have.
    init(_ unpacker: Unpacker, recordLimit: Int) {
        buffer = UnpackedBuffer(unpacker, stopMark: Self.mark)
        self.recordLimit = recordLimit
    }

    /// The next record or failure; `nil` at the end.
    mutating func next() -> Event? {
        while !isDone {
            if let event = step() { return event }
        }
        return nil
    }

    /// Takes what stands next, which may be nothing that is worth an event.
    private mutating func step() -> Event? {
        skipLineBreaks()
        guard buffer.has(RecordStart.length - 1) else { return buffer.count > 0 ? cutHead() : stopped() }
        guard RecordStart.stands(in: buffer.bytes, at: buffer.start) else { return resynchronised() }
        guard let headEnd = headEnd() else {
            if buffer.stop != nil { return cutHead() }
            buffer.use(min(buffer.count, Self.headLimit))  // none of it is looked at again
            return lost("a record's head has more than \(Self.headLimit) bytes")
        }
        isLost = false
        let line = buffer.bytes[buffer.start..<headEnd].firstIndex(of: 0x0A) ?? headEnd
        let (fields, _) = HeaderFields.read(buffer.bytes, from: min(headEnd, line + 1), to: headEnd)
        count += 1
        var record = WARCRecord(number: count, fields: fields, block: [])
        buffer.use(headEnd - buffer.start)
        guard let length = fields["content-length"].flatMap(Int.init), length >= 0 else {
            isLost = true
            return .failure(record: record.name, reason: "it has no Content-Length")
        }
        guard length <= recordLimit else { return passedOver(record, length: length) }
        return read(&record, length: length)
    }

    private mutating func read(_ record: inout WARCRecord, length: Int) -> Event? {
        let isWhole = buffer.has(length)
        if isWhole { _ = buffer.has(length + Self.trailer.count) }
        if isWhole, isFollowedWell(length) {
            record.block = taken(length)
            return .record(record)
        }
        // Either the length is not true, or bytes are missing. The next record's first line tells where this one ends.
        if let end = nextRecord(from: 0) {
            record.block = taken(end)
            record.notes.append(Self.untrue(length, end))
            return .record(record)
        }
        if isWhole {
            // It is the last one of its member or file, and goes on to that end.
            let end = buffer.stop == nil ? length : max(length, withoutTrailer(buffer.end) - buffer.start)
            if end != length { record.notes.append(Self.untrue(length, end)) }
            record.block = taken(end)
            return .record(record)
        }
        let (had, stop) = (buffer.count, buffer.stop ?? .end)
        buffer.use(had)
        isLost = true
        return .failure(record: record.name, reason: "it \(Self.words(stop)): \(had) of \(length) bytes are there")
    }

    /// Whether a block of `length` bytes ends as a record does: by two line breaks, or by the end of the file or member.
    private func isFollowedWell(_ length: Int) -> Bool {
        let (bytes, place) = (buffer.bytes, buffer.start + length)
        if buffer.count == length { return buffer.stop != nil }
        let rest = bytes[place..<min(buffer.end, place + Self.trailer.count)]
        return rest.elementsEqual(Self.trailer) || rest.starts(with: [0x0A, 0x0A]) || rest.starts(with: Self.mark)
            || rest.count < Self.trailer.count && rest.allSatisfy { $0 == 0x0D || $0 == 0x0A }
    }

    /// The length of what stands before the next record, without the line breaks between the two; looked for up to the
    /// limit of a record.
    private func nextRecord(from first: Int) -> Int? {
        var i = first
        while buffer.has(i + 8) || buffer.count > i {
            let end = buffer.end
            if let place = RecordStart.index(in: buffer.bytes, from: buffer.start + i, to: end) {
                return withoutTrailer(place) - buffer.start
            }
            i = max(i, buffer.count - RecordStart.length)
            guard buffer.count < recordLimit, buffer.has(buffer.count + 1) else { return nil }
        }
        return nil
    }

    /// `place` without the two line breaks before it.
    private func withoutTrailer(_ place: Int) -> Int {
        var end = place
        for _ in 0..<2 where end > buffer.start && buffer.bytes[end - 1] == 0x0A {
            end -= 1
            if end > buffer.start, buffer.bytes[end - 1] == 0x0D { end -= 1 }
        }
        return end
    }

    /// Passes a record over that is longer than the limit. If its length is not true the next record stands inside it.
    private mutating func passedOver(_ record: WARCRecord, length: Int) -> Event {
        var left = length
        var isTrue = true
        while left > 0, buffer.has(1) {
            _ = buffer.has(min(left, RecordStart.length))
            if left == length, RecordStart.stands(in: buffer.bytes, at: buffer.start) {
                isTrue = false
                break
            }
            let part = min(left, buffer.count)
            if let place = RecordStart.index(in: buffer.bytes, from: buffer.start, to: buffer.start + part) {
                buffer.use(place - buffer.start)
                isTrue = false
                break
            }
            let used = part == left || part <= RecordStart.length ? part : part - RecordStart.length
            buffer.use(used)
            left -= used
        }
        if !isTrue { return .failure(record: record.name, reason: "its Content-Length, \(length), is not true") }
        if left > 0 {
            let stop = buffer.stop ?? .end
            return .failure(
                record: record.name, reason: "it \(Self.words(stop)): \(length - left) of \(length) bytes are there")
        }
        return .failure(record: record.name, reason: "it has \(length) bytes and may have \(recordLimit)")
    }

    private func taken(_ length: Int) -> [UInt8] {
        let block = Array(buffer.bytes[buffer.start..<buffer.start + length])
        buffer.use(length)
        return block
    }

    private func skipLineBreaks() {
        while buffer.has(1), buffer.bytes[buffer.start] == 0x0D || buffer.bytes[buffer.start] == 0x0A { buffer.use(1) }
    }

    /// Where the head ends, behind its empty line.
    private func headEnd() -> Int? {
        var i = 0
        while true {
            _ = buffer.has(min(Self.headLimit, i + 1024))
            if let end = Self.emptyLineEnd(buffer.bytes, from: buffer.start + i, to: buffer.end) { return end }
            if buffer.stop != nil || buffer.count >= Self.headLimit { return nil }
            i = max(i, buffer.count - 2)
        }
    }

    /// Where the first line ends that is empty and stands behind another.
    private static func emptyLineEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        var i = start
        while i + 1 < end, let found = bytes[i..<(end - 1)].firstIndex(of: 0x0A) {
            if bytes[found + 1] == 0x0A { return found + 2 }
            if bytes[found + 1] == 0x0D, found + 2 < end, bytes[found + 2] == 0x0A { return found + 3 }
            i = found + 1
        }
        return nil
    }

    private static func untrue(_ length: Int, _ count: Int) -> String {
        "its Content-Length is \(length), and it has \(count) bytes"
    }

    // MARK: Damage

    /// Goes on to the next record's first line.
    private mutating func resynchronised() -> Event? {
        while buffer.has(1) {
            _ = buffer.has(RecordStart.length)
            if let place = RecordStart.index(in: buffer.bytes, from: buffer.start, to: buffer.end) {
                buffer.use(place - buffer.start)
                break
            }
            buffer.use(max(1, buffer.count - RecordStart.length))
        }
        return lost("bytes stand here that belong to no record")
    }

    /// Damage that was not told of yet.
    private mutating func lost(_ reason: String) -> Event? {
        defer { isLost = true }
        return isLost ? nil : .failure(record: "after record \(count)", reason: reason)
    }

    /// A head, or something else, that breaks off.
    private mutating func cutHead() -> Event? {
        let stop = buffer.stop ?? .end
        buffer.use(buffer.count)
        return lost("what stands there \(Self.words(stop))")
    }

    /// The buffer has nothing more before its stop.
    private mutating func stopped() -> Event? {
        buffer.use(buffer.count)
        switch buffer.stop {
        case .end, nil: isDone = true
        case .member: buffer.crossStop()
        case .damage(let damage):
            buffer.crossStop()
            return lost("what is packed \(damage.reason)")
        }
        return nil
    }

    private static func words(_ stop: UnpackedBuffer.Stop) -> String {
        switch stop {
        case .end, .damage(.cut): "breaks off where the file ends"
        case .member: "breaks off where its gzip member ends"
        case .damage(let damage): "breaks off, since what is packed \(damage.reason)"
        }
    }
}
