/// Unpacks bytes that come in pieces: gzip members or zstd frames, one or many; bytes that are not packed pass through.
///
/// A damaged member is left at the damage, and the search for the next one's mark goes on from there: one bad record in an
/// archive stops nothing else. Memory stays at a few pieces, whatever the length. A zstd dictionary at the start, as in
/// `.warc.zst`, is used for all frames.
final class Unpacker {
    /// The most bytes that one piece has.
    static let pieceSize = 1 << 16

    private let source: () -> UnpackedPiece
    /// What the source itself unpacks, if it does: the ratio of a bomb is counted over all layers.
    private let outer: Unpacker?
    private var input: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private var isSniffed = false
    private var waiting: [UnpackedPiece] = []

    /// How the bytes are packed; known once a piece was asked for.
    private(set) var compression: Compression?
    private var decoder: Decoder?
    private var dictionary: [UInt8] = []
    private var isInMember = false
    /// Whether the decoder can go on with a next member.
    private var isReusable = false
    /// Whether the decoder may hold more than the last step had room for.
    private var isFull = false
    /// Whether the search for the next member follows damage that was told.
    private var isLost = false
    private var member = (taken: 0, given: 0)
    private var total = (taken: 0, given: 0)

    /// Unpacks the pieces of `source`.
    init(_ source: @escaping () -> UnpackedPiece) {
        self.source = source
        outer = nil
    }

    private init(over outer: Unpacker) {
        source = { outer.next() }
        self.outer = outer
    }

    /// Unpacks what `source` gives, which is empty at the end, as often as it is packed over, at most twice.
    static func layered(_ source: @escaping () -> [UInt8]) -> Unpacker {
        var unpacker = Unpacker {
            let bytes = source()
            return bytes.isEmpty ? .end : .bytes(bytes)
        }
        for depth in 1...UnpackLimits.depth + 1 {
            let head = unpacker.peek(Compression.markLength)
            guard unpacker.compression != nil else { break }
            if depth > UnpackLimits.depth {
                return Unpacker.failing(.nested(limit: UnpackLimits.depth))
            }
            guard Compression.mark(of: head) != nil else { break }
            unpacker = Unpacker(over: unpacker)
        }
        return unpacker
    }

    private static func failing(_ damage: UnpackDamage) -> Unpacker {
        let unpacker = Unpacker { .end }
        unpacker.waiting = [.damage(damage)]
        return unpacker
    }

    /// The first bytes, up to `count` of them, which stay to be read.
    func peek(_ count: Int) -> [UInt8] {
        var head: [UInt8] = []
        var seen: [UnpackedPiece] = []
        while head.count < count {
            let piece = next()
            seen.append(piece)
            if case .bytes(let bytes) = piece { head += bytes.prefix(count - head.count) }
            if case .end = piece { break }
            if case .damage = piece { break }
        }
        waiting = seen + waiting
        return head
    }

    /// What comes next. After the end, the end again.
    func next() -> UnpackedPiece {
        if !waiting.isEmpty { return waiting.removeFirst() }
        if !isSniffed { sniff() }
        return decoder == nil && compression == nil ? plain() : unpacked()
    }

    // MARK: Input

    /// Adds a piece of the source to the input. Damage in the source waits to be handed on.
    private func fill() {
        guard !isAtEnd else { return }
        switch source() {
        case .bytes(let bytes):
            if position == input.count {
                input = bytes
            } else {
                input.removeFirst(position)
                input += bytes
            }
            position = 0
        case .memberEnd: break
        case .damage(let damage): waiting.append(.damage(damage))
        case .end: isAtEnd = true
        }
    }

    /// Whether `count` bytes of input are there, after more was fetched where needed.
    private func has(_ count: Int) -> Bool {
        while input.count - position < count, !isAtEnd { fill() }
        return input.count - position >= count
    }

    private func plain() -> UnpackedPiece {
        while !has(1), waiting.isEmpty, !isAtEnd {}
        guard position < input.count else { return waiting.isEmpty ? .end : waiting.removeFirst() }
        if position == 0, input.count <= Self.pieceSize {
            defer { input = [] }
            return .bytes(input)
        }
        let end = min(input.count, position + Self.pieceSize)
        defer { position = end }
        return .bytes(Array(input[position..<end]))
    }

    private func sniff() {
        isSniffed = true
        _ = has(Compression.markLength)
        if ZstdDictionary.isMarked(input[position...]) {
            guard let length = ZstdDictionary.frameLength(input[position...]), has(length),
                let found = ZstdDictionary.read(Array(input[position..<position + length]))
            else {
                compression = .zstd
                return waiting.append(.damage(.damaged))
            }
            position += length
            dictionary = found
            compression = .zstd
        } else {
            compression = Compression.mark(of: input[position...])
        }
    }

    // MARK: Members

    private func unpacked() -> UnpackedPiece {
        while true {
            if !waiting.isEmpty { return waiting.removeFirst() }
            if !isInMember, !beginMember() { return waiting.isEmpty ? .end : waiting.removeFirst() }
            if position == input.count, !isFull { fill() }
            guard position < input.count || isFull || !isAtEnd else {
                isInMember = false
                return .damage(.cut)
            }
            if let bytes = step() { return .bytes(bytes) }
        }
    }

    private func step() -> [UInt8]? {
        let before = position
        var out: [UInt8] = []
        let status = decoder?.step(input, from: &position, into: &out, room: Self.pieceSize) ?? .damaged
        isFull = out.count == Self.pieceSize
        count(taken: position - before, given: out.count)
        switch status {
        case .goesOn: break
        case .ended:
            isInMember = false
            waiting.append(.memberEnd)
        case .damaged: leave(.damaged)
        }
        if position == before, out.isEmpty, position < input.count {
            // A decoder that takes nothing of what is there never will: the search goes on behind its first byte.
            if isInMember || status == .ended { leave(.damaged) }
            position += 1
        }
        if UnpackLimits.isBomb(given: total.given, taken: rootTaken) {
            (isAtEnd, position) = (true, input.count)
            leave(.bomb)
        } else if isInMember, UnpackLimits.isBomb(given: member.given, taken: member.taken) {
            leave(.bomb)
        }
        return out.isEmpty ? nil : out
    }

    private func count(taken: Int, given: Int) {
        member.taken += taken
        member.given += given
        total.taken += taken
        total.given += given
    }

    /// The bytes that were taken out of the file itself.
    private var rootTaken: Int { outer?.rootTaken ?? total.taken }

    private func leave(_ damage: UnpackDamage) {
        (isInMember, isReusable, isLost, isFull) = (false, false, true, false)
        waiting.append(.damage(damage))
    }

    /// Goes to the next member's mark, and makes the decoder ready for it.
    /// - Returns: Whether there is one; damage that was found on the way waits.
    private func beginMember() -> Bool {
        guard let compression else { return false }
        var passed = 0
        while has(1) {
            _ = has(Compression.markLength)
            if compression.isMember(input[position...]) { break }
            if input[position] != 0 { passed += 1 }  // zeros between members are padding
            position += 1
        }
        if passed > 0, !isLost { waiting.append(.damage(.damaged)) }
        guard position < input.count else { return false }
        if !isReusable { decoder = Decoder(compression, dictionary: dictionary) }
        (isInMember, isReusable, isLost, isFull) = (true, true, false, false)
        member = (0, 0)
        return true
    }
}
