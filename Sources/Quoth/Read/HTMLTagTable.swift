/// The tags by the hash of their name: a table with open addressing, since this is asked for each tag of a page.
enum HTMLTagTable {
    private struct Slot {
        var hash: UInt64
        var tag: HTMLTag
    }

    private static let slots: InlineArray<512, Slot> = {
        var slots = InlineArray<512, Slot>(repeating: Slot(hash: 0, tag: .other))
        for tag in HTMLTag.allCases where tag != .text && tag != .root && tag != .other {
            let name = Array("\(tag)".utf8)
            let hash = HTMLTag.hash(name.span, 0..<name.count)
            var i = Int(truncatingIfNeeded: hash & 511)
            while slots[i].hash != 0 { i = (i + 1) & 511 }
            slots[i] = Slot(hash: hash, tag: tag)
        }
        return slots
    }()

    /// - Complexity: O(1): fewer than a third of the slots are taken.
    static func tag(of hash: UInt64) -> HTMLTag {
        var i = Int(truncatingIfNeeded: hash & 511)
        while slots[i].hash != 0 {
            if slots[i].hash == hash { return slots[i].tag }
            i = (i &+ 1) & 511
        }
        return .other
    }
}
