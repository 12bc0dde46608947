internal import Quoth

/// Which of two documents can have copied from the other, where no sources were named.
struct Flow: Sendable {
    private let series: [String?]
    private let dates: [String?]

    /// The flow among `documents`.
    init(_ documents: [QuotedDocument]) {
        series = documents.map(\.document.series)
        dates = documents.map { $0.document.published?.value.iso }
    }

    /// Whether `later` can have copied from `earlier`: another series, and an earlier date; where the dates are equal
    /// or unknown, an earlier place in the list.
    func runs(from earlier: Int, to later: Int) -> Bool {
        guard earlier != later else { return false }
        if let one = series[earlier], one == series[later] { return false }
        guard let left = dates[earlier], let right = dates[later], left != right else { return earlier < later }
        return left < right
    }
}
