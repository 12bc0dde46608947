/// The bytes of an unpacker that were fetched and not used up yet, for readers that look ahead.
///
/// Fetching stops where bytes are missing, and where a gzip member or zstd frame ends and the next begins with `stopMark`:
/// in an archive with a member for each record that is where the record ends, whatever its head says.
final class UnpackedBuffer {
    /// Why no more bytes come.
    enum Stop: Hashable, Sendable {
        case member
        case damage(UnpackDamage)
        case end
    }

    /// The bytes; those before ``start`` are used up.
    private(set) var bytes: [UInt8] = []
    /// Where the bytes begin that are not used up.
    private(set) var start = 0
    /// How many bytes were used up, counted in unpacked bytes from the beginning.
    private(set) var offset = 0

    private let unpacker: Unpacker
    private let stopMark: [UInt8]
    private var memberEnd: Int?
    private var pendingStop: Stop?
    /// Where the stop stands.
    private var limit: Int?

    /// A buffer for the bytes of `unpacker`.
    init(_ unpacker: Unpacker, stopMark: [UInt8]) {
        self.unpacker = unpacker
        self.stopMark = stopMark
    }

    /// Where the bytes end that can be used now.
    var end: Int { limit ?? bytes.count }
    /// How many they are.
    var count: Int { end - start }

    /// Fetches until `wanted` bytes are there.
    /// - Returns: Whether they are; if not, ``stop`` says why.
    func has(_ wanted: Int) -> Bool {
        while count < wanted, limit == nil { fetch() }
        return count >= wanted
    }

    /// Why fetching stopped, if it did.
    var stop: Stop? { limit == nil ? nil : pendingStop }

    /// Goes on behind a stop. What was left before it is used up. At the end nothing happens.
    func crossStop() {
        guard let limit, pendingStop != .end else { return }
        use(limit - start)
        (self.limit, pendingStop) = (nil, nil)
    }

    /// Uses up `count` bytes, which must be there.
    func use(_ count: Int) {
        precondition(count <= self.count, "Only bytes that are there can be used up.")
        start += count
        offset += count
        guard start > Unpacker.pieceSize, start * 2 > bytes.count else { return }
        bytes.removeFirst(start)
        if let limit { self.limit = limit - start }
        if let memberEnd { self.memberEnd = memberEnd - start }
        start = 0
    }

    private func fetch() {
        switch unpacker.next() {
        case .bytes(let piece): bytes += piece
        case .memberEnd:
            if !judgeMemberEnd() { memberEnd = bytes.count }
            return
        case .damage(let damage): (limit, pendingStop) = (bytes.count, .damage(damage))
        case .end: (limit, pendingStop) = (bytes.count, .end)
        }
        _ = judgeMemberEnd()
    }

    /// Makes the end of a member a stop if what follows begins with the mark.
    private func judgeMemberEnd() -> Bool {
        guard let place = memberEnd, bytes.count - place >= stopMark.count else { return false }
        memberEnd = nil
        guard bytes[place...].starts(with: stopMark) else { return false }
        if limit == nil { (limit, pendingStop) = (place, .member) }
        return true
    }
}
