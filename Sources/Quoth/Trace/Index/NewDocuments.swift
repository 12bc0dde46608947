/// Which documents of an index are new.
struct NewDocuments {
    /// For each segment, of each of its documents whether it is new; nothing for one without new ones.
    private var flags: [[Bool]]
    /// Which segments have old documents beside new ones.
    private var isMixed: [Bool]

    /// The documents of `index` at these `places`.
    /// - Complexity: O(*d*) in the documents of the segments that have new ones.
    init(_ places: some Sequence<SegmentedIndex.Place>, in index: SegmentedIndex) {
        flags = index.segments.map { _ in [] }
        for place in places {
            if flags[place.segment].isEmpty {
                flags[place.segment] = Array(repeating: false, count: index.segments[place.segment].documentCount)
            }
            flags[place.segment][place.document] = true
        }
        isMixed = flags.map { $0.contains(true) && $0.contains(false) }
    }

    /// Whether the document at the packed place `document` is new.
    @inline(__always)
    func contains(_ document: UInt64) -> Bool {
        let place = SegmentedIndex.Place(packed: document)
        return !flags[place.segment].isEmpty && flags[place.segment][place.document]
    }

    /// Of a seed with these `words`, in the order of time: the place in it from which on old documents may be missing, since
    /// a merge dropped them for new ones; `nil` if there was none.
    /// - Complexity: O(*n* + *s*) in the words and the segments.
    func lastKept(_ words: ArraySlice<SeedWords.Word>) -> UInt64? {
        guard isMixed.contains(true) else { return nil }
        var kept = [(count: Int, last: UInt64)](repeating: (0, 0), count: isMixed.count)
        for word in words {
            let segment = SegmentedIndex.Place(packed: word.document).segment
            kept[segment].count += 1
            kept[segment].last = word.order
        }
        return kept.indices.filter { isMixed[$0] && kept[$0].count >= SeedSegment.cap }.map { kept[$0].last }.min()
    }
}
