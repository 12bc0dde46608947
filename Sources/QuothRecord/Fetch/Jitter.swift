/// A generator whose numbers follow from its seed (SplitMix64: Steele, Lea and Flood 2014), so that a run can be repeated
/// with the same waits.
struct Jitter: RandomNumberGenerator {
    private var state: UInt64

    /// A generator that begins at `seed`.
    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A wait that doubles with each try, of `base` milliseconds at first and `limit` at most, between half of it and all.
    mutating func wait(base: Int, tries: Int, limit: Int) -> Int {
        let whole = min(limit, base << min(tries, 20))
        return whole / 2 + Int.random(in: 0...(whole - whole / 2), using: &self)
    }
}
