import Testing

@testable import Quoth

/// Numbered keys and blocks of places against dictionaries.
struct HashNumbersTests {
    @Test(arguments: [0, 1, 50, 3_000])
    func `keys are numbered in the order in which they come`(count: Int) {
        let keys = (0..<count).map { Lexicon.hash("word\($0)".utf8) }
        var numbers = HashNumbers(), naive: [UInt64: Int] = [:]
        for key in keys + keys.reversed() {
            if naive[key] == nil { naive[key] = naive.count + 1 }
            #expect(numbers.add(key) == naive[key])
        }
        #expect(numbers.keys == keys)
        #expect(keys.allSatisfy { numbers[$0] == naive[$0] })
        #expect((0..<1000).allSatisfy { numbers[Lexicon.hash("other\($0)".utf8)] == 0 })
    }

    @Test func `what was set is found and all else is 0`() {
        var index = BlockIndex(keys: 40, width: 7), naive: [[Int]: Int] = [:]
        for i in 0..<60 {
            let (key, number) = (i * i % 40, i % 7)
            index[key, number] = i
            naive[[key, number]] = i
        }
        for key in 0..<40 {
            for number in 0..<7 { #expect(index[key, number] == naive[[key, number]] ?? 0) }
        }
    }
}
