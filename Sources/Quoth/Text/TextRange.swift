/// A half-open range of UTF-8 bytes in a ``Text``.
public struct TextRange: Hashable, Sendable, Comparable {
    /// The first byte of the range.
    public var start: Int
    /// The byte after the last one.
    public var end: Int

    /// The bytes from `start` up to, not including, `end`.
    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "A text range ends at or after its start, and starts at 0 or later.")
        self.start = start
        self.end = end
    }

    /// The number of bytes.
    public var count: Int { end - start }

    /// Whether the range holds no byte.
    public var isEmpty: Bool { start == end }

    /// Whether `other` lies wholly inside.
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the byte at `offset` lies inside.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two ranges share a byte.
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    /// The bytes in both ranges, or `nil` if they share none.
    public func intersection(_ other: TextRange) -> TextRange? {
        overlaps(other) ? TextRange(max(start, other.start), min(end, other.end)) : nil
    }

    /// Orders by start, then by end.
    public static func < (a: TextRange, b: TextRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
