internal import Quoth

/// A document as an entry of a bibliography of LaTeX.
struct BibliographyEntry {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private let reference: Reference

    init(_ reference: Reference) { self.reference = reference }

    /// For biblatex: `@online`, or `@misc` for what has no address.
    var biblatex: String {
        entry(
            reference.url == nil ? "misc" : "online",
            common + [
                ("date", reference.published.flatMap(Self.date)), ("url", reference.url.map(Self.address)),
                ("urldate", reference.url == nil ? nil : reference.accessed.flatMap(Self.date)),
                ("langid", reference.language.map(Self.escaped)), ("note", reference.note.map(Self.escaped)),
            ])
    }

    private func notes(_ accessed: String?) -> String? {
        let parts = [reference.note.map(Self.escaped), accessed.map { "{Accessed \($0.dropFirst().dropLast())}" }]
            .compactMap { $0.map { $0.dropFirst().dropLast() } }
        return parts.isEmpty ? nil : "{" + parts.joined(separator: ". ") + "}"
    }

    /// For BibTeX, which knows neither addresses nor whole dates: `@misc`.
    var bibtex: String {
        let month = reference.published?.month.map { Self.months[$0 - 1] }
        let accessed = reference.url == nil ? nil : reference.accessed.flatMap(Self.date)
        return entry(
            "misc",
            common + [
                ("year", reference.published?.year.map { "{\($0)}" }), ("month", month),
                ("howpublished", reference.url.map { "{\\url\(Self.address($0))}" }),
                ("note", notes(accessed)),
            ])
    }

    private var common: [(String, String?)] {
        [
            ("author", authors), ("title", reference.title.map { "{" + Self.escaped($0) + "}" }),
            ("organization", (reference.publisher ?? reference.container).map(Self.escaped)),
        ]
    }

    private var authors: String? {
        if reference.authors.isEmpty { return nil }
        let names = reference.authors.map { author in
            let name = Self.escaped(author.name)
            // Braces keep the name of an organisation, or an “and” in a name, from being taken apart.
            let isKept = author.isOrganisation || author.name.contains(" and ") || author.name.contains(",")
            return isKept ? name : String(name.dropFirst().dropLast())
        }
        return "{" + names.joined(separator: " and ") + "}"
    }

    private func entry(_ type: String, _ fields: [(String, String?)]) -> String {
        let lines = fields.compactMap { name, value in value.map { "  \(name) = \($0),\n" } }
        return "@\(type){\(reference.key),\n" + lines.joined() + "}\n\n"
    }

    private static func date(_ day: Day) -> String? { day.year == nil ? nil : "{\(day.iso)}" }

    /// `text` in braces, what LaTeX would act on escaped.
    private static func escaped(_ text: String) -> String {
        var result = "{"
        for character in Visible.line(text).unicodeScalars {
            switch character {
            case "&", "%", "$", "#", "_", "{", "}": result += "\\" + String(character)
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "\\": result += "\\textbackslash{}"
            default: result.unicodeScalars.append(character)
            }
        }
        return result + "}"
    }

    /// A URL in braces, which is taken word by word but for what would end it.
    private static func address(_ url: String) -> String {
        let replaced = [("{", "%7B"), ("}", "%7D"), ("\\", "%5C")]
        return "{" + replaced.reduce(url) { $0.replacing($1.0, with: $1.1) } + "}"
    }
}
