import Testing

@testable import Quoth

struct WellFormedTests {
    @Test func `bytes are well-formed if and only if nothing of them has to be mended`() {
        var random = SystemRandomNumberGenerator()
        var seen = [true: 0, false: 0]
        for round in 0..<4000 {
            let bytes = Self.bytes(pieces: round % 40, isBroken: round.isMultiple(of: 2), &random)
            let expected = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
            #expect(Text.isWellFormed(bytes) == expected, "\(bytes)")
            seen[expected, default: 0] += 1
        }
        #expect(seen.values.allSatisfy { $0 > 500 })
    }

    @Test(arguments: 0..<300)
    func `a scalar is whole wherever it stands, and half a one nowhere`(offset: Int) {
        let start = [UInt8](repeating: 0x61, count: offset)
        for scalar in ["é", "\u{FFFD}", "\u{1F600}"].map({ Array($0.utf8) }) {
            #expect(Text.isWellFormed(start + scalar))
            #expect(Text.isWellFormed(scalar + start + scalar + start))
            #expect(!Text.isWellFormed(start + scalar.dropLast()))
            #expect(!Text.isWellFormed(start + scalar.dropFirst() + start))
            #expect(!Text.isWellFormed(scalar + start + scalar.dropLast() + start))
        }
    }

    /// Runs of ASCII and scalars of all lengths in turn, some of them damaged.
    private static func bytes(pieces: Int, isBroken: Bool, _ random: inout SystemRandomNumberGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<pieces {
            bytes += [UInt8](repeating: 0x20, count: Int.random(in: 0...90, using: &random))
            let scalars = [0xE9, 0x7FF, 0x20AC, 0xD7FF, 0xFFFF, 0x1F600, 0x10FFFF].compactMap(Unicode.Scalar.init)
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                bytes += scalars.randomElement(using: &random).map { Array(String($0).utf8) } ?? []
            }
        }
        if isBroken, !bytes.isEmpty {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        return bytes
    }
}
