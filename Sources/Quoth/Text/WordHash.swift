/// Hashes of words (FNV-1a, 64 bits), by which the lexicons are looked up without making a `String` of each word.
///
/// Two of the few thousand words of a lexicon having the same hash is a chance of one in 10¹².
enum WordHash {
    /// The hash of no bytes.
    static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of what `hash` is of and one more byte.
    @inline(__always)
    static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The hash of `word`, or of what `start` is of and `word`.
    /// - Complexity: O(*n*) in the bytes.
    static func of(_ word: some StringProtocol, from start: UInt64 = empty) -> UInt64 {
        word.utf8.reduce(start, next)
    }

    /// The hash of the ASCII bytes in `range`, in lower case; `nil` if others are among them.
    /// - Complexity: O(*n*) in the bytes.
    @inline(__always)
    static func ofASCII(_ bytes: [UInt8], _ range: Range<Int>, from start: UInt64 = empty) -> UInt64? {
        var hash = start
        for i in range {
            if bytes[i] >= 0x80 { return nil }
            hash = next(hash, bytes[i].lowercased)
        }
        return hash
    }
}
