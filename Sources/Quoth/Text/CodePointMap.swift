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

    /// The number of code points that start in `range`.
    private static func points(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var points = 0
        for i in range { points &+= bytes[i] & 0xC0 == 0x80 ? 0 : 1 }
        return points
    }

    /// The code-point offsets of a byte range.
    public func codePoints(_ range: TextRange) -> Range<Int> {
        codePoint(atByte: range.start)..<codePoint(atByte: range.end)
    }
}
