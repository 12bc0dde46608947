/// Finds title, author and day of a PDF: in what it shows on its first page, and in what it says of itself, which more often
/// than not was said by a program.
struct PDFFacts {
    let pages: PDFPages

    /// Sets what is known of `document`, whose text is that of the pages.
    func describe(_ document: inout Document) {
        let shown = document.blocks.prefix(8).first { $0.kind == .heading }.map { document.text[$0.range] }
        let declared = pages.facts["title"].flatMap(Self.title)
        if let declared, shown == nil || shown?.contains(declared) == true || isOnFirstPage(declared, document) {
            document.title = Evidence(declared, from: "pdf title", confidence: 0.8)
        } else if let shown, shown.count <= 300 {
            document.title = Evidence(shown, from: "largest line", confidence: 0.7)
        } else if let declared {
            document.title = Evidence(declared, from: "pdf title", confidence: 0.5)
        }
        if let author = pages.facts["Author"] {
            let sender = MailSender(Array("\(author) <a@b>".utf8))
            document.authors = [sender.person].compactMap { $0 }.map {
                Evidence($0, from: "pdf author", confidence: 0.5)
            }
        }
        document.published = shownDay(document) ?? declaredDay
    }

    /// A title that a person wrote: no file name, no program's default.
    private static func title(_ text: String) -> String? {
        let lower = text.lowercased()
        let isNone =
            lower.count < 4
            || ["untitled", "(anonymous)", "(unspecified)", "document", "press release"].contains(lower)
        let isFile = [".doc", ".docx", ".pdf", ".indd", ".rtf", ".odt", ".qxp", ".pages", ".html"].contains {
            lower.hasSuffix($0)
        }
        let isProgram = ["microsoft word", "layout 1", "untitled-", "slide 1", "http://", "https://", "about:blank"]
            .contains { lower.hasPrefix($0) }
        return isNone || isFile || isProgram || !text.contains(" ") && text.contains("_") ? nil : text
    }

    private func isOnFirstPage(_ title: String, _ document: Document) -> Bool {
        document.blocks.prefix(4).contains { document.text[$0.range].lowercased().contains(title.lowercased()) }
    }

    /// The first whole date in a short block near the start, or at the start of the first paragraphs.
    private func shownDay(_ document: Document) -> Evidence<Day>? {
        for block in document.blocks.prefix(8) {
            let head = document.text[TextRange(block.range.start, block.range.end)].prefix(160)
            if let day = Day(written: String(head)), day.day != nil, day.year != nil {
                return Evidence(day, from: "near the heading", confidence: block.range.count <= 160 ? 0.7 : 0.5)
            }
        }
        return nil
    }

    private var declaredDay: Evidence<Day>? {
        pages.facts["CreationDate"].flatMap { Day(iso: $0) ?? Day(written: $0) }
            .map { Evidence($0, from: "pdf creation date", confidence: 0.4) }
    }
}
