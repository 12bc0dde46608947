/// Where the words of a segment go when it is merged: document by document, or, as long as none is removed, all at once.
struct WordMoves {
    /// The first word of each stretch that moves as a whole, and where it goes; `nil` where it is removed.
    private var stretches: [(first: Int, new: Int?)] = []

    /// Adds the next document, whose words start at `first` and go to `new`.
    mutating func add(from first: Int, to new: Int?) {
        if let last = stretches.last {
            if let old = last.new, let new, new - old == first - last.first { return }
            if last.new == nil, new == nil { return }
        }
        stretches.append((first, new))
    }

    /// Where word number `place` goes.
    /// - Complexity: O(log *r*) in the removed documents.
    @inline(__always)
    func newPlace(of place: Int) -> Int? {
        var (low, high) = (0, stretches.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].first <= place { low = middle } else { high = middle }
        }
        guard low < stretches.count, stretches[low].first <= place, let new = stretches[low].new else { return nil }
        return new + place - stretches[low].first
    }
}
