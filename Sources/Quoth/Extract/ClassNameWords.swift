/// The words of a `class`, `id` or the like: parted by anything but letters, and by a capital after a small one.
enum ClassNameWords {
    /// The hash of no letters at all (FNV-1a, 64 bits).
    static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of a word in lower case.
    static func hash(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(emptyHash, next) }

    /// Calls `body` with the hash, in lower case, and the length in bytes of each word in `value`.
    /// - Complexity: O(*n*) in the bytes.
    @inline(__always)
    static func forEach(_ bytes: [UInt8], _ value: Range<Int>, _ body: (_ hash: UInt64, _ length: Int) -> Void) {
        var hash = emptyHash
        var length = 0
        var wasSmall = false
        for i in value {
            let byte = bytes[i]
            let isSmall = byte >= 0x61 && byte <= 0x7A
            let isLarge = byte >= 0x41 && byte <= 0x5A
            if length > 0, !isSmall && !isLarge || isLarge && wasSmall {
                body(hash, length)
                (hash, length) = (emptyHash, 0)
            }
            if isSmall || isLarge {
                hash = next(hash, byte | 0x20)
                length += 1
            }
            wasSmall = isSmall
        }
        if length > 0 { body(hash, length) }
    }

    @inline(__always)
    private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
