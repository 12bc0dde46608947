/// Which segments are merged: as soon as a few of about the same size follow each other, these.
///
/// Each document is so copied once for each tier, and their number grows with the logarithm of the record's size (O'Neil,
/// Cheng, Gawlick and O'Neil, The Log-Structured Merge-Tree, Acta Informatica 33, 1996).
enum SegmentTiers {
    /// How many segments of a tier become one.
    private static let fanOut = 4
    /// Below this size in bytes of text all segments are of one tier.
    private static let smallest = 1 << 16
    /// Segments above this size are left as they are.
    private static let largest = 3 << 30

    /// The first run of segments of these sizes that should be merged.
    static func mergeable(_ sizes: [Int]) -> Range<Int>? {
        var start = 0
        for i in sizes.indices {
            if tier(sizes[i]) != tier(sizes[start]) { start = i }
            if i - start + 1 == fanOut, sizes[start...i].reduce(0, +) <= largest { return start..<(i + 1) }
        }
        return nil
    }

    private static func tier(_ size: Int) -> Int {
        var (tier, limit) = (0, smallest)
        while size >= limit {
            tier += 1
            limit *= fanOut
        }
        return tier
    }
}
