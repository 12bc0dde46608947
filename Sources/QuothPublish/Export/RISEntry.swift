internal import Quoth

/// A document as an entry of RIS, which most programs for references read.
enum RISEntry {
    static func text(_ reference: Reference) -> String {
        let type = reference.kind == .article ? "NEWS" : reference.url == nil ? "GEN" : "ELEC"
        var lines = [("TY", type), ("ID", reference.key)]
        lines += reference.authors.map { ("AU", name($0)) }
        lines += [("TI", reference.title), ("T2", reference.container), ("PB", reference.publisher)].compactMap(given)
        lines += [
            ("PY", reference.published?.year.map(String.init)), ("DA", reference.published.flatMap(date)),
            ("Y2", reference.accessed.flatMap(date)), ("UR", reference.url), ("LA", reference.language),
            ("ET", reference.version), ("N1", reference.note), ("ER", ""),
        ].compactMap(given)
        return lines.map { "\($0)  - \(Visible.line($1))\r\n" }.joined() + "\r\n"
    }

    private static func given(_ line: (String, String?)) -> (String, String)? { line.1.map { (line.0, $0) } }

    /// “Brekke, Ida”; the name of an organisation as it stands.
    private static func name(_ author: Reference.Author) -> String {
        let name = CSLItem.Name(author)
        guard let family = name.family, let given = name.given else { return author.name }
        return "\(family), \(given)"
    }

    /// `2025/03/02/`, with nothing for what is not known.
    private static func date(_ day: Day) -> String? {
        guard let year = day.year else { return nil }
        func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "" }
        return "\(year)/\(two(day.month))/\(two(day.day))/"
    }
}
