/// Mends text that was UTF-8, was taken for windows-1252 or Latin-1, and was encoded once more: `â€™` for `’`.
enum Mojibake {
    /// The mended page, or `nil` if nothing is wrong with it.
    ///
    /// Only what holds a C1 control character (U+0080 … U+009F) is mended: no page means those, and without them a wrong
    /// guess could do harm.
    /// - Complexity: O(*n*) in the bytes.
    static func mended(_ bytes: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        var copied = 0
        var i = 0
        while i + 3 < bytes.count {
            i = bytes.span.firstIndex(of: 0xC3, in: i..<bytes.count)
            guard i + 3 < bytes.count else { break }
            // The lead byte of a sequence as a character: U+00C2 … U+00F4 is C3 82 … C3 B4.
            guard bytes[i] == 0xC3, bytes[i + 1] >= 0x82, bytes[i + 1] <= 0xB4,
                let (sequence, length) = sequence(bytes, at: i)
            else {
                i += 1
                continue
            }
            out.append(contentsOf: bytes[copied..<i])
            out.append(contentsOf: sequence)
            i += length
            copied = i
        }
        guard copied > 0 else { return nil }
        return out + bytes[copied...]
    }

    /// The character whose UTF-8 bytes stand as characters at `i`, and the bytes that those take.
    private static func sequence(_ bytes: [UInt8], at i: Int) -> (sequence: [UInt8], length: Int)? {
        let lead = bytes[i + 1] + 0x40
        let trail = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
        guard i + 2 + 2 * trail <= bytes.count else { return nil }
        var sequence = [lead]
        var hasControl = false
        for k in 0..<trail {
            let at = i + 2 + 2 * k
            guard bytes[at] == 0xC2, bytes[at + 1] >= 0x80, bytes[at + 1] <= 0xBF else { return nil }
            hasControl = hasControl || bytes[at + 1] < 0xA0
            sequence.append(bytes[at + 1])
        }
        return hasControl && Text.isWellFormed(sequence) ? (sequence, 2 + 2 * trail) : nil
    }
}
