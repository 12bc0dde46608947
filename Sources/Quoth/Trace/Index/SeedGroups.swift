/// Passes the places of each seed on, those of the ``SeedSegment/cap`` oldest if there are more, and counts these seeds.
///
/// Which places are kept depends on the documents alone, not on the order in which they were added or merged.
struct SeedGroups {
    /// The seeds with more places, ascending, and how many they have.
    private(set) var frequent: [(key: UInt64, count: UInt64)] = []
    /// Of seeds in segments that are merged, how many of their places were left out there.
    private let hidden: [UInt64: UInt64]
    private let documents: [SegmentDocument]
    private var key = UInt64.max
    private var places: [UInt64] = []

    /// Groups of places in these `documents`.
    init(_ documents: [SegmentDocument], hidden: [UInt64: UInt64] = [:]) {
        self.documents = documents
        self.hidden = hidden
    }

    /// Adds a place of `key`; keys ascend, and the places of each.
    @inline(__always)
    mutating func add(_ key: UInt64, _ place: UInt64, _ table: inout KeyTableWriter) {
        if key != self.key {
            end(&table)
            self.key = key
        }
        places.append(place)
    }

    /// Ends the last seed.
    mutating func end(_ table: inout KeyTableWriter) {
        let all = UInt64(places.count) + (hidden.isEmpty ? 0 : hidden[key] ?? 0)
        if all > SeedSegment.cap { frequent.append((key, all)) }
        if places.count > SeedSegment.cap { keepOldest() }
        for place in places { table.add(key, place) }
        places.removeAll(keepingCapacity: true)
    }

    private mutating func keepOldest() {
        let ordered = places.map { (order: documents[document(of: $0)].order, place: $0) }.sorted { $0 < $1 }
        places = ordered.prefix(SeedSegment.cap).map(\.place).sorted()
    }

    /// The index of the document that a place stands in.
    private func document(of place: UInt64) -> Int {
        bisect(documents.count) { UInt64(documents[$0].firstWord) > place } - 1
    }
}
