internal import ArgumentParser
internal import QuothRecord

/// In which order results of a search come.
enum SortOrder: String, CaseIterable, ExpressibleByArgument {
    case date, oldest, relevance

    /// The same for the record.
    var order: SearchOptions.Order {
        switch self {
        case .date: .date
        case .oldest: .oldest
        case .relevance: .relevance
        }
    }
}
