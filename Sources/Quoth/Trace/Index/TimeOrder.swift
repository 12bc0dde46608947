/// The order of documents in time as one number each, the same in whatever order an index came to have them.
public enum TimeOrder {
    /// The bits that order documents of one second.
    private static let tieBits: UInt64 = 27
    /// The seconds before 1970 that have a place of their own; what has no date comes last.
    private static let past = 1 << 36
    private static let undated = (1 << 37) - 1

    /// The place of a document that was published in `time`, among those of the same second by `digest`, which is its own.
    public static func place(_ time: TimeSpan, digest: [UInt8]) -> UInt64 {
        let second = time.start.map { min(max(0, $0 + past), undated - 1) } ?? undated
        let tie = digest.prefix(4).reduce(0) { $0 << 8 | UInt64($1) } & (1 << tieBits - 1)
        return UInt64(second) << tieBits | tie
    }

    /// The first place of a dated document that is not older than one that was published in `time`.
    public static func end(before time: TimeSpan) -> UInt64 {
        let second = time.end.map { min(max(0, $0 - 1 + past), undated) } ?? undated
        return UInt64(second) << tieBits
    }

    /// Whether a document at `place` has no date, and so may be older than any other.
    public static func isUndated(_ place: UInt64) -> Bool { Int(place >> tieBits) == undated }

    /// Whether a document at `place` may be older than one that was published in `time`.
    public static func canPrecede(_ place: UInt64, _ time: TimeSpan) -> Bool {
        let second = Int(place >> tieBits)
        return TimeSpan(start: second == undated ? nil : second - past).canPrecede(time)
    }
}
