import Testing

@testable import Quoth

@Suite struct UnpackerTests {
    static let text = Array(String(repeating: "The night ferry goes on until the autumn. ", count: 5000).utf8)

    /// All that `unpacker` gives, with the damage on the way.
    private func drained(_ unpacker: Unpacker) -> (bytes: [UInt8], damage: [UnpackDamage]) {
        var (bytes, damage): ([UInt8], [UnpackDamage]) = ([], [])
        while true {
            switch unpacker.next() {
            case .bytes(let piece): bytes += piece
            case .memberEnd: break
            case .damage(let found): damage.append(found)
            case .end: return (bytes, damage)
            }
        }
    }

    private func unpacked(_ packed: [UInt8], size: Int = 777) -> (bytes: [UInt8], damage: [UnpackDamage]) {
        var start = 0
        return drained(
            Unpacker.layered {
                let end = min(packed.count, start + size)
                defer { start = end }
                return Array(packed[start..<end])
            })
    }

    @Test(arguments: [1, 7, 4096, 1 << 20])
    func `bytes come out whole, whatever pieces they came in`(size: Int) {
        let text = Array(Self.text.prefix(size == 1 ? 3000 : 100_000))
        for packed in [text, Packed.gzip(text), Packed.zstd(text), Packed.gzip(Packed.gzip(text))] {
            let result = unpacked(packed, size: size)
            #expect(result.bytes == text && result.damage.isEmpty)
        }
    }

    @Test func `members that follow each other are one text, and zeros between them are padding`() {
        let packed =
            Packed.gzip(Array("one ".utf8)) + [0, 0, 0] + Packed.gzip([]) + Packed.gzip(Array("two".utf8)) + [0]
        #expect(unpacked(packed).bytes == Array("one two".utf8))
        #expect(unpacked(packed).damage.isEmpty)
    }

    @Test func `bytes that are cut off come out as far as they go`() {
        let result = unpacked(Array(Packed.gzip(Self.text).dropLast(100)))
        #expect(result.bytes.count > Self.text.count - 100 && result.damage == [.cut])
    }

    @Test func `a damaged member stops nothing behind it`() {
        var packed = Packed.gzip(Array("one ".utf8))
        packed[12] ^= 0xFF  // the length of its stored block
        packed += Packed.gzip(Array("two".utf8))
        #expect(unpacked(packed).bytes.suffix(3) == Array("two".utf8))
        #expect(unpacked(packed).damage == [.damaged])
    }

    @Test func `what unpacks to more than 250 times its size is a bomb, from 50 MB on`() {
        let small = unpacked(Packed.zstdBomb(blocks: 700))
        #expect(small.bytes.count == 700 << 16 && small.damage.isEmpty)
        let large = unpacked(Packed.zstdBomb(blocks: 20_000), size: 1 << 18)
        #expect(large.damage == [.bomb] && large.bytes.count < 51 << 20)
    }

    @Test func `packed three times over is refused, and so is a bomb in a bomb`() {
        #expect(unpacked(Packed.gzip(Packed.gzip(Packed.gzip(Self.text)))).damage == [.nested(limit: 2)])
        let inner = Packed.zstdBomb(blocks: 20_000)
        #expect(unpacked(Packed.gzip(inner), size: 1 << 16).damage == [.bomb])
    }

    @Test func `a dictionary at the start serves all frames, and a damaged one is told`() {
        // Raw blocks refer to nothing, so that any bytes can stand as the dictionary.
        let dictionary = Array("a raw dictionary of a few words".utf8)
        let frame = [0x5D, 0x2A, 0x4D, 0x18] + Packed.littleEndian(UInt32(dictionary.count)) + dictionary
        #expect(unpacked(frame + Packed.zstd(Self.text)).bytes == Self.text)
        let packed = Packed.zstd(dictionary)
        let packedFrame = [0x5D, 0x2A, 0x4D, 0x18] + Packed.littleEndian(UInt32(packed.count)) + packed
        #expect(unpacked(packedFrame + Packed.zstd(Self.text)).bytes == Self.text)
        #expect(unpacked([0x5D, 0x2A, 0x4D, 0x18, 255, 255, 255, 255, 1]).damage.first == .damaged)
    }

    @Test func `deflate is read with its zlib wrapper and without`() {
        #expect(Unpacking.deflated(Packed.zlib(Self.text), limit: 1 << 20).bytes == Self.text)
        #expect(Unpacking.deflated(Packed.deflate(Self.text), limit: 1 << 20).bytes == Self.text)
        #expect(Unpacking.deflated(Packed.zlib(Self.text), limit: 100).damage == .tooLarge(limit: 100))
    }

    @Test func `chunks are put together as far as they go`() {
        let packed = Packed.chunked(Self.text, size: 1234)
        #expect(ChunkedBody.decoded(packed)?.body == Self.text)
        #expect(ChunkedBody.decoded(packed)?.isWhole == true)
        #expect(ChunkedBody.decoded(Array(packed.dropLast(300)))?.isWhole == false)
        #expect(ChunkedBody.decoded(Array("<html>".utf8)) == nil)
        #expect(ChunkedBody.decoded(Array("ffffffffffffffffff\r\n".utf8)) == nil)
    }

    /// Found by the fuzzer: the decoder took nothing of a frame's head, and the search began there again, without end.
    @Test func `a frame of which the decoder takes nothing is passed over`() {
        let bytes: [UInt8] = [
            0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x55, 0xA9, 0x02, 0x00, 0x3C, 0x64, 0x65, 0x66, 0x6C, 0x61, 0x74,
            0x65, 0x68, 0x74, 0x6D, 0x6C, 0x3E, 0x3C, 0x74, 0x69, 0x74, 0x6C, 0x65, 0x3E, 0x46, 0x65, 0x72,
            0x72, 0x79, 0x20, 0x4C, 0x75, 0x6E, 0x64, 0x20, 0x64, 0x3A, 0x20, 0x61, 0x69, 0x73, 0xE2, 0x6E,
            0x74, 0x2D, 0x45, 0x6E, 0x63, 0x6F, 0x64, 0x69, 0x6E, 0x67, 0x3A, 0x20, 0x64, 0x65, 0x66, 0x74,
            0x6C, 0x65, 0x3E, 0x3C, 0x70, 0x3E, 0x48, 0x61, 0x6E, 0x6E, 0x61, 0x20, 0x4C, 0x75, 0x6E, 0x64,
            0x20, 0x64, 0x3A, 0x20, 0x61, 0x69, 0x73, 0xE2, 0x80, 0x9C, 0x57, 0x65, 0x20, 0x64, 0x6F, 0x20,
            0x6E, 0x6F, 0x74, 0x2F, 0x28, 0xB5, 0x2F, 0xFD, 0x68, 0x74, 0x6D, 0x6C, 0x3E,
        ]
        #expect(unpacked(bytes, size: 1 << 16).damage.contains(.damaged))
    }
}
