/// Puts seeds that a copy and an index share into chains as they come, by their place in the index: the same order on both
/// sides, close together.
struct HitChains {
    /// How many seeds before one are looked at.
    private static let lookBack = 12

    private struct Hit {
        var place: Int
        var copy: Int
        /// The strength of the strongest chain that ends here, and where the seed before this one in it stands, counted back.
        var strength: Int32
        var before: Int
        /// The strength of the seed alone.
        var own: Int32
    }

    private var hits: [Hit] = []

    /// The strength of the strongest chain that ends in the seed that came last.
    var strength: Int { Int(hits.last?.strength ?? 0) }

    /// Forgets all seeds.
    mutating func removeAll() { hits.removeAll(keepingCapacity: true) }

    /// Forgets the seeds before `place`.
    mutating func keep(from place: Int) {
        let kept = hits.filter { $0.place >= place }
        guard kept.count < hits.count else { return }
        removeAll()
        for hit in kept { add(place: hit.place, copy: hit.copy, strength: hit.own) }
    }

    /// Adds the next seed.
    /// - Complexity: O(1).
    mutating func add(place: Int, copy: Int, strength: Int32) {
        if let last = hits.last, place - last.place > ChainFinder.reach { removeAll() }
        var hit = Hit(place: place, copy: copy, strength: strength, before: 0, own: strength)
        for back in 1...Self.lookBack where back <= hits.count {
            let other = hits[hits.count - back]
            let (ds, dc) = (place - other.place, copy - other.copy)
            if ds > ChainFinder.reach { break }
            guard ds > 0, dc > 0, abs(ds - dc) <= ChainFinder.shift else { continue }
            if other.strength + strength > hit.strength {
                (hit.strength, hit.before) = (other.strength + strength, back)
            }
        }
        hits.append(hit)
    }

    /// The last seeds of the strongest chain that ends in the one that came last, `limit` at most.
    func hits(_ limit: Int) -> [(place: Int, copy: Int)] {
        var found: [(place: Int, copy: Int)] = []
        var i = hits.count - 1
        while i >= 0, found.count < limit {
            found.append((hits[i].place, hits[i].copy))
            if hits[i].before == 0 { break }
            i -= hits[i].before
        }
        return found
    }
}
