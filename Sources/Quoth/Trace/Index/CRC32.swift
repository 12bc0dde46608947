/// The checksum of ISO 3309, as gzip and PNG use it: it finds every change of up to 32 bits in a row.
public struct CRC32: Sendable {
    /// For each of eight bytes in a row, what it adds (Kounavis and Berry, ISCC 2005).
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var value = UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
            tables[byte] = value
        }
        for i in 256..<tables.count {
            let before = tables[i - 256]
            tables[i] = before >> 8 ^ tables[Int(before & 0xFF)]
        }
        return tables
    }()

    private var state: UInt32 = ~0

    /// The checksum of all bytes so far.
    var value: UInt32 { ~state }

    /// The checksum of the bytes of `bytes` in `range`.
    static func of(_ bytes: RawSpan, _ range: Range<Int>) -> UInt32 {
        var sum = CRC32()
        sum.add(bytes, range)
        return sum.value
    }

    /// The checksum of `bytes`.
    public static func of(_ bytes: [UInt8]) -> UInt32 { of(bytes.span.bytes, 0..<bytes.count) }

    /// Adds the bytes of `bytes` in `range`.
    /// - Complexity: O(*n*).
    mutating func add(_ bytes: RawSpan, _ range: Range<Int>) {
        let table = CRC32.tables.span
        var (sum, i) = (state, range.lowerBound)
        while i &+ 8 <= range.upperBound {
            let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)) ^ UInt64(sum)
            sum = 0
            for k in 0..<8 { sum ^= table[(7 &- k) &* 256 &+ Int(word >> UInt64(8 &* k) & 0xFF)] }
            i &+= 8
        }
        while i < range.upperBound {
            let byte = bytes.unsafeLoad(fromByteOffset: i, as: UInt8.self)
            sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)]
            i &+= 1
        }
        state = sum
    }
}
