/// Passes the places of each seed on, the first ``SeedSegment/cap`` of them, and counts those that have more.
struct SeedGroups {
    /// The seeds with more places, ascending, and how many they have.
    private(set) var frequent: [(key: UInt64, count: UInt64)] = []
    /// Of seeds in segments that are merged, how many of their places were left out there.
    private let hidden: [UInt64: UInt64]
    private var key = UInt64.max
    private var count: UInt64 = 0

    init(hidden: [UInt64: UInt64] = [:]) {
        self.hidden = hidden
    }

    /// Adds a place of `key`; keys ascend, and the places of each.
    mutating func add(_ key: UInt64, _ place: UInt64, _ table: inout KeyTableWriter) {
        if key != self.key {
            end()
            self.key = key
        }
        count += 1
        if count <= SeedSegment.cap { table.add(key, place) }
    }

    /// Ends the last seed.
    mutating func end() {
        let all = count + (hidden[key] ?? 0)
        if all > SeedSegment.cap { frequent.append((key, all)) }
        count = 0
    }
}
