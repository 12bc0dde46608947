/// A set of signs that speak for or against something, as bits: a sign's raw value is its place, from 0 up to 63.
struct Signs<Sign: RawRepresentable<Int> & Sendable>: ExpressibleByArrayLiteral, Hashable, Sendable {
    private var bits: UInt64 = 0

    /// The set of `signs`.
    init(arrayLiteral signs: Sign...) {
        for sign in signs { insert(sign) }
    }

    /// Adds `sign`.
    mutating func insert(_ sign: Sign) { bits |= 1 << UInt64(sign.rawValue) }

    /// Adds the signs of `other`.
    mutating func formUnion(_ other: Signs) { bits |= other.bits }

    /// The signs of both sets.
    func union(_ other: Signs) -> Signs {
        var both = self
        both.formUnion(other)
        return both
    }

    /// Whether `sign` is in the set.
    func contains(_ sign: Sign) -> Bool { bits >> UInt64(sign.rawValue) & 1 == 1 }

    /// Whether none of the signs of `other` is in the set.
    func isDisjoint(with other: Signs) -> Bool { bits & other.bits == 0 }

    /// The sum of what each sign weighs.
    func sum(_ weight: (Sign) -> Double) -> Double {
        var (sum, rest) = (0.0, bits)
        while rest != 0 {
            if let sign = Sign(rawValue: rest.trailingZeroBitCount) { sum += weight(sign) }
            rest &= rest - 1
        }
        return sum
    }
}
