import Testing

@testable import Quoth

@Suite struct WordMovesTests {
    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
    func `words go where those of their document go`(seed: UInt64) {
        var random = SeededRandom(state: seed)
        var moves = WordMoves()
        var naive: [Int?] = []
        var new = 100
        for _ in 0..<40 {
            let count = Int.random(in: 0..<5, using: &random)
            let isRemoved = seed > 1 && Int.random(in: 0..<Int(seed), using: &random) == 0
            moves.add(from: naive.count, to: isRemoved ? nil : new)
            for word in 0..<count { naive.append(isRemoved ? nil : new + word) }
            if !isRemoved { new += count }
        }
        for place in naive.indices { #expect(moves.newPlace(of: place) == naive[place]) }
    }
}
