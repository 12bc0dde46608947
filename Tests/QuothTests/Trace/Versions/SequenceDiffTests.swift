import Testing

@testable import Quoth

struct SequenceDiffTests {
    /// The length of a longest common subsequence, by the table of the textbooks.
    private static func common(_ a: [UInt64], _ b: [UInt64]) -> Int {
        var row = [Int](repeating: 0, count: b.count + 1)
        for x in a {
            var diagonal = 0
            for (j, y) in b.enumerated() {
                (diagonal, row[j + 1]) = (row[j + 1], x == y ? diagonal + 1 : max(row[j], row[j + 1]))
            }
        }
        return row[b.count]
    }

    private static func isOrdered(_ pairs: [(a: Int, b: Int)], _ a: [UInt64], _ b: [UInt64]) -> Bool {
        pairs.allSatisfy { a[$0.a] == b[$0.b] }
            && zip(pairs, pairs.dropFirst()).allSatisfy { $0.a < $1.a && $0.b < $1.b }
    }

    @Test(arguments: [UInt64(1), 2, 3, 8, 40])
    func `as many items are kept as a longest common subsequence has`(alphabet: UInt64) {
        var random = SeededRandom(state: alphabet)
        for _ in 0..<400 {
            let a = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                UInt64.random(in: 0..<alphabet, using: &random)
            }
            let b = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                UInt64.random(in: 0..<alphabet, using: &random)
            }
            let pairs = SequenceDiff.pairs(a, b)
            #expect(Self.isOrdered(pairs, a, b) && pairs.count == Self.common(a, b), "\(a) \(b)")
        }
    }

    @Test func `edits of a long sequence are found one by one`() {
        let a = (0..<3_000).map { UInt64($0 % 700) }
        var b = a
        for i in stride(from: 150, to: 2_900, by: 90) { b[i] = UInt64(10_000 + i) }
        b.removeSubrange(1_000..<1_040)
        let pairs = SequenceDiff.pairs(a, b)
        #expect(Self.isOrdered(pairs, a, b) && pairs.count == Self.common(a, b))
    }

    @Test func `of sequences with little in common the unique items are kept`() {
        var random = SeededRandom(state: 4)
        let shared = (0..<500).map { UInt64(1_000_000 + $0) }
        func mixed(_ salt: UInt64) -> [UInt64] {
            shared.flatMap { item in (0..<4).map { _ in UInt64.random(in: 0..<20, using: &random) + salt } + [item] }
        }
        let (a, b) = (mixed(0), mixed(100))
        let pairs = SequenceDiff.pairs(a, b)
        #expect(Self.isOrdered(pairs, a, b) && pairs.count == 500)
    }

    @Test func `sequences made to be hard end all the same`() {
        let zeros = [UInt64](repeating: 0, count: 60_000)
        let mixed = (0..<60_000).map { UInt64($0 % 2) }
        let random = (0..<60_000).map { UInt64($0 &* 2_654_435_761 % 997) }
        for (a, b) in [
            (zeros, mixed), (mixed, random), (random, Array(random.reversed())), (zeros, Array(zeros.dropLast(90))),
        ] {
            #expect(Self.isOrdered(SequenceDiff.pairs(a, b), a, b))
        }
    }
}
