internal import Glibc
internal import Quoth

/// What a writer is reading at this moment, in a file of its record: when it ends all at once, the next one knows whom to
/// suspect.
///
/// The file has slots of 4,096 bytes, one for each thing that is read at the same time: the checksum of what follows, its
/// length (32 bits each), the input, a zero, the capture. A slot is written and emptied with one call each, and nobody waits
/// for the disk: the end of a process takes none of it away, and after a loss of power nothing need be suspected.
///
/// Sendable: `slots` is used by whoever has the turn; the descriptor is never changed.
final class InFlight: @unchecked Sendable {
    static let name = "inflight"
    /// What is read by those who watch, beside whoever writes.
    static let watchName = "inflight-watch"
    /// The versions that are judged.
    static let judgingName = "inflight-judging"
    private static let slotSize = 4_096, most = 256

    private struct Slot {
        var unit: ReadUnit
        var since: ContinuousClock.Instant
    }

    private let path: String
    private let descriptor: Int32
    private let turn = Semaphore(1)
    private var slots: [Slot?]
    private var isEnded = false

    /// Opens the file in `folder`, or makes it; what stands in it stays there until it is ``settle(_:)``d.
    ///
    /// Where it can't be made, nothing is guarded, and all goes on.
    init(_ folder: String, name: String = InFlight.name) {
        path = folder + "/" + name
        let left = Self.units(in: folder, name: name)
        slots = left.map { unit in unit.map { Slot(unit: $0, since: .now) } }
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// What the file in `folder` tells of a process that was ended, slot by slot.
    static func units(in folder: String, name: String = InFlight.name) -> [ReadUnit?] {
        guard let bytes = try? FileBytes.read(folder + "/" + name, limit: most * slotSize) else { return [] }
        return stride(from: 0, to: bytes.count, by: slotSize).map { at in
            unit(Array(bytes[at..<min(at + slotSize, bytes.count)]))
        }
    }

    /// What is suspected: it was being read when a process ended.
    var units: Set<ReadUnit> { Set(locked { slots.compactMap { $0?.unit } }) }

    /// Notes that `unit` is being read; the number of its slot, if there was one for it.
    func enter(_ unit: ReadUnit) -> Int? {
        let bytes = Self.bytes(unit)
        guard descriptor >= 0, bytes.count <= Self.slotSize else { return nil }
        let number: Int? = locked {
            if isEnded { return nil }
            let free = slots.firstIndex { $0 == nil } ?? slots.count
            if free == Self.most { return nil }
            if free == slots.count { slots.append(nil) }
            slots[free] = Slot(unit: unit, since: .now)
            return free
        }
        if let number { pwrite(descriptor, bytes, bytes.count, number * Self.slotSize) }
        return number
    }

    /// Notes that what stands in a slot was read.
    func leave(_ number: Int) {
        empty(number)
        locked { slots[number] = nil }
    }

    /// Notes that `unit` is no longer suspected.
    func settle(_ unit: ReadUnit) {
        let numbers = locked { slots.indices.filter { slots[$0]?.unit == unit } }
        numbers.forEach(leave)
    }

    /// Ends a run before its end: what is being read for less than `seconds` is not to be suspected.
    func interrupt(before seconds: Int) {
        let numbers = locked {
            isEnded = true
            return slots.indices.filter { slots[$0].map { .now - $0.since < .seconds(seconds) } ?? false }
        }
        numbers.forEach(empty)
    }

    /// Ends a run: the file goes, unless something is suspected that the run did not come to.
    func end() {
        if locked({ slots.allSatisfy { $0 == nil } }) { unlink(path) }
    }

    private func empty(_ number: Int) {
        let none: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0]
        pwrite(descriptor, none, none.count, number * Self.slotSize)
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        turn.wait()
        defer { turn.post() }
        return body()
    }

    // MARK: Slots

    private static func bytes(_ unit: ReadUnit) -> [UInt8] {
        let words = Array(unit.input.utf8) + [0] + Array(unit.capture.utf8)
        let body = littleEndian(UInt32(words.count)) + words
        return littleEndian(CRC32.of(body)) + body
    }

    private static func unit(_ slot: [UInt8]) -> ReadUnit? {
        guard slot.count > 8 else { return nil }
        let span = slot.span.bytes
        let count = Int(span.number(at: 4, as: UInt32.self))
        guard count > 0, count <= slot.count - 8,
            CRC32.of(Array(slot[4..<8 + count])) == span.number(at: 0, as: UInt32.self)
        else { return nil }
        let parts = slot[8..<8 + count].split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return ReadUnit(
            input: String(decoding: parts[0], as: UTF8.self), capture: String(decoding: parts[1], as: UTF8.self))
    }
}
