internal import ArgumentParser

/// A day of the week.
enum Weekday: String, CaseIterable, ExpressibleByArgument {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Its number, Monday being 0.
    var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
