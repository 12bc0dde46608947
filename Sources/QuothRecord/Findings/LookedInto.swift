internal import Quoth

/// Which versions were looked into for each of a version's quotations that are judged, in the quotations' order.
struct LookedInto: Hashable, Sendable {
    /// The most versions that are looked into for one quotation.
    static let limit = 8

    /// What is kept of those that were looked into for one quotation.
    struct Entry: Hashable, Sendable {
        /// What tells them, in their order, from others; 0 for none.
        var mark: UInt64 = 0
        /// The upper halves of their places in the order of time; 0 where there are fewer.
        var places: [UInt32] = Array(repeating: 0, count: limit)
        /// How many seeds the least likely has, and its place in the order of time; 0 where there is room for another.
        var least = ConcernedDocuments.Newcomer(count: 0, order: 0)

        init() {}

        /// For `versions`, the likeliest first.
        init(_ versions: [(version: Int, match: SeedMatch)]) {
            for (number, (version, match)) in versions.enumerated() {
                // Steps of FNV-1a, a number at a time; what differs stays different in the upper bits.
                mark = ((mark == 0 ? 0xCBF2_9CE4_8422_2325 : mark) ^ UInt64(version)) &* 0x0000_0100_0000_01B3
                mark ^= mark >> 29
                places[number] = UInt32(match.order >> 32)
            }
            if versions.count == limit, let last = versions.last?.match {
                least = ConcernedDocuments.Newcomer(count: last.count, order: last.order)
            }
        }

        fileprivate init(_ span: RawSpan, at offset: Int) {
            mark = span.number(at: offset, as: UInt64.self)
            least = Self.least(span, at: offset)
            for i in places.indices { places[i] = span.number(at: Self.place(i, of: offset), as: UInt32.self) }
        }

        fileprivate var bytes: [UInt8] {
            littleEndian(mark) + littleEndian(least.order) + littleEndian(UInt32(least.count))
                + places.flatMap { littleEndian($0) }
        }

        private static func least(_ span: RawSpan, at offset: Int) -> ConcernedDocuments.Newcomer {
            ConcernedDocuments.Newcomer(
                count: Int(span.number(at: offset + 16, as: UInt32.self)),
                order: span.number(at: offset + 8, as: UInt64.self))
        }

        private static func place(_ i: Int, of offset: Int) -> Int { offset + 20 + 4 * i }

        /// Whether one of those of the entry at `offset` may stand between these places.
        fileprivate static func mayLose(_ lost: ClosedRange<UInt64>, _ span: RawSpan, at offset: Int) -> Bool {
            let halves = UInt32(lost.lowerBound >> 32)...UInt32(lost.upperBound >> 32)
            return (0..<limit).contains { i in
                let half = span.number(at: place(i, of: offset), as: UInt32.self)
                return half > 0 && halves.contains(half)
            }
        }

        /// Whether a version that comes is likelier than the last of the entry at `offset`, or there is room.
        fileprivate static func admits(
            _ newcomer: ConcernedDocuments.Newcomer, _ span: RawSpan, at offset: Int
        ) -> Bool {
            let least = least(span, at: offset)
            return least.count == 0 || (least.count, newcomer.order) < (newcomer.count, least.order)
        }
    }

    /// The bytes of ``end``, and of an entry.
    private static let headSize = 8, size = 20 + 4 * limit

    /// The entries as they stand in a row, behind ``end``; empty ones at the end are left out.
    ///
    /// Most rows are read for one of their entries, so they are kept as they are.
    private(set) var bytes: [UInt8]

    /// Nothing, for a version that was published in `time`, if that is known.
    init(_ time: TimeSpan? = nil) { bytes = littleEndian(time.map(TimeOrder.end) ?? .max) }

    /// Reads what ``bytes`` were.
    init(_ bytes: [UInt8]) { self.bytes = bytes.count < Self.headSize ? littleEndian(UInt64.max) : bytes }

    /// The place in the order of time from which on no dated document is a source.
    private var end: UInt64 { bytes.span.bytes.number(at: 0, as: UInt64.self) }

    private var count: Int { (bytes.count - Self.headSize) / Self.size }

    private static func offset(_ number: Int) -> Int { headSize + size * number }

    /// The entry of quotation number `number`.
    subscript(number: Int) -> Entry {
        get { number < count ? Entry(bytes.span.bytes, at: Self.offset(number)) : Entry() }
        set {
            while count <= number { bytes += Entry().bytes }
            bytes.replaceSubrange(Self.offset(number)..<Self.offset(number + 1), with: newValue.bytes)
            while count > 0, self[count - 1].mark == 0 { bytes.removeLast(Self.size) }
        }
    }

    /// Whether other versions may have to be looked into for quotation number `number`, where `change` is what came.
    func mayBecomeOther(_ number: Int, by change: ConcernedDocuments.Change) -> Bool {
        let (span, end) = (bytes.span.bytes, end)
        let preceding = change.newcomers.lazy.filter { $0.order < end || TimeOrder.isUndated($0.order) }
        guard number < count else { return !preceding.isEmpty }
        let offset = Self.offset(number)
        return change.lost.contains { Entry.mayLose($0, span, at: offset) }
            || preceding.contains { Entry.admits($0, span, at: offset) }
    }
}
