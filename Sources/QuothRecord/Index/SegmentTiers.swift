/// Which segments are merged: as soon as a few of about the same size follow each other with none larger between, these.
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

    /// The first run of segments of these sizes that should be merged: with a few of one tier those of lower tiers that
    /// stand between them, which would keep them apart for good.
    static func mergeable(_ sizes: [Int]) -> Range<Int>? {
        let tiers = sizes.map(tier)
        for highest in Set(tiers).sorted() {
            var (start, count) = (0, 0)
            for i in tiers.indices {
                if tiers[i] > highest { (start, count) = (i + 1, 0) }
                if tiers[i] == highest { count += 1 }
                if count == fanOut, sizes[start...i].reduce(0, +) <= largest { return start..<(i + 1) }
            }
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
