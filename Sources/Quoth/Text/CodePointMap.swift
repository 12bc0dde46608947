/// Converts between UTF-8 byte offsets, used inside, and Unicode code-point offsets, used in every export.
///
/// W3C Web Annotation counts code points. A checkpoint every 64 bytes keeps each conversion near-constant.
public struct CodePointMap: Sendable {
    private static let step = 64
    private let bytes: [UInt8]
    private let checkpoints: [Int32]
    /// The number of code points in the text.
    public let count: Int

    /// The map of `text`.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ text: Text) {
        let bytes = text.utf8
        var points = 0
        var marks: [Int32] = []
        marks.reserveCapacity(bytes.count / Self.step + 1)
        for start in stride(from: 0, to: bytes.count, by: Self.step) {
            marks.append(Int32(points))
            points += Self.points(in: bytes.span, start..<min(start + Self.step, bytes.count))
        }
        self.bytes = bytes
        checkpoints = marks
        count = points
    }

    /// The number of code points before byte `offset`.
    /// - Complexity: O(1): at most 64 bytes are looked at.
    public func codePoint(atByte offset: Int) -> Int {
        guard offset < bytes.count else { return count }
        let mark = offset / Self.step
        return Int(checkpoints[mark]) + Self.points(in: bytes.span, (mark * Self.step)..<offset)
    }

    /// The number of code points that start in `range`: of the bytes those that do not go on with one, eight at a time.
    private static func points(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        bytes.withUnsafeBytes { bytes in
            var points = range.count, i = range.lowerBound
            while i &+ 8 <= range.upperBound {
                let eight = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                // Bytes 10xxxxxx: the top bit is set, the next is not.
                points &-= (eight >> 7 & ~(eight >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
                i &+= 8
            }
            while i < range.upperBound {
                if bytes[i] & 0xC0 == 0x80 { points &-= 1 }
                i &+= 1
            }
            return points
        }
    }

    /// The code-point offsets of a byte range.
    public func codePoints(_ range: TextRange) -> Range<Int> {
        codePoint(atByte: range.start)..<codePoint(atByte: range.end)
    }
}
