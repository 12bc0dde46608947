import Testing

@testable import Quoth

@Suite struct PlaceCountsTests {
    @Test(arguments: [0, 1, 500, 5_000])
    func `places are counted as a dictionary counts them, and forgotten`(size: Int) {
        var random = SeededRandom(state: UInt64(size))
        var counts = PlaceCounts()
        for _ in 0..<3 {
            let places = (0..<(3 * size)).map { _ in
                // Places of few segments, many of whose documents follow each other.
                let segment = UInt64.random(in: 0..<4, using: &random)
                return segment << 32 | UInt64.random(in: 0..<UInt64(max(1, size)), using: &random)
            }
            for place in places { counts.add(place) }
            var found: [UInt64: Int] = [:]
            counts.forEach { found[$0] = $1 }
            #expect(found == Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +))
            counts.removeAll()
            counts.forEach { place, _ in Issue.record("\(place) was not forgotten") }
        }
    }
}
