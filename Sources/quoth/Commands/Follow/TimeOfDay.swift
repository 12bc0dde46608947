internal import ArgumentParser

/// A time as clocks show it: `07:30`.
struct TimeOfDay: ExpressibleByArgument, CustomStringConvertible, Equatable {
    /// The minute of the day.
    var minute: Int

    init(minute: Int) { self.minute = minute }

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.allSatisfy(\.isNumber) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        self.minute = hour * 60 + minute
    }

    var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(minute / 60) + ":" + two(minute % 60)
    }
    var defaultValueDescription: String { description }
}
