import Testing

@testable import QuothPublish

/// Who is delivered to next.
@Suite struct DeliveryTurnsTests {
    /// All whose turn it is now.
    private func start(_ turns: inout DeliveryTurns) -> [Int] {
        var started: [Int] = []
        while let id = turns.next() { started.append(id) }
        return started
    }

    @Test func `a subscription has one turn at a time, a receiver two, and receivers take turns`() {
        var turns = DeliveryTurns()
        for id in 1...4 { turns.add(id, to: "a") }
        for id in 5...6 { turns.add(id, to: "b") }
        turns.add(1, to: "a")
        #expect(start(&turns) == [1, 5, 2, 6])
        turns.end(1, tookLong: false, goesOn: true)
        #expect(start(&turns) == [3])
        turns.add(3, to: "a")
        turns.end(3, tookLong: false, goesOn: false)
        turns.end(2, tookLong: false, goesOn: true)
        #expect(start(&turns) == [4, 1])
        for id in [4, 5, 6, 1] { turns.end(id, tookLong: false, goesOn: false) }
        #expect(start(&turns) == [2])
        turns.end(2, tookLong: nil, goesOn: false)
        #expect(turns.running == 0 && turns.next() == nil)
    }

    @Test func `however many receivers take long, there is room for the others`() {
        var turns = DeliveryTurns()
        for id in 0..<100 { turns.add(id, to: "slow \(id)") }
        var running = start(&turns)
        #expect(running.count == DeliveryTurns.limit)
        // Each is found to be slow, and has more.
        for id in running { turns.end(id, tookLong: true, goesOn: true) }
        running = start(&turns)
        for id in running where id >= DeliveryTurns.limit { turns.end(id, tookLong: true, goesOn: true) }
        while running.contains(where: { $0 >= DeliveryTurns.limit }) {
            running = start(&turns)
            for id in running where id >= DeliveryTurns.limit { turns.end(id, tookLong: true, goesOn: true) }
        }
        #expect(turns.running == DeliveryTurns.limitOfSlow && turns.next() == nil)
        turns.add(1_000, to: "quick")
        #expect(turns.next() == 1_000)
        turns.end(1_000, tookLong: false, goesOn: true)
        #expect(turns.next() == 1_000)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `no bound is ever passed, and everybody has their turns`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var turns = DeliveryTurns()
        var left = Dictionary(uniqueKeysWithValues: (0..<200).map { ($0, Int.random(in: 1...5, using: &random)) })
        let receiver = (0..<200).map { _ in "r\(Int.random(in: 0..<30, using: &random))" }
        let slow = Set((0..<30).filter { _ in Bool.random(using: &random) }.map { "r\($0)" })
        for id in left.keys.sorted() { turns.add(id, to: receiver[id]) }
        var running: [Int] = []
        while true {
            while let id = turns.next() {
                #expect(!running.contains(id))
                running.append(id)
            }
            let perReceiver = Dictionary(grouping: running) { receiver[$0] }
            #expect(running.count <= DeliveryTurns.limit && turns.running == running.count)
            #expect(perReceiver.values.allSatisfy { $0.count <= DeliveryTurns.limitOfReceiver })
            guard let index = running.indices.randomElement(using: &random) else { break }
            let id = running.remove(at: index)
            left[id]! -= 1
            turns.end(id, tookLong: slow.contains(receiver[id]), goesOn: left[id]! > 0)
        }
        #expect(left.values.allSatisfy { $0 == 0 })
    }

    private struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64

        init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
}
