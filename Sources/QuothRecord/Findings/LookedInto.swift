internal import Quoth

/// Which versions were looked into for each of a version's quotations that are judged, in the quotations' order.
struct LookedInto: Hashable, Sendable {
    /// What is kept of those that were looked into for one quotation.
    struct Entry: Hashable, Sendable {
        /// What tells them, in their order, from others; 0 for none.
        var mark: UInt64 = 0
        /// The place in the order of time of the last one; 0 for none.
        var latest: UInt64 = 0

        /// For `versions`, each with its place in the order of time.
        init(_ versions: [(version: Int, order: UInt64)]) {
            for (version, order) in versions {
                // Steps of FNV-1a, a number at a time; what differs stays different in the upper bits.
                mark = ((mark == 0 ? 0xCBF2_9CE4_8422_2325 : mark) ^ UInt64(version)) &* 0x0000_0100_0000_01B3
                mark ^= mark >> 29
                latest = max(latest, order)
            }
        }

        fileprivate init(mark: UInt64, latest: UInt64) { (self.mark, self.latest) = (mark, latest) }
    }

    /// The bytes of an entry.
    private static let size = 16

    var entries: [Entry] = []

    init() {}

    /// Reads what ``bytes`` wrote.
    init(_ bytes: [UInt8]) {
        let span = bytes.span.bytes
        entries = stride(from: 0, to: bytes.count / Self.size * Self.size, by: Self.size).map { at in
            Entry(mark: span.number(at: at, as: UInt64.self), latest: span.number(at: at + 8, as: UInt64.self))
        }
    }

    /// The entries as they stand in a row.
    var bytes: [UInt8] { entries.flatMap { littleEndian($0.mark) + littleEndian($0.latest) } }

    /// Whether there is none that any was looked into for.
    var isEmpty: Bool { entries.allSatisfy { $0.mark == 0 } }

    /// Whether a quotation, by its index here, may have lost one that was looked into, where those with one of its seeds end
    /// at a place in the order of time now.
    func mayLose(_ ends: [Int: UInt64]) -> Bool {
        ends.contains { entries.indices.contains($0.key) && entries[$0.key].latest > $0.value }
    }
}
