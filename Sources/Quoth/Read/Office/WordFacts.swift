/// Finds title, author and day of a document of a word processor: in its text, and in its core properties, which the program
/// filled in.
struct WordFacts {
    /// The part `core.xml`.
    let core: XMLTree
    /// The paragraphs that have the style of a title.
    let titles: [TextRange]

    /// Sets what is known of `document`.
    func describe(_ document: inout Document) {
        let heading = document.blocks.prefix(8).first { $0.kind == .heading }?.range
        if let title = titles.first {
            document.title = Evidence(document.text[title], from: "title style", confidence: 0.9)
        } else if let title = property("dc:title").flatMap(DeclaredFacts.title) {
            document.title = Evidence(title, from: "core properties", confidence: 0.6)
        } else if let heading {
            document.title = Evidence(document.text[heading], from: "first heading", confidence: 0.7)
        }
        document.authors = DeclaredFacts.authors(property("dc:creator"), from: "core properties")
        let dates = ["dcterms:created", "dcterms:modified"].map { property($0).flatMap { MomentReader.moment($0) } }
        document.published =
            DeclaredFacts.shownDay(document)
            ?? dates[0].map { Evidence($0.day, from: "core properties", confidence: 0.4) }
        document.modified = dates[1].map { Evidence($0, from: "core properties", confidence: 0.4) }
        document.language = property("dc:language").map { Evidence($0, from: "core properties", confidence: 0.6) }
    }

    private func property(_ name: String) -> String? {
        core.root.flatMap { root in core.child(name, of: root) }.flatMap { core.text(of: $0) }
    }
}
