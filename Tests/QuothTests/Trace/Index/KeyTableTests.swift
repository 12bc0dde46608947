import Testing

@testable import Quoth

@Suite struct KeyTableTests {
    @Test func `the checksum is that of gzip`() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.of([]) == 0)
    }

    @Test func `a checksum in pieces is that of the whole`() {
        var random = SeededRandom(state: 3)
        let bytes = (0..<1_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        for cut in [0, 1, 7, 8, 9, 500, 999, 1_000] {
            var sum = CRC32()
            sum.add(bytes.span.bytes, 0..<cut)
            sum.add(bytes.span.bytes, cut..<1_000)
            #expect(sum.value == CRC32.of(bytes))
        }
    }

    @Test func `numbers are read as they were written`() {
        var random = SeededRandom(state: 5)
        let numbers = (0..<2_000).map { _ in
            (
                value: UInt64.random(in: 0..<(1 << UInt64(Int.random(in: 1...40, using: &random))), using: &random),
                width: Int.random(in: 30...40, using: &random)
            )
        }
        var writer = BitWriter()
        for number in numbers {
            writer.write(number.value, width: 41)
            writer.writeRice(number.value, width: number.width)
        }
        let bytes = writer.takeBytes()
        var reader = BitReader(0..<bytes.count)
        for number in numbers {
            #expect(reader.read(bytes.span.bytes, width: 41) == number.value)
            #expect(reader.readRice(bytes.span.bytes, width: number.width) == number.value)
        }
        #expect(!reader.isPastEnd)
        _ = reader.readRice(bytes.span.bytes, width: 9)
        #expect(reader.isPastEnd)
    }

    @Test(arguments: [0, 1, 60, 5_000])
    func `a table answers as a dictionary does`(count: Int) throws {
        var random = SeededRandom(state: UInt64(count))
        let keys = (0..<count).map { _ in UInt64.random(in: 0..<(1 << UInt64(KeyTable.keyBits)), using: &random) }
            .sorted()
        let entries = (keys + keys.suffix(count / 3)).sorted().map { key in
            (key: key, value: UInt64.random(in: 0..<100_000, using: &random))
        }
        var naive: [UInt64: [UInt64]] = [:]
        for entry in entries { naive[entry.key, default: []].append(entry.value) }
        for values in [KeyTable.Values.fixed, .counts] {
            var writer = KeyTableWriter(at: 0, expected: entries.count, values: values, largest: 100_000)
            var bytes: [UInt8] = []
            for entry in entries {
                writer.add(entry.key, entry.value)
                bytes += writer.takeBytes()
            }
            let (rest, table) = writer.finish()
            bytes += rest
            let asked = (Array(naive.keys) + [0, 17, 1 << UInt64(KeyTable.keyBits) - 1]).sorted()
            var found: [UInt64: [UInt64]] = [:]
            try table.lookUp(asked, in: MemoryBytes(bytes, name: "table")) {
                found[asked[$0], default: []].append($1)
            }
            #expect(found == naive)
            #expect(table.end == bytes.count)
            #expect(KeyTable(table.description.span.bytes, at: 0, before: bytes.count) == table)
            #expect(KeyTable(table.description.span.bytes, at: 0, before: bytes.count - 1) == nil)
        }
    }
}
