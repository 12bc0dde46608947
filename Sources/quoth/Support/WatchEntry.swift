/// An address that is to be watched, and how.
struct WatchEntry: Equatable {
    var address: String
    var every: Period
    var follows: Bool
}
