internal import Quoth

/// The local time of a place: how far it is ahead of UTC at each moment (TZif, RFC 9636).
struct ZoneRules: Hashable, Sendable {
    /// From `start` on, in seconds since 1970, local time is `offset` seconds ahead.
    private struct Step: Hashable {
        var start: Int
        var offset: Int
    }

    private var steps: [Step] = []
    /// Before the first step.
    private var first = 0
    /// Behind the last step.
    private var rule: ZoneRule?

    /// UTC.
    static let utc = ZoneRules()

    /// The zone called `name`, such as `Europe/Oslo`, from the machine's own tables; `nil` where there is none.
    init?(_ name: String) {
        if name == "UTC" { return }
        let isName = name.utf8.allSatisfy {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || "/_+-".utf8.contains($0)
        }
        guard isName, !name.isEmpty, name.utf8.count < 64, name.utf8.first != UInt8(ascii: "/"),
            let bytes = try? FileBytes.read("/usr/share/zoneinfo/" + name, limit: 1 << 20),
            let rules = ZoneRules(tables: bytes)
        else { return nil }
        self = rules
    }

    private init() {}

    /// Reads a file of version 2 or later, whose second part has times of 64 bits.
    init?(tables bytes: [UInt8]) {
        guard let head = Self.counts(bytes, at: 0), head.version >= UInt8(ascii: "2"),
            let own = Self.counts(bytes, at: head.end(timeBytes: 4))
        else { return nil }
        let at = own.start
        let (types, kinds) = (at + 8 * own.times, at + 9 * own.times)
        guard own.end(timeBytes: 8) <= bytes.count, own.types > 0 else { return nil }
        func offset(_ type: Int) -> Int? {
            type < own.types ? Int(Int32(truncatingIfNeeded: Self.number(bytes, kinds + 6 * type, 4))) : nil
        }
        first = offset(0) ?? 0
        for index in 0..<own.times {
            guard let ahead = offset(Int(bytes[types + index])) else { return nil }
            steps.append(Step(start: Self.number(bytes, at + 8 * index, 8), offset: ahead))
        }
        let footer = bytes[own.end(timeBytes: 8)...].dropFirst().prefix { $0 != 0x0A }
        rule = ZoneRule(String(decoding: footer, as: UTF8.self))
    }

    /// What a header tells.
    private struct Counts {
        var version: UInt8
        var start: Int
        var marks: Int, standard: Int, leaps: Int, times: Int, types: Int, letters: Int

        /// Where the part ends whose times have so many bytes.
        func end(timeBytes: Int) -> Int {
            start + times * (timeBytes + 1) + types * 6 + letters + leaps * (timeBytes + 4) + standard + marks
        }
    }

    private static func counts(_ bytes: [UInt8], at: Int) -> Counts? {
        guard at + 44 <= bytes.count, bytes[at..<(at + 4)].elementsEqual("TZif".utf8) else { return nil }
        let numbers = (0..<6).map { number(bytes, at + 20 + 4 * $0, 4) }
        guard numbers.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
        return Counts(
            version: bytes[at + 4], start: at + 44, marks: numbers[0], standard: numbers[1], leaps: numbers[2],
            times: numbers[3], types: numbers[4], letters: numbers[5])
    }

    /// A number with the greatest byte first, with its sign if it has eight bytes.
    private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        bytes[at..<(at + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// How many seconds local time is ahead of UTC at `second`.
    /// - Complexity: O(log *n*) in the steps.
    func offset(at second: Int) -> Int {
        let index = bisect(steps.count) { steps[$0].start > second } - 1
        if index == steps.count - 1, let rule { return rule.offset(at: second) }
        return index < 0 ? first : steps[index].offset
    }

    /// The first moment behind `second` at which clocks there show `minute` of the day, on `weekday` (0 is Monday) if one is
    /// given. Where the clocks leap over that minute, it is the moment of the leap or up to an hour behind it.
    func next(after second: Int, minute: Int, weekday: Int?) -> Int {
        let today = Self.floor(second + offset(at: second), 86_400)
        for day in today..<(today + 10) {
            // 1970 began on a Thursday.
            if let weekday, (day + 3) % 7 != weekday { continue }
            let local = day * 86_400 + minute * 60
            // Twice, since the first guess may lie on the other side of a step.
            var guess = local - offset(at: local)
            guess = local - offset(at: guess)
            if guess > second { return guess }
        }
        return second + 86_400
    }

    private static func floor(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }
}
