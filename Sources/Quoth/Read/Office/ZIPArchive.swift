/// A ZIP archive in memory, read by its central directory (APPNOTE 6.3.10, section 4.3).
struct ZIPArchive {
    /// The members that an archive may have; an office document has some dozens.
    private static let memberLimit = 20_000

    private struct Member {
        var method: Int
        var packedSize: Int
        var offset: Int
    }

    private let bytes: [UInt8]
    private var members: [String: Member] = [:]

    /// The archive in `bytes`; `nil` if they are none, or its directory is missing or damaged.
    /// - Complexity: O(*n*) in the number of members.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.starts(with: [0x50, 0x4B]), let end = endRecord() else { return nil }
        var i = number(end + 16, 4)
        for _ in 0..<min(number(end + 10, 2), Self.memberLimit) {
            guard i >= 0, i + 46 <= bytes.count, number(i, 4) == 0x0201_4B50 else { return nil }
            let lengths = (name: number(i + 28, 2), rest: number(i + 30, 2) + number(i + 32, 2))
            guard i + 46 + lengths.name <= bytes.count else { return nil }
            let name = String(decoding: bytes[(i + 46)..<(i + 46 + lengths.name)], as: UTF8.self)
            // Of two members of one name the first counts, for every reader of ours.
            if members[name] == nil {
                members[name] = Member(
                    method: number(i + 10, 2), packedSize: number(i + 20, 4), offset: number(i + 42, 4))
            }
            i += 46 + lengths.name + lengths.rest
        }
    }

    /// Whether there is a member called `name`.
    func contains(_ name: String) -> Bool { members[name] != nil }

    /// The bytes of the member called `name`, unpacked as far as `limit` allows, and why that is not all of it, if so; `nil`
    /// if there is none.
    /// - Complexity: O(*n*) in its bytes, packed and unpacked.
    func read(_ name: String, limit: Int) -> (bytes: [UInt8], damage: UnpackDamage?)? {
        guard let member = members[name] else { return nil }
        let head = member.offset
        guard head + 30 <= bytes.count, number(head, 4) == 0x0403_4B50 else { return ([], .damaged) }
        let start = head + 30 + number(head + 26, 2) + number(head + 28, 2)
        guard start <= bytes.count else { return ([], .cut) }
        let end = min(bytes.count, start + member.packedSize)
        let packed = Array(bytes[start..<end])
        switch member.method {
        case 0:
            if packed.count > limit { return (Array(packed[..<limit]), .tooLarge(limit: limit)) }
            return (packed, packed.count < member.packedSize ? .cut : nil)
        case 8: return Unpacking.bytes(packed, .deflate, limit: limit)
        default: return ([], .damaged)
        }
    }

    /// Where the record at the archive's end stands; a comment of up to 65,535 bytes may follow it.
    private func endRecord() -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return (max(0, last - 65_535)...last).reversed().first { bytes[$0] == 0x50 && number($0, 4) == 0x0605_4B50 }
    }

    /// The little-endian number of `count` bytes at `place`.
    private func number(_ place: Int, _ count: Int) -> Int {
        guard place >= 0, place + count <= bytes.count else { return 0 }
        return (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
    }
}
