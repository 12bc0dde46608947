extension FoldedText {
    /// A hash for each group of `size` words in a row; none where there are fewer words.
    ///
    /// Broder, On the Resemblance and Containment of Documents (SEQUENCES 1997).
    /// - Complexity: O(*n* · *size*).
    package func shingles(_ size: Int) -> [UInt64] {
        guard count >= size else { return [] }
        return (0...(count - size)).map { first in
            hashes[first..<(first + size)].reduce(0) { mixed($0 ^ $1) }
        }
    }
}
