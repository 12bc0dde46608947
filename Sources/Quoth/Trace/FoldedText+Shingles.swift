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

    /// Which words stand in a group of `size` words in a row that is among `shingles`, which ascend.
    /// - Complexity: O(*n* · (*size* + log *s*)) for *s* shingles.
    package func covered(by shingles: [UInt64], size: Int) -> [Bool] {
        var covered = [Bool](repeating: false, count: count)
        for (first, shingle) in self.shingles(size).enumerated() {
            let place = bisect(shingles.count) { shingles[$0] >= shingle }
            guard place < shingles.count, shingles[place] == shingle else { continue }
            for word in first..<(first + size) { covered[word] = true }
        }
        return covered
    }
}
