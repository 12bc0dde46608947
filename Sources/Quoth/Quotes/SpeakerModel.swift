/// A log-linear model that weighs candidates: the weight of a candidate is the sum of its features' weights.
final class SpeakerModel: Sendable {
    private let weights: HashLookup<Float>

    /// The model whose weights the package ships.
    static let shared = SpeakerModel(table: speakerWeights)

    /// Reads a table with a feature and its weight, in hundredths, a line.
    init(table: StaticString) {
        var pairs: [(key: UInt64, value: Float)] = []
        table.withUTF8Buffer { buffer in
            for line in buffer.split(separator: 0x0A) {
                guard let space = line.lastIndex(of: 0x20) else { continue }
                guard let weight = Int(String(decoding: line[(space + 1)...], as: UTF8.self)) else { continue }
                pairs.append((FeatureList.hash(line[..<space]), Float(weight) / 100))
            }
        }
        weights = HashLookup(pairs)
    }

    /// The weight of one feature; 0 if the table doesn't have it.
    @inline(__always)
    func weight(_ key: UInt64) -> Float { weights[key] ?? 0 }
}
