/// All that is needed of a Merkle tree to append to it: the roots of its complete subtrees, the largest first.
///
/// It takes 32 bytes for each bit set in the number of leaves, whatever that number is, and needs no leaf again.
public struct MerkleFrontier: Hashable, Sendable {
    /// The number of leaves.
    public private(set) var count = 0
    private var roots: [Digest] = []

    /// Of a tree without leaves.
    public init() {}

    /// Of a tree of `count` leaves, from what ``bytes`` gave; `nil` where that is not of such a tree.
    public init?(count: Int, bytes: [UInt8]) {
        guard count >= 0, bytes.count == count.nonzeroBitCount * Digest.size else { return nil }
        self.count = count
        roots = stride(from: 0, to: bytes.count, by: Digest.size).compactMap {
            Digest(Array(bytes[$0..<$0 + Digest.size]))
        }
    }

    /// The roots one after the other.
    public var bytes: [UInt8] { roots.flatMap(\.bytes) }

    /// Appends a leaf by its hash.
    /// - Complexity: O(log *n*) hashes in the leaves, one on average.
    public mutating func append(_ leaf: Digest) {
        var hash = leaf
        for _ in 0..<(~count).trailingZeroBitCount { hash = .node(roots.removeLast(), hash) }
        roots.append(hash)
        count += 1
    }

    /// The root of the tree.
    /// - Complexity: O(log *n*) hashes in the leaves.
    public var root: Digest {
        guard let last = roots.last else { return Digest(of: []) }
        return roots.dropLast().reversed().reduce(last) { .node($1, $0) }
    }
}
