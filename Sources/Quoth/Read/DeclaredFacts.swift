/// What files of office programs say of themselves, where a person said it and no program.
enum DeclaredFacts {
    /// `text`, if it is a title that a person wrote: no file name, no program's default.
    static func title(_ text: String) -> String? {
        let lower = text.lowercased()
        let isNone = lower.count < 4 || defaults.contains(lower) || !text.contains(" ") && text.contains("_")
        return isNone || endings.contains { lower.hasSuffix($0) } || openings.contains { lower.hasPrefix($0) }
            ? nil : text
    }

    private static let defaults: Set<String> = [
        "untitled", "(anonymous)", "(unspecified)", "document", "press release", "presentation", "title",
    ]
    private static let endings = [
        ".doc", ".docx", ".pdf", ".indd", ".rtf", ".odt", ".qxp", ".pages", ".html", ".docm", ".dotx",
    ]
    private static let openings = [
        "microsoft word", "layout 1", "untitled-", "slide 1", "http://", "https://", "about:blank", "document1",
    ]

    /// The person in `text`; programs put logins and their own names there, too.
    static func authors(_ text: String?, from place: String) -> [Evidence<String>] {
        guard let text, let person = MailSender(Array("\(text) <a@b>".utf8)).person else { return [] }
        return [Evidence(person, from: place, confidence: 0.5)]
    }

    /// The first whole date near the start of the text.
    static func shownDay(_ document: Document) -> Evidence<Day>? {
        for block in document.blocks.prefix(8) {
            let head = document.text[block.range].prefix(160)
            if let day = Day(written: String(head)), day.day != nil, day.year != nil {
                return Evidence(day, from: "near the heading", confidence: block.range.count <= 160 ? 0.7 : 0.5)
            }
        }
        return nil
    }
}
