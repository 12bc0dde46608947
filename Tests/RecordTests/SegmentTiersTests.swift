import Testing

@testable import QuothRecord

@Suite struct SegmentTiersTests {
    @Test(
        arguments: [
            ([], nil), ([1, 1, 1], nil), ([1, 1, 1, 1], 0..<4), ([4, 4, 1, 1, 1, 1], 2..<6),
            // What is smaller and stands between goes along; what is larger keeps apart.
            ([4, 4, 1, 4, 1, 4], 0..<6), ([1, 4, 4, 4, 4], 0..<5), ([4, 4, 16, 4, 4], nil),
            ([16, 4, 1, 4, 4, 4], 1..<6),
        ] as [([Int], Range<Int>?)])
    func `four of about the same size are merged`(sizes: [Int], run: Range<Int>?) {
        #expect(SegmentTiers.mergeable(sizes.map { $0 << 20 }) == run)
    }

    @Test func `however large the pieces are that are added, few segments are left, and nothing is merged often`() {
        var random = SeededRandom(seed: 3)
        var sizes: [Int] = []
        var (added, copied) = (0, 0)
        for _ in 0..<3_000 {
            let size = Int.random(in: 1..<5, using: &random) << (Int.random(in: 0..<4, using: &random) == 0 ? 18 : 20)
            sizes.append(size)
            added += size
            while let run = SegmentTiers.mergeable(sizes) {
                let sum = sizes[run].reduce(0, +)
                sizes.replaceSubrange(run, with: [sum])
                copied += sum
            }
            #expect(sizes.count <= 40)
        }
        #expect(copied < 10 * added)
    }
}
