/// A notice of a correction as it stands in a file of texts: what tells later versions of a page from silent ones.
///
/// Five parts with a line break between: kind, place, day, range in bytes of the text, and the words, which may have breaks
/// of their own.
enum CorrectionEntry {
    /// The field of `notice`.
    static func string(of notice: CorrectionNotice) -> String {
        let range = notice.range.map { "\($0.start) \($0.end)" } ?? ""
        return [notice.kind.rawValue, notice.place, notice.day?.iso ?? "", range, notice.text].joined(separator: "\n")
    }

    /// The notice of a field; `nil` if it is none.
    static func notice(_ field: String) -> CorrectionNotice? {
        let parts = field.split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let kind = CorrectionNotice.Kind(rawValue: parts[0]) else { return nil }
        let ends = parts[3].split(separator: " ").compactMap { Int($0) }
        let range = ends.count == 2 && ends[0] >= 0 && ends[0] <= ends[1] ? TextRange(ends[0], ends[1]) : nil
        return CorrectionNotice(kind: kind, text: parts[4], range: range, day: Day(iso: parts[2]), place: parts[1])
    }
}
