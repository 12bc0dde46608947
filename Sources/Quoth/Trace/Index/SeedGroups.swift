/// Passes the places of each seed on, those of the ``SeedSegment/cap`` oldest if there are more, and counts these seeds.
///
/// Which places are kept depends on the documents alone, not on the order in which they were added or merged.
struct SeedGroups {
    /// The seeds with more places, ascending, and how many they have.
    private(set) var frequent: [(key: UInt64, count: UInt64)] = []
    /// Of seeds in segments that are merged, how many of their places were left out there.
    private let hidden: [UInt64: UInt64]
    private let documents: DocumentFinder
    /// The documents' places in the order of time.
    private let order: [UInt64]
    private var key = UInt64.max
    private var places: [UInt64] = []
    /// The order of each place, while the oldest are looked for.
    private var orders: [UInt64] = []

    /// Groups of places in these `documents`.
    init(_ documents: [SegmentDocument], hidden: [UInt64: UInt64] = [:]) {
        let end = documents.last.map { Int($0.firstWord) + Int($0.wordCount) } ?? 0
        self.documents = DocumentFinder(documents.map { Int($0.firstWord) } + [end])
        order = documents.map(\.order)
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

    /// Leaves the places with the least order, of one document the first ones; they stay ascending.
    private mutating func keepOldest() {
        orders.removeAll(keepingCapacity: true)
        for place in places { orders.append(order[documents.document(ofWord: Int(place))]) }
        let last = orders.sorted()[SeedSegment.cap - 1]
        var ties = SeedSegment.cap - orders.count { $0 < last }
        var kept = 0
        for (place, order) in zip(places, orders) {
            if order == last { ties -= 1 }
            if order < last || (order == last && ties >= 0) {
                places[kept] = place
                kept += 1
            }
        }
        places.removeSubrange(kept...)
    }
}
