/// Reads what a ``BitWriter`` wrote; past the end it reads zeros.
struct BitReader {
    private var position: Int
    private let end: Int

    /// A reader of the bytes in `range`.
    init(_ range: Range<Int>) {
        position = range.lowerBound * 8
        end = range.upperBound
    }

    /// Whether more was read than there is.
    var isPastEnd: Bool { position > end * 8 }

    /// The next 57 bits or more, the next one lowest.
    @inline(__always)
    private func peek(_ bytes: RawSpan) -> UInt64 {
        let at = position >> 3
        let shift = UInt64(position & 7)
        if at &+ 8 <= end {
            return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)) >> shift
        }
        var value: UInt64 = 0
        for k in 0..<8 where at &+ k < end {
            value |= UInt64(bytes.unsafeLoad(fromByteOffset: at &+ k, as: UInt8.self)) << UInt64(8 &* k)
        }
        return value >> shift
    }

    /// The next number of `width` bits, at most 57.
    @inline(__always)
    mutating func read(_ bytes: RawSpan, width: Int) -> UInt64 {
        let value = peek(bytes) & (1 << UInt64(width) &- 1)
        position &+= width
        return value
    }

    /// The next number that was written in Rice's code.
    @inline(__always)
    mutating func readRice(_ bytes: RawSpan, width: Int) -> UInt64 {
        let next = peek(bytes)
        let run = (~next).trailingZeroBitCount
        // Nearly all numbers end among the bits at hand.
        if run &+ 1 &+ width <= 57 {
            position &+= run &+ 1 &+ width
            return UInt64(run) << UInt64(width) | next >> UInt64(run &+ 1) & (1 << UInt64(width) &- 1)
        }
        return readLongRice(bytes, width: width)
    }

    private mutating func readLongRice(_ bytes: RawSpan, width: Int) -> UInt64 {
        var ones: UInt64 = 0
        while !isPastEnd {
            let run = min(32, (~peek(bytes)).trailingZeroBitCount)
            ones &+= UInt64(run)
            position &+= run
            if run < 32 { break }
        }
        position &+= 1
        return ones << UInt64(width) | read(bytes, width: width)
    }
}
