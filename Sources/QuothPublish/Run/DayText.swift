internal import Quoth

extension Day {
    /// The date in words, as precisely as it is known: `2 March 2025`, `March 2025`, `2025`, `2 March`.
    var words: String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let month = month.flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
        let day = month == nil ? nil : day.map { "\($0)" }
        return [day, month, year.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    }
}
