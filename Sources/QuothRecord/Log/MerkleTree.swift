/// A Merkle hash tree over leaves in their order (RFC 6962, section 2.1), with proofs.
///
/// Of each complete subtree the hash is kept, 64 bytes a leaf in all, so that every root and every proof, of this tree and
/// of every smaller one that it has been, takes O(log² *n*) hashes.
public struct MerkleTree: Sendable {
    /// Of level *k* the hashes of the complete subtrees of 2^*k* leaves.
    private var levels: [[Digest]] = [[]]

    /// A tree of leaves with these hashes.
    /// - Complexity: O(*n*) in the leaves.
    public init(_ leaves: [Digest] = []) {
        for leaf in leaves { append(leaf) }
    }

    /// The number of leaves.
    public var count: Int { levels[0].count }

    /// Appends a leaf by its hash.
    /// - Complexity: O(log *n*) in the leaves, O(1) on average.
    public mutating func append(_ leaf: Digest) {
        levels[0].append(leaf)
        var level = 0
        while levels[level].count.isMultiple(of: 2) {
            let last = levels[level].count - 1
            if level + 1 == levels.count { levels.append([]) }
            levels[level + 1].append(.node(levels[level][last - 1], levels[level][last]))
            level += 1
        }
    }

    /// The hash of the tree of the first `size` leaves, or of all of them.
    public func root(of size: Int? = nil) -> Digest {
        let size = size ?? count
        precondition(0 <= size && size <= count, "A tree has the sizes that it has grown through.")
        return size == 0 ? Digest(of: []) : hash(0, size)
    }

    /// What proves that the leaf at `index` is one of the first `size`: the audit path of RFC 6962, section 2.1.1.
    public func inclusionProof(of index: Int, in size: Int) -> [Digest] {
        precondition(0 <= index && index < size && size <= count, "A leaf stands in the tree.")
        return path(index, 0, size)
    }

    /// What proves that the first `size` leaves begin with the first `old`: RFC 6962, section 2.1.2.
    public func consistencyProof(from old: Int, to size: Int) -> [Digest] {
        precondition(0 <= old && old <= size && size <= count, "A tree grows.")
        return old == 0 || old == size ? [] : subproof(old, 0, size, isWhole: true)
    }

    /// The hash of `count` leaves from `start`, which is a multiple of the largest power of two below `count`.
    private func hash(_ start: Int, _ count: Int) -> Digest {
        if count.nonzeroBitCount == 1 {
            let level = count.trailingZeroBitCount
            return levels[level][start >> level]
        }
        let half = MerkleTree.split(count)
        return .node(hash(start, half), hash(start + half, count - half))
    }

    private func path(_ index: Int, _ start: Int, _ count: Int) -> [Digest] {
        if count == 1 { return [] }
        let half = MerkleTree.split(count)
        return index < half
            ? path(index, start, half) + [hash(start + half, count - half)]
            : path(index - half, start + half, count - half) + [hash(start, half)]
    }

    private func subproof(_ old: Int, _ start: Int, _ count: Int, isWhole: Bool) -> [Digest] {
        if old == count { return isWhole ? [] : [hash(start, count)] }
        let half = MerkleTree.split(count)
        return old <= half
            ? subproof(old, start, half, isWhole: isWhole) + [hash(start + half, count - half)]
            : subproof(old - half, start + half, count - half, isWhole: false) + [hash(start, half)]
    }

    /// The largest power of two below `count`, which is more than 1.
    private static func split(_ count: Int) -> Int { 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount) }
}

extension Digest {
    /// The hash of a leaf that holds `data`.
    public static func leaf(_ data: [UInt8]) -> Digest { Digest(of: [0] + data) }

    /// The hash of two subtrees side by side.
    static func node(_ left: Digest, _ right: Digest) -> Digest { Digest(of: [1] + left.bytes + right.bytes) }
}
