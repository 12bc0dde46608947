internal import ArgumentParser
internal import QuothRecord

/// How often somebody is told.
enum FollowEvery: String, CaseIterable, ExpressibleByArgument {
    case once, daily, weekly

    /// The same for the record.
    var kind: FollowPeriod.Kind {
        switch self {
        case .once: .once
        case .daily: .daily
        case .weekly: .weekly
        }
    }
}
