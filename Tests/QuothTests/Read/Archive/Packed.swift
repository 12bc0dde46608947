/// Bytes packed by hand, as simply as the formats allow: what is tested is the unpacking.
enum Packed {
    /// A gzip member of stored blocks (RFC 1952, RFC 1951 section 3.2.4).
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + deflate(bytes) + littleEndian(crc(bytes))
            + littleEndian(UInt32(bytes.count))
    }

    /// Stored blocks without a wrapper.
    static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var start = 0
        repeat {
            let end = min(bytes.count, start + 65_535)
            let count = UInt16(end - start)
            out.append(end == bytes.count ? 1 : 0)
            out += [UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8)]
            out += bytes[start..<end]
            start = end
        } while start < bytes.count
        return out
    }

    /// Stored blocks with a zlib wrapper (RFC 1950).
    static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return [0x78, 0x01] + deflate(bytes) + littleEndian(b << 16 | a).reversed()
    }

    /// A zstd frame of raw blocks (RFC 8878, section 3.1.1).
    static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, 0x38]
        var start = 0
        repeat {
            let end = min(bytes.count, start + 65_536)
            out += littleEndian(UInt32(end - start) << 3 | (end == bytes.count ? 1 : 0)).prefix(3)
            out += bytes[start..<end]
            start = end
        } while start < bytes.count
        return out
    }

    /// A zstd frame of `count` × 64 KiB spaces, each in a block of four bytes.
    static func zstdBomb(blocks count: Int) -> [UInt8] {
        var out: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, 0x38]
        for i in 1...count {
            out += littleEndian(65_536 << 3 | 1 << 1 | (i == count ? 1 : 0)).prefix(3) + [0x20]
        }
        return out
    }

    static func chunked(_ bytes: [UInt8], size: Int) -> [UInt8] {
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            let part = bytes[start..<min(bytes.count, start + size)]
            out += Array((String(part.count, radix: 16) + ";a=b\r\n").utf8) + part + [13, 10]
        }
        return out + Array("0\r\n\r\n".utf8)
    }

    static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
        }
    }
}
