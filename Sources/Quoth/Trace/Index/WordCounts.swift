/// How often words stand in a segment, by the upper bits of a hash.
enum WordCounts {
    /// The key of a word.
    static func key(_ hash: UInt64) -> UInt64 { mixed(hash) >> UInt64(64 - KeyTable.keyBits) }

    /// The counts by their keys, ascending; words that share a key are one.
    static func sorted(_ counts: [UInt64: Int]) -> [(key: UInt64, count: UInt64)] {
        var result: [(key: UInt64, count: UInt64)] = []
        for entry in counts.map({ (key: key($0.key), count: UInt64($0.value)) }).sorted(by: { $0.key < $1.key }) {
            if let last = result.last, last.key == entry.key {
                result[result.count - 1].count += entry.count
            } else {
                result.append(entry)
            }
        }
        return result
    }
}
