/// Checks proofs of a Merkle tree without the tree (RFC 9162, sections 2.1.3.2 and 2.1.4.2; the trees are RFC 6962's).
public enum MerkleProof {
    /// Whether `proof` shows that the leaf with hash `leaf` stands at `index` in the tree of `size` leaves with `root`.
    /// - Complexity: O(log *n*) hashes in the leaves.
    public static func includes(_ leaf: Digest, at index: Int, size: Int, root: Digest, proof: [Digest]) -> Bool {
        guard index >= 0, index < size else { return false }
        var (place, last, hash) = (index, size - 1, leaf)
        for other in proof {
            if last == 0 { return false }
            if !place.isMultiple(of: 2) || place == last {
                hash = .node(other, hash)
                while place.isMultiple(of: 2), place != 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                hash = .node(hash, other)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && hash == root
    }

    /// Whether `proof` shows that the tree of `size` leaves with `root` begins with that of `oldSize` with `oldRoot`.
    /// - Complexity: O(log *n*) hashes in the leaves.
    public static func isConsistent(
        oldSize: Int, oldRoot: Digest, size: Int, root: Digest, proof: [Digest]
    ) -> Bool {
        guard oldSize >= 0, oldSize <= size else { return false }
        if oldSize == size { return proof.isEmpty && oldRoot == root }
        if oldSize == 0 { return proof.isEmpty && oldRoot == Digest(of: []) }
        var path = proof[...]
        if oldSize.nonzeroBitCount == 1 { path = [oldRoot] + proof }
        guard let first = path.popFirst() else { return false }
        var (place, last) = (oldSize - 1, size - 1)
        while !place.isMultiple(of: 2) { (place, last) = (place >> 1, last >> 1) }
        var (old, new) = (first, first)
        for other in path {
            if last == 0 { return false }
            if !place.isMultiple(of: 2) || place == last {
                (old, new) = (.node(other, old), .node(other, new))
                while place.isMultiple(of: 2), place != 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                new = .node(new, other)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && old == oldRoot && new == root
    }
}
