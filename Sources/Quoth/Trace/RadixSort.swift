/// Sorts numbers by some of their bits, ten at a time, with a buffer that is kept from one call to the next.
struct RadixSort {
    private static let digit = 10
    private var buffer: [UInt64] = []
    private var next = [Int](repeating: 0, count: 1 << digit)

    /// Sorts `values` by their bits from `first` up to, and without, `bits`; what is equal in them stays in order.
    ///
    /// Few values are sorted by all their bits, so those above must be equal, and those below in order already.
    /// - Complexity: O(*n* · *bits*).
    mutating func sort(_ values: inout [UInt64], from first: Int = 0, bits: Int) {
        guard values.count > 200 else {
            values.sort()
            return
        }
        if buffer.count != values.count { buffer = Array(repeating: 0, count: values.count) }
        for shift in stride(from: first, to: bits, by: RadixSort.digit) {
            RadixSort.scatter(values.span, UInt64(shift), &next, &buffer)
            swap(&values, &buffer)
        }
    }

    private static func scatter(_ source: Span<UInt64>, _ shift: UInt64, _ next: inout [Int], _ target: inout [UInt64])
    {
        let mask = UInt64(next.count - 1)
        for i in next.indices { next[i] = 0 }
        for i in 0..<source.count { next[Int(source[i] >> shift & mask)] += 1 }
        var sum = 0
        for i in next.indices { (next[i], sum) = (sum, sum + next[i]) }
        for i in 0..<source.count {
            let digit = Int(source[i] >> shift & mask)
            target[next[digit]] = source[i]
            next[digit] += 1
        }
    }
}
