/// Pages of the tests' archives.
enum Archived {
    static func page(_ title: String, _ words: String) -> [UInt8] {
        Array(
            """
            <!DOCTYPE html><html lang="en"><head><title>\(title)</title></head><body><article><h1>\(title)</h1>
            <p>Hanna Lund, chair of the Sound Passengers’ Club, said: “\(words)”</p></article></body></html>
            """.utf8)
    }

    /// The chunked transfer encoding, in chunks of ten bytes.
    static func chunked(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 10) {
            let part = bytes[start..<min(bytes.count, start + 10)]
            out += Array("\(String(part.count, radix: 16))\r\n".utf8) + part + [0x0D, 0x0A]
        }
        return out + Array("0\r\n\r\n".utf8)
    }
}
