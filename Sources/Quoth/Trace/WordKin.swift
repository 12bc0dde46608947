/// For each word of a collection, the word that it is most likely a slip of: one that a scanner or a hurried hand got wrong
/// still starts a seed.
///
/// A rare word that no table of English has is a slip if one letter more, less or another makes it a word that the
/// collection has more often, or had before. Words that differ by one letter share what is left of them when one letter is
/// left out of either (Mor and Fraenkel, Commun. ACM 25, 1982), so that no two words are compared that don't. What
/// scanners take for each other counts as one letter: `rn` and `m`, `0` and `o`.
struct WordKin: Sendable {
    /// How often a slip stands in the collection at most.
    private static let mostCount = 2
    /// How many bytes a word has that may be one: among shorter words too many differ by one letter.
    private static let lengths = 5...24
    /// How many of the words that share a stub the others may be slips of: the commonest.
    private static let mostModels = 8

    /// The id of the word that each word is a slip of; for nearly all, its own.
    let ids: [UInt32]
    /// What is left of each word without each letter, as the upper half of a hash, and the word's id; ascending.
    private let stubs: [UInt64]
    private let vocabulary: Vocabulary

    /// The kin of the words of `vocabulary`.
    /// - Complexity: O(*n* · *l*²) for *n* words of *l* letters, as long as few words share a stub.
    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        var stubs: [UInt64] = []
        for id in 0..<UInt32(vocabulary.count) {
            let letters = WordKin.skeleton(vocabulary.letters[vocabulary.letterRange(id)])
            WordKin.forEachStub(letters) { stubs.append($0 & ~0xFFFF_FFFF | UInt64(id)) }
        }
        var sorter = RadixSort()
        sorter.sort(&stubs, from: 32, bits: 64)
        self.stubs = stubs
        ids = WordKin.resolved(WordKin.parents(stubs, vocabulary))
    }

    /// The id of the word that a word of no document is most likely a slip of.
    /// - Complexity: O(*l* · log *n*).
    func id(like letters: ArraySlice<UInt8>) -> UInt32? {
        let letters = WordKin.skeleton(letters)
        var best: UInt32?
        WordKin.forEachStub(letters) { stub in
            var at = bisect(stubs.count) { stubs[$0] >= stub & ~0xFFFF_FFFF }
            while at < stubs.count, stubs[at] >> 32 == stub >> 32 {
                let id = UInt32(truncatingIfNeeded: stubs[at])
                if best.map({ vocabulary.counts[Int(id)] > vocabulary.counts[Int($0)] }) ?? true,
                    WordKin.isSlip(letters, of: id, vocabulary)
                {
                    best = id
                }
                at += 1
            }
        }
        return best.map { ids[Int($0)] }
    }

    /// For each word the commonest one, of those that it may be a slip of.
    private static func parents(_ stubs: [UInt64], _ vocabulary: Vocabulary) -> [UInt32] {
        var parents = Array(0..<UInt32(vocabulary.count))
        var start = 0
        while start < stubs.count {
            var end = start + 1
            while end < stubs.count, stubs[end] >> 32 == stubs[start] >> 32 { end += 1 }
            if end - start > 1 { join(stubs[start..<end].map { UInt32(truncatingIfNeeded: $0) }, &parents, vocabulary) }
            start = end
        }
        return parents
    }

    /// Makes the commonest word of `group` the parent of each word that may be a slip of it.
    private static func join(_ group: [UInt32], _ parents: inout [UInt32], _ vocabulary: Vocabulary) {
        var models = group
        if group.count > mostModels {
            models.sort { isCommoner($0, than: $1, vocabulary) }
            models.removeLast(models.count - mostModels)
        }
        for id in group where mayBeSlip(id, vocabulary) {
            let letters = skeleton(vocabulary.letters[vocabulary.letterRange(id)])
            for model in models where isCommoner(model, than: parents[Int(id)], vocabulary) {
                if isSlip(letters, of: model, vocabulary) { parents[Int(id)] = model }
            }
        }
    }

    /// The ends of all chains of slips of slips.
    private static func resolved(_ parents: [UInt32]) -> [UInt32] {
        parents.map { parent in
            var id = parent
            while parents[Int(id)] != id { id = parents[Int(id)] }
            return id
        }
    }

    /// Whether `a` stands more often than `b`, or as often and first: of two words at most one is the other's slip.
    private static func isCommoner(_ a: UInt32, than b: UInt32, _ vocabulary: Vocabulary) -> Bool {
        let (x, y) = (vocabulary.counts[Int(a)], vocabulary.counts[Int(b)])
        return x > y || (x == y && a < b)
    }

    private static func mayBeSlip(_ id: UInt32, _ vocabulary: Vocabulary) -> Bool {
        vocabulary.counts[Int(id)] <= mostCount && Surprisal.english[vocabulary.hashes[Int(id)]] == nil
    }

    private static func isSlip(_ letters: [UInt8], of id: UInt32, _ vocabulary: Vocabulary) -> Bool {
        editDistance(letters[...], skeleton(vocabulary.letters[vocabulary.letterRange(id)])[...], limit: 1) != nil
    }

    /// Calls `body` with a hash of `letters` and with one of them without each letter.
    private static func forEachStub(_ letters: [UInt8], _ body: (UInt64) -> Void) {
        guard lengths.contains(letters.count) else { return }
        for left in -1..<letters.count where left < 1 || letters[left] != letters[left - 1] {
            var hash = UInt64(0)
            for i in letters.indices where i != left { hash = mixed(hash &+ UInt64(letters[i]) &+ 1) }
            body(hash)
        }
    }

    /// `letters` with one for each that scanners take for it; none of a word that has digits only.
    static func skeleton(_ letters: ArraySlice<UInt8>) -> [UInt8] {
        guard lengths.contains(letters.count), letters.contains(where: { !(0x30...0x39).contains($0) }) else {
            return []
        }
        var result: [UInt8] = []
        result.reserveCapacity(letters.count)
        for letter in letters {
            switch letter {
            case 0x30: result.append(0x6F)  // 0, o
            case 0x31: result.append(0x6C)  // 1, l
            case 0x35: result.append(0x73)  // 5, s
            case 0x6E where result.last == 0x72: result[result.count - 1] = 0x6D  // rn, m
            default: result.append(letter)
            }
        }
        return result
    }
}
