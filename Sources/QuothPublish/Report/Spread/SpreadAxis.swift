internal import Glibc
internal import Quoth

/// Where on a drawing points of time stand: from left to right, long gaps drawn shorter.
struct SpreadAxis {
    /// The seconds that something begins or ends at, ascending, and where each stands.
    private let seconds: [Int]
    private let places: [Int]

    /// An axis from `left` to `right` over the bounds of `times`.
    init(_ times: [TimeSpan], left: Int, right: Int) {
        let all = Set(times.flatMap { [$0.start, $0.end] }.compactMap { $0 }).sorted()
        // A gap of a day is worth one and a half times one of no length, one of a month four times.
        var sums = [0.0]
        for (a, b) in zip(all, all.dropFirst()) {
            sums.append(sums[sums.count - 1] + 0.4 + log2(1 + Double(b - a) / 86_400))
        }
        let scale = Double(right - left) / max(1, sums.last ?? 1)
        seconds = all
        places = sums.map { left + Int(($0 * scale).rounded()) }
    }

    /// Where `second` stands.
    func place(_ second: Int) -> Int {
        guard let after = seconds.firstIndex(where: { $0 >= second }) else { return places.last ?? 0 }
        if after == 0 || seconds[after] == second { return places[after] }
        let share = Double(second - seconds[after - 1]) / Double(seconds[after] - seconds[after - 1])
        return places[after - 1] + Int(share * Double(places[after] - places[after - 1]))
    }

    /// The first and the last place of a span, and the middle between them; `nil` where it is open on a side.
    func span(_ time: TimeSpan) -> (first: Int, middle: Int, last: Int)? {
        guard let start = time.start, let end = time.end else { return nil }
        let (first, last) = (place(start), place(end))
        return (first, (first + last) / 2, last)
    }

    /// Some of the days on which something begins, so far apart that their names have room.
    func ticks(every width: Int) -> [(place: Int, day: Day?)] {
        var ticks: [(place: Int, day: Day?)] = []
        for (second, place) in zip(seconds, places) where place - (ticks.last?.place ?? -width) >= width {
            ticks.append((place, Day(iso: TimeSpan.iso(second))))
        }
        return ticks
    }
}
