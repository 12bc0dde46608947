internal import Quoth

/// The copies of a spread as lines of cells, in order of time: tab-separated, or as CSV.
public enum SpreadLines {
    /// The columns.
    public static let columns = [
        "passage", "copy", "variant", "form", "source", "file", "outlet", "date", "from", "to", "line", "start", "end",
        "speaker", "parent", "likelihood", "kin", "verdict", "risks", "text",
    ]

    /// One tab-separated line a copy, without a head.
    public static func plain(_ run: SpreadRun) -> String {
        rows(of: run).map { $0.map(Visible.line).joined(separator: "\t") + "\n" }.joined()
    }

    /// RFC 4180, with a head.
    public static func csv(_ run: SpreadRun) -> String {
        ([columns] + rows(of: run)).map(CSV.line).joined()
    }

    private static func rows(of run: SpreadRun) -> [[String]] {
        let atlas = run.atlas
        return run.passages.enumerated().flatMap { number, passage in
            guard let spread = passage.spread else { return [[String]]() }
            return spread.copies.indices.map { ["\(number + 1)"] + row($0, of: spread, atlas) }
        }
    }

    private static func row(_ number: Int, of spread: Spread, _ atlas: Atlas) -> [String] {
        let copy = spread.copies[number]
        let locator = atlas[document: copy.document]
        let points = locator.points(copy.range)
        let form = spread.variants[copy.variant].forms[copy.form]
        let change = form.first == number ? form.change : nil
        return [
            "\(number + 1)", SpreadNames.variant(copy.variant), "\(copy.form + 1)", locator.document.id,
            locator.document.origin, SpreadNames.outlet(locator.document),
            locator.document.published?.value.iso ?? "", copy.time.start.map(TimeSpan.iso) ?? "",
            copy.time.end.map(TimeSpan.iso) ?? "", "\(locator.line(at: copy.range.start))", "\(points.lowerBound)",
            "\(points.upperBound)", copy.speaker?.name ?? "", copy.parent.map { "\($0 + 1)" } ?? "",
            copy.parent == nil ? "" : "\(Share.rounded(copy.likelihood))",
            copy.kin.map { "\($0 + 1)" }.joined(separator: " "), change?.verdict.rawValue ?? "",
            change?.risks.map(\.rawValue).joined(separator: " ") ?? "",
            copy.parts.map { locator.document.text[$0] }.joined(separator: " … "),
        ]
    }
}
