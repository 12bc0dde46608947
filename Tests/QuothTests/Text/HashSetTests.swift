import Testing

@testable import Quoth

@Suite struct HashSetTests {
    @Test func `it holds what a Set holds`() {
        var random = SystemRandomNumberGenerator()
        for count in [0, 1, 7, 8, 9, 500] {
            // Few values, so that some come twice, and zero, which marks a free slot.
            let values = (0..<count).map { _ in UInt64.random(in: 0...400, using: &random) &* 0x9E37_79B9_7F4A_7C15 }
            let (own, other) = (HashSet(values), Set(values))
            #expect(own.count == other.count)
            for value in UInt64(0)...400 {
                #expect(own.contains(value &* 0x9E37_79B9_7F4A_7C15) == other.contains(value &* 0x9E37_79B9_7F4A_7C15))
            }
        }
    }
}

@Suite struct HashCounterTests {
    @Test func `it counts what a Dictionary counts, and numbers hashes as they come`() {
        var random = SystemRandomNumberGenerator()
        var (own, other) = (HashCounter(), [UInt64: Int]())
        var numbers: [UInt64] = []
        for _ in 0..<3_000 {
            let hash = UInt64.random(in: 0...900, using: &random) &* 0x9E37_79B9_7F4A_7C15
            if other[hash] == nil { numbers.append(hash) }
            other[hash, default: 0] += 1
            #expect(numbers[own.count(hash)] == hash)
        }
        #expect(own.counts == numbers.map { other[$0] })
    }
}
