internal import Quoth

/// Which versions were looked into for each of a version's quotations that are judged, in the quotations' order.
struct LookedInto: Hashable, Sendable {
    /// The most versions that are looked into for one quotation.
    static let limit = 8

    /// What is kept of those that were looked into for one quotation.
    struct Entry: Hashable, Sendable {
        /// What tells them, in their order, from others; 0 for none.
        var mark: UInt64 = 0
        /// Their places in the order of time.
        var orders: [UInt64] = []
        /// How many seeds the last one has.
        var leastCount = 0

        init() {}

        /// For `versions`, the likeliest first.
        init(_ versions: [(version: Int, match: SeedMatch)]) {
            for (version, match) in versions {
                // Steps of FNV-1a, a number at a time; what differs stays different in the upper bits.
                mark = ((mark == 0 ? 0xCBF2_9CE4_8422_2325 : mark) ^ UInt64(version)) &* 0x0000_0100_0000_01B3
                mark ^= mark >> 29
                orders.append(match.order)
            }
            leastCount = versions.last?.match.count ?? 0
        }

        fileprivate init(_ span: RawSpan, at offset: Int) {
            let count = Self.count(span, at: offset)
            guard count > 0 else { return }
            mark = span.number(at: offset + 1, as: UInt64.self)
            leastCount = Self.leastCount(span, at: offset)
            orders = (0..<count).map { Self.order($0, span, at: offset) }
        }

        /// The number of versions, and unless it is 0, the mark, the last one's count, and the places.
        fileprivate var bytes: [UInt8] {
            guard let count = UInt8(exactly: orders.count), count > 0 else { return [0] }
            return [count] + littleEndian(mark) + littleEndian(UInt32(leastCount)) + orders.flatMap { littleEndian($0) }
        }

        /// The bytes before the places.
        private static let headSize = 13

        /// The bytes of an entry of `count` versions.
        fileprivate static func size(_ count: Int) -> Int { count == 0 ? 1 : headSize + 8 * count }

        private static func count(_ span: RawSpan, at offset: Int) -> Int {
            Int(span.number(at: offset, as: UInt8.self))
        }

        private static func leastCount(_ span: RawSpan, at offset: Int) -> Int {
            Int(span.number(at: offset + 9, as: UInt32.self))
        }

        private static func order(_ number: Int, _ span: RawSpan, at offset: Int) -> UInt64 {
            span.number(at: offset + headSize + 8 * number, as: UInt64.self)
        }

        /// Whether one of those of the entry at `offset` stands between these places.
        fileprivate static func loses(_ lost: ClosedRange<UInt64>, _ span: RawSpan, at offset: Int) -> Bool {
            (0..<count(span, at: offset)).contains { lost.contains(order($0, span, at: offset)) }
        }

        /// Whether a version that comes is likelier than the last of the entry at `offset`, or there is room.
        fileprivate static func admits(
            _ newcomer: ConcernedDocuments.Newcomer, _ span: RawSpan, at offset: Int
        ) -> Bool {
            let count = count(span, at: offset)
            if count < limit { return true }
            return (leastCount(span, at: offset), newcomer.order)
                < (newcomer.count, order(count - 1, span, at: offset))
        }
    }

    private static let headSize = 8

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

    /// Where the entry that starts at `offset` ends; `nil` if there is none.
    private func end(ofEntryAt offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        let end = offset + Entry.size(Int(bytes[offset]))
        return end <= bytes.count ? end : nil
    }

    /// Where entry number `number` stands; `nil` if it is not there.
    private func range(of number: Int) -> Range<Int>? {
        var offset = Self.headSize
        for _ in 0..<number {
            guard let next = end(ofEntryAt: offset) else { return nil }
            offset = next
        }
        return end(ofEntryAt: offset).map { offset..<$0 }
    }

    /// The entry of quotation number `number`.
    subscript(number: Int) -> Entry {
        get { range(of: number).map { Entry(bytes.span.bytes, at: $0.lowerBound) } ?? Entry() }
        set {
            while range(of: number) == nil { bytes += Entry().bytes }
            if let range = range(of: number) { bytes.replaceSubrange(range, with: newValue.bytes) }
            removeEmptyEnd()
        }
    }

    private mutating func removeEmptyEnd() {
        var (offset, last) = (Self.headSize, Self.headSize)
        while let next = end(ofEntryAt: offset) {
            if bytes[offset] > 0 { last = next }
            offset = next
        }
        bytes.removeSubrange(last...)
    }

    /// Whether other versions may have to be looked into for quotation number `number`, where `change` is what came.
    func mayBecomeOther(_ number: Int, by change: ConcernedDocuments.Change) -> Bool {
        let (span, end) = (bytes.span.bytes, end)
        let preceding = change.newcomers.lazy.filter { $0.order < end || TimeOrder.isUndated($0.order) }
        guard let offset = range(of: number)?.lowerBound else { return !preceding.isEmpty }
        return change.lost.contains { Entry.loses($0, span, at: offset) }
            || preceding.contains { Entry.admits($0, span, at: offset) }
    }
}
