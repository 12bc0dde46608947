/// What SHA-1 and SHA-256 share: the message in padded blocks of 64 bytes, and words in big-endian order.
enum DigestBlocks {
    /// Calls `mix` with each block as the first 16 of `words` words.
    static func forEach(of message: [UInt8], words: Int, _ mix: (inout [UInt32]) -> Void) {
        let whole = message.count & ~63
        var last = Array(message[whole...]) + [0x80]
        last += [UInt8](repeating: 0, count: (120 - last.count % 64) % 64)
        let bits = UInt64(message.count) * 8
        last += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
        var block = [UInt32](repeating: 0, count: words)
        func take(_ bytes: [UInt8], at start: Int) {
            for i in 0..<16 {
                let k = start + 4 * i
                block[i] =
                    UInt32(bytes[k]) << 24 | UInt32(bytes[k + 1]) << 16 | UInt32(bytes[k + 2]) << 8
                    | UInt32(bytes[k + 3])
            }
            mix(&block)
        }
        for start in stride(from: 0, to: whole, by: 64) { take(message, at: start) }
        for start in stride(from: 0, to: last.count, by: 64) { take(last, at: start) }
    }

    /// The bytes of a state.
    static func bytes(of state: [UInt32]) -> [UInt8] {
        state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
    }
}
