/// Converts between UTF-8 byte offsets, used inside, and Unicode code-point offsets, used in every export.
///
/// W3C Web Annotation counts code points. A checkpoint every 256 bytes keeps each conversion near-constant.
public struct CodePointMap: Sendable {
    private static let step = 256
    private let bytes: [UInt8]
    private let checkpoints: [Int32]
    /// The number of code points in the text.
    public let count: Int

    /// The map of `text`.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ text: Text) {
        bytes = text.utf8
        var points = 0
        var marks: [Int32] = []
        marks.reserveCapacity(bytes.count / Self.step + 1)
        for (i, byte) in bytes.enumerated() {
            if i % Self.step == 0 { marks.append(Int32(points)) }
            if byte & 0xC0 != 0x80 { points += 1 }
        }
        checkpoints = marks
        count = points
    }

    /// The number of code points before byte `offset`.
    /// - Complexity: O(1): at most 256 bytes are looked at.
    public func codePoint(atByte offset: Int) -> Int {
        guard offset < bytes.count else { return count }
        let mark = offset / Self.step
        var points = Int(checkpoints[mark])
        for i in (mark * Self.step)..<offset where bytes[i] & 0xC0 != 0x80 { points += 1 }
        return points
    }

    /// The code-point offsets of a byte range.
    public func codePoints(_ range: TextRange) -> Range<Int> {
        codePoint(atByte: range.start)..<codePoint(atByte: range.end)
    }
}
