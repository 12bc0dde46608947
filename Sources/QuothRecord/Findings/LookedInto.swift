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
            least.order = span.number(at: offset + 8, as: UInt64.self)
            least.count = Int(span.number(at: offset + 16, as: UInt32.self))
            for i in places.indices { places[i] = span.number(at: offset + 20 + 4 * i, as: UInt32.self) }
        }

        fileprivate var bytes: [UInt8] {
            littleEndian(mark) + littleEndian(least.order) + littleEndian(UInt32(least.count))
                + places.flatMap { littleEndian($0) }
        }

        /// Whether one of them may stand between these places.
        fileprivate func mayLose(_ lost: ClosedRange<UInt64>) -> Bool {
            let halves = UInt32(lost.lowerBound >> 32)...UInt32(lost.upperBound >> 32)
            return places.contains { $0 > 0 && halves.contains($0) }
        }

        /// Whether a version that comes is likelier than the last of them, or there is room.
        fileprivate func admits(_ newcomer: ConcernedDocuments.Newcomer) -> Bool {
            (least.count, newcomer.order) < (newcomer.count, least.order) || least.count == 0
        }
    }

    /// The bytes of ``end``, and of an entry.
    private static let headSize = 8, size = 20 + 4 * limit

    /// The place in the order of time from which on no dated document is a source.
    private(set) var end: UInt64
    private var entries: [Entry] = []

    /// Nothing, for a version that was published in `time`, if that is known.
    init(_ time: TimeSpan? = nil) { end = time.map(TimeOrder.end) ?? .max }

    /// Reads what ``bytes`` wrote.
    init(_ bytes: [UInt8]) {
        let span = bytes.span.bytes
        end = bytes.count < Self.headSize ? .max : span.number(at: 0, as: UInt64.self)
        for at in stride(from: Self.headSize, through: bytes.count - Self.size, by: Self.size) {
            entries.append(Entry(span, at: at))
        }
    }

    /// The entries as they stand in a row; empty ones at the end are left out.
    var bytes: [UInt8] { littleEndian(end) + entries.flatMap(\.bytes) }

    /// The entry of quotation number `number`.
    subscript(number: Int) -> Entry {
        get { number < entries.count ? entries[number] : Entry() }
        set {
            while entries.count <= number { entries.append(Entry()) }
            entries[number] = newValue
            while entries.last?.mark == 0 { entries.removeLast() }
        }
    }

    /// Whether other versions may have to be looked into for quotation number `number`, where `change` is what came.
    func mayBecomeOther(_ number: Int, by change: ConcernedDocuments.Change) -> Bool {
        let own = self[number]
        return change.lost.contains { own.mayLose($0) }
            || change.newcomers.contains { ($0.order < end || TimeOrder.isUndated($0.order)) && own.admits($0) }
    }
}
