/// Writes numbers of any width, the lowest bit first, into bytes.
struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var buffer: UInt64 = 0
    private var count: UInt64 = 0

    /// Writes the lowest `width` bits of `value`, at most 57.
    @inline(__always)
    mutating func write(_ value: UInt64, width: Int) {
        buffer |= (value & (1 << UInt64(width) - 1)) << count
        count += UInt64(width)
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: buffer))
            buffer >>= 8
            count -= 8
        }
    }

    /// Writes `value` as its upper part in ones and its lowest `width` bits (Rice, JPL 79-22, 1979).
    @inline(__always)
    mutating func writeRice(_ value: UInt64, width: Int) {
        var ones = value >> UInt64(width)
        while ones >= 32 {
            write(~0, width: 32)
            ones -= 32
        }
        write(1 << ones - 1, width: Int(ones) + 1)
        write(value, width: width)
    }

    /// Fills the last byte, and takes all of them.
    mutating func takeBytes() -> [UInt8] {
        if count > 0 { bytes.append(UInt8(truncatingIfNeeded: buffer)) }
        (buffer, count) = (0, 0)
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}
