/// A log-linear model that weighs candidates: the weight of a candidate is the sum of its features' weights.
final class SpeakerModel: Sendable {
    private let weights: HashLookup<Float>
    /// A bit for each feature, found by the top 16 bits of its key: most features that have no weight are told by it.
    private let filter: [UInt64]

    /// The model whose weights the package ships.
    static let shared = SpeakerModel(table: speakerWeights)

    /// Reads a table with a feature and its weight, in hundredths, a line.
    init(table: StaticString) {
        var pairs: [(key: UInt64, value: Float)] = []
        table.withUTF8Buffer { buffer in
            for line in buffer.split(separator: 0x0A) {
                guard let space = line.lastIndex(of: 0x20), let equals = line.firstIndex(of: 0x3D), equals < space,
                    let weight = Int(String(decoding: line[(space + 1)...], as: UTF8.self))
                else { continue }
                let key = FeatureList.hash(template: line[..<equals], value: line[(equals + 1)..<space])
                pairs.append((key, Float(weight) / 100))
            }
        }
        weights = HashLookup(pairs)
        var filter = [UInt64](repeating: 0, count: 1024)
        for pair in pairs { filter[Self.place(pair.key)] |= Self.bit(pair.key) }
        self.filter = filter
    }

    /// The weight of one feature; 0 if the table doesn't have it.
    @inline(__always)
    func weight(_ key: UInt64) -> Float {
        filter[Self.place(key)] & Self.bit(key) == 0 ? 0 : weights[key] ?? 0
    }

    @inline(__always)
    private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 54) }

    @inline(__always)
    private static func bit(_ key: UInt64) -> UInt64 { 1 << (key >> 48 & 63) }
}
