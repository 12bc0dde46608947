internal import Quoth

/// Which of two documents can have copied from the other, where no sources were named.
struct Flow: Sendable {
    /// A number for each series; less than 0 for a document without one.
    private let series: [Int32]
    /// The date as a number that grows with it; 0 where there is none.
    private let dates: [Int32]

    /// The flow among `documents`.
    init(_ documents: [Document]) {
        var numbers: [String: Int32] = [:]
        series = documents.map { document in
            guard let name = document.series else { return -1 }
            let number = numbers[name] ?? Int32(numbers.count)
            numbers[name] = number
            return number
        }
        let days = documents.map { $0.published?.value.iso }
        let order = Set(days.compactMap { $0 }).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: zip(order, Int32(1)...))
        dates = days.map { day in day.flatMap { ranks[$0] } ?? 0 }
    }

    /// Whether `later` can have copied from `earlier`: another series, and an earlier date; where the dates are equal
    /// or unknown, an earlier place in the list.
    func runs(from earlier: Int, to later: Int) -> Bool {
        guard earlier != later else { return false }
        if series[earlier] >= 0, series[earlier] == series[later] { return false }
        let (left, right) = (dates[earlier], dates[later])
        return left == 0 || right == 0 || left == right ? earlier < later : left < right
    }
}
