import Testing

@testable import Quoth

@Suite struct EditDistanceTests {
    /// The textbook recurrence over the whole table.
    static func naive(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                (diagonal, row[j + 1]) = (row[j + 1], min(diagonal + (x == y ? 0 : 1), row[j] + 1, row[j + 1] + 1))
            }
        }
        return row[b.count]
    }

    /// All words of up to `length` letters from an alphabet of two.
    static func words(upTo length: Int) -> [[UInt8]] {
        (0...length).flatMap { n in (0..<(1 << n)).map { bits in (0..<n).map { UInt8(bits >> $0 & 1) } } }
    }

    @Test func `the banded distance is the distance, up to the limit`() {
        let all = Self.words(upTo: 5)
        for a in all {
            for b in all {
                let distance = Self.naive(a, b)
                for limit in 0...3 {
                    #expect(editDistance(a[...], b[...], limit: limit) == (distance <= limit ? distance : nil))
                }
            }
        }
    }
}
