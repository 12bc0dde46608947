/// A table of words with their classes, looked up by a hash of the lower-cased bytes.
///
/// Open addressing over a power of two: a look-up costs one hash of the word and about one probe.
struct Lexicon: Sendable {
    private var keys: [UInt64]
    private var values: [WordClass]
    private let mask: Int

    /// The table of all the languages' words.
    static let shared = Lexicon(groups: englishWords)

    /// The table of `groups`: a class, then its words, parted by white space.
    init(groups: [(WordClass, String)]) {
        var classes: [UInt64: WordClass] = [:]
        for (group, words) in groups {
            for word in words.utf8.split(whereSeparator: { isSpace($0) }) {
                classes[Self.hash(word), default: []].formUnion(group)
            }
        }
        var size = 1024
        while size < classes.count * 3 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: [], count: size)
        mask = size - 1
        for (key, value) in classes {
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = value
        }
    }

    /// The classes of the word with `hash`; none if it isn't in the table.
    @inline(__always)
    func classes(of hash: UInt64) -> WordClass {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return []
    }

    /// The FNV-1a hash of a word with ASCII letters lower-cased, never 0.
    /// - Complexity: O(*n*) in the bytes.
    @inline(__always)
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
        }
        return hash | 1
    }
}
