internal import Quoth

/// Which of two documents can have copied from the other.
enum Flow {
    /// Whether `later` can have copied from `earlier`: another series, and an earlier date; where the dates are equal
    /// or unknown, an earlier place in the list.
    static func runs(from earlier: Int, to later: Int, in documents: [QuotedDocument]) -> Bool {
        guard earlier != later else { return false }
        let (a, b) = (documents[earlier].document, documents[later].document)
        if let series = a.series, series == b.series { return false }
        guard let left = a.published?.value.iso, let right = b.published?.value.iso, left != right else {
            return earlier < later
        }
        return left < right
    }
}
