/// Up to 16 ASCII symbols that stand for the words between two places.
struct Symbols: Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// How many there are.
    private(set) var count = 0

    /// No symbol.
    init() {}

    /// The symbols of a short literal.
    init(_ literal: StaticString) {
        literal.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    /// Adds one at the end, if there is room.
    mutating func append(_ symbol: UInt8) {
        guard count < 16 else { return }
        if count < 8 {
            low |= UInt64(symbol) << UInt64(count * 8)
        } else {
            high |= UInt64(symbol) << UInt64((count - 8) * 8)
        }
        count += 1
    }

    /// The symbol at `i`.
    subscript(i: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: i < 8 ? low >> UInt64(i * 8) : high >> UInt64((i - 8) * 8))
    }

    /// The symbols joined by `other`.
    static func + (a: Symbols, b: Symbols) -> Symbols {
        var sum = a
        for i in 0..<b.count { sum.append(b[i]) }
        return sum
    }

    /// The first `n`.
    func prefix(_ n: Int) -> Symbols {
        var result = Symbols()
        for i in 0..<min(n, count) { result.append(self[i]) }
        return result
    }

    /// The last `n`.
    func suffix(_ n: Int) -> Symbols {
        var result = Symbols()
        for i in max(0, count - n)..<count { result.append(self[i]) }
        return result
    }

    /// Calls `body` with each.
    func forEach(_ body: (UInt8) -> Void) {
        for i in 0..<count { body(self[i]) }
    }

    /// The symbols as text.
    var string: String { String(decoding: (0..<count).map { self[$0] }, as: UTF8.self) }
}
