internal import ArgumentParser

/// A stretch of time, as people write it: `90s`, `30m`, `6h`, `1d`.
struct Period: ExpressibleByArgument, CustomStringConvertible, Equatable {
    let seconds: Int

    init(seconds: Int) {
        self.seconds = seconds
    }

    init?(argument: String) {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let unit = argument.last.flatMap({ units[$0] }), let number = Int(argument.dropLast()), number > 0,
            number <= 366 * 86_400 / unit
        else { return nil }
        seconds = number * unit
    }

    var description: String {
        for (unit, length) in [("d", 86_400), ("h", 3600), ("m", 60)] where seconds % length == 0 {
            return "\(seconds / length)\(unit)"
        }
        return "\(seconds)s"
    }
    var defaultValueDescription: String { description }
}
