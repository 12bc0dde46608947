/// Bytes packed by hand: what is tested is that they are refused.
enum Packed {
    /// A zstd frame of `count` × 64 KiB spaces, each in a block of four bytes (RFC 8878, section 3.1.1.2).
    static func bomb(blocks count: Int) -> [UInt8] {
        var out: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, 0x38]
        for i in 1...count {
            let head = UInt32(65_536) << 3 | 1 << 1 | (i == count ? 1 : 0)
            out += [UInt8(head & 255), UInt8(head >> 8 & 255), UInt8(head >> 16 & 255), 0x20]
        }
        return out
    }
}
