/// Finds title, author and day of a PDF: in what it shows on its first page, and in what it says of itself, which more often
/// than not was said by a program.
struct PDFFacts {
    let pages: PDFPages

    /// Sets what is known of `document`, whose text is that of the pages.
    func describe(_ document: inout Document) {
        let shown = document.blocks.prefix(8).first { $0.kind == .heading }.map { document.text[$0.range] }
        let declared = pages.facts["title"].flatMap(DeclaredFacts.title)
        if let declared, shown == nil || shown?.contains(declared) == true || isOnFirstPage(declared, document) {
            document.title = Evidence(declared, from: "pdf title", confidence: 0.8)
        } else if let shown, shown.count <= 300 {
            document.title = Evidence(shown, from: "largest line", confidence: 0.7)
        } else if let declared {
            document.title = Evidence(declared, from: "pdf title", confidence: 0.5)
        }
        document.authors = DeclaredFacts.authors(pages.facts["Author"], from: "pdf author")
        let created = pages.facts["CreationDate"].flatMap { MomentReader.moment($0) }
        document.published =
            DeclaredFacts.shownDay(document)
            ?? created.map { Evidence($0.day, from: "pdf creation date", confidence: 0.4) }
        document.modified = pages.facts["ModDate"].flatMap { MomentReader.moment($0) }
            .map { Evidence($0, from: "pdf modification date", confidence: 0.4) }
    }

    private func isOnFirstPage(_ title: String, _ document: Document) -> Bool {
        document.blocks.prefix(4).contains { document.text[$0.range].lowercased().contains(title.lowercased()) }
    }
}
