/// Up to 16 ASCII symbols that stand for the words between two places.
struct Symbols: Hashable {
    /// The symbols, the first in the lowest byte.
    private(set) var bits: UInt128 = 0
    /// How many there are.
    private(set) var count = 0

    /// No symbol.
    init() {}

    /// One symbol.
    init(symbol: UInt8) { (bits, count) = (UInt128(symbol), 1) }

    /// The symbols of a short literal.
    @inline(__always)
    init(_ literal: StaticString) {
        literal.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    /// Adds one at the end, if there is room.
    @inline(__always)
    mutating func append(_ symbol: UInt8) {
        guard count < 16 else { return }
        bits |= UInt128(symbol) &<< UInt128(count &* 8)
        count += 1
    }

    /// The symbol at `i`.
    subscript(i: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits &>> UInt128(i &* 8)) }

    /// The symbols joined by `other`.
    @inline(__always)
    static func + (a: Symbols, b: Symbols) -> Symbols {
        guard a.count < 16 else { return a }
        var sum = a
        sum.bits |= b.bits &<< UInt128(a.count &* 8)
        sum.count = min(16, a.count &+ b.count)
        return sum
    }

    /// The first `n`.
    func prefix(_ n: Int) -> Symbols {
        guard n < count else { return self }
        var result = Symbols()
        result.count = max(0, n)
        result.bits = bits & ((1 &<< UInt128(result.count &* 8)) &- 1)
        return result
    }

    /// The last `n`.
    func suffix(_ n: Int) -> Symbols {
        guard n < count else { return self }
        guard n > 0 else { return Symbols() }
        var result = Symbols()
        result.count = n
        result.bits = bits &>> UInt128((count &- n) &* 8)
        return result
    }

    /// The symbols as text.
    var string: String { String(decoding: (0..<count).map { self[$0] }, as: UTF8.self) }
}
