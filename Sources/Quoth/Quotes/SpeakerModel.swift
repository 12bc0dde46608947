/// A log-linear model that weighs candidates: the weight of a candidate is the sum of its features' weights.
final class SpeakerModel: Sendable {
    private let keys: [UInt64]
    private let values: [Float]
    private let mask: Int

    /// The model whose weights the package ships.
    static let shared = SpeakerModel(table: speakerWeights)

    /// Reads a table with a feature and its weight, in hundredths, a line.
    init(table: StaticString) {
        var pairs: [(UInt64, Float)] = []
        table.withUTF8Buffer { buffer in
            for line in buffer.split(separator: 0x0A) {
                guard let space = line.lastIndex(of: 0x20) else { continue }
                guard let weight = Int(String(decoding: line[(space + 1)...], as: UTF8.self)) else { continue }
                pairs.append((FeatureList.hash(line[..<space]), Float(weight) / 100))
            }
        }
        var size = 1024
        while size < pairs.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Float](repeating: 0, count: size)
        mask = size - 1
        for (key, value) in pairs {
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = value
        }
        self.keys = keys
        self.values = values
    }

    /// The weight of one feature; 0 if the table doesn't have it.
    @inline(__always)
    func weight(_ key: UInt64) -> Float {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }
}
